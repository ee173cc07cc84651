import { XmlReader } from '../xml/xml-reader';
import { fillEmpty, setAttribute, type Replacement } from './replacements';

interface Tag {
  readonly start: number;
  readonly end: number;
}

/** A list in the part of styles, such as that of the fonts. */
export interface StyleList {
  readonly tag: Tag;
  /** Written as `<numFmts/>`. */
  readonly isEmpty: boolean;
  /** Where its closing tag begins. */
  readonly close: number;
  /** The elements in it, as they are written. */
  readonly items: readonly string[];
}

export interface StyleLists {
  readonly xml: string;
  readonly root: Tag;
  /** Of the element names in this part: `x:` or nothing. */
  readonly prefix: string;
  /** By the name of the element: `fonts`. */
  readonly lists: ReadonlyMap<string, StyleList>;
  /** The number formats that are written down, by id. */
  readonly codes: ReadonlyMap<number, string>;
}

/** `null`: damaged. */
export function readStyleLists(xml: string): StyleLists | null {
  const reader = new XmlReader(xml);
  const codes = new Map<number, string>();
  const lists = new Map<string, StyleList>();
  let root: Tag = { start: 0, end: 0 };
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const tag = { start: reader.start, end: reader.end };
    if (reader.depth === 1) root = tag;
    if (reader.depth !== 2) continue;
    const { name, depth, isEmpty } = reader;
    const items: string[] = [];
    while (reader.nextChild(depth)) {
      const { start } = reader;
      if (name === 'numFmts')
        codes.set(Number(reader.attribute('numFmtId') ?? 0), reader.attribute('formatCode') ?? '');
      reader.skip();
      items.push(xml.slice(start, reader.end));
    }
    lists.set(name, { tag, isEmpty, close: reader.start, items });
  }
  const [, prefix = ''] = /^<([^\s/>]*:)?/.exec(xml.slice(root.start, root.end)) ?? [];
  return reader.isDamaged ? null : { xml, root, prefix, lists, codes };
}

/** Puts elements at the end of a list, which tells how many it has. */
export function addToList(
  xml: string,
  list: StyleList,
  added: readonly string[],
): readonly Replacement[] {
  if (added.length === 0) return [];
  const text = added.join('');
  return [
    setAttribute(xml, list.tag, 'count', String(list.items.length + added.length)),
    list.isEmpty ? fillEmpty(xml, list.tag, text) : { start: list.close, end: list.close, text },
  ];
}
