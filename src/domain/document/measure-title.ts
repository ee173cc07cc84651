import type { TextBlock } from './document';
import { isLineOfContents, parseActionHeading, parsePolicyLineHeading } from './heading-labels';
import { readNumberAndCode } from './measure-start';

/** The number of the measure that a text may be the title of. */
export function titleNumber({ text }: TextBlock): string | null {
  const printed = text.trim();
  if (
    !/^(?:[[(]?\d|[Aa]cti(?:e|on)\s\d|[Mm][A-Za-zà-ÿ.]{0,9}\s?(?:n[°ºro.]+\s?)?\d)/.test(printed) ||
    isLineOfContents(printed)
  )
    return null;
  if (parseActionHeading(printed) !== null || parsePolicyLineHeading(printed) !== null) return null;
  return readNumberAndCode(printed)?.number ?? null;
}
