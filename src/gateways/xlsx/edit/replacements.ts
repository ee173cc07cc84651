import { attributesIn } from '../xml/xml-reader';
import { encodeXml } from '../xml/xml-text';

/** What comes in the place of some characters of a part; all others stay as they are. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Two at one place are put in the order in which they are given. */
export function replaceIn(xml: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...replacements].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}

/** Puts something in an element that was written as empty: `<row/>`. */
export function fillEmpty(
  xml: string,
  { start, end }: { readonly start: number; readonly end: number },
  content: string,
): Replacement {
  const [, name = ''] = /^<([^\s/>]+)/.exec(xml.slice(start, end)) ?? [];
  return { start: end - 2, end, text: `>${content}</${name}>` };
}

/** Gives the opening tag between two places an attribute, in the place of the one of that name. */
export function setAttribute(
  xml: string,
  tag: { readonly start: number; readonly end: number },
  name: string,
  value: string,
): Replacement {
  const text = `${name}="${encodeXml(value)}"`;
  const there = attributesIn(xml, tag.start, tag.end).find((attribute) => attribute.name === name);
  if (there !== undefined) return { start: there.start, end: there.end, text };
  const length = /^<[^\s/>]+/.exec(xml.slice(tag.start, tag.end))?.[0].length ?? 0;
  return { start: tag.start + length, end: tag.start + length, text: ` ${text}` };
}
