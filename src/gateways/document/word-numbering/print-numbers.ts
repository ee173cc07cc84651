import { countNumbers, type NumberedParagraph } from './count-numbers';
import { findParagraphs, type WordParagraph } from './find-paragraphs';
import { readListDefinitions } from './list-definitions';
import { readParagraphStyles } from './paragraph-styles';

/** The parts of a .docx file that tell which numbers Word prints. */
export interface NumberingParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

/** Without a list, whatever the style of the paragraph says. */
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/**
 * The document with the numbers that Word counts itself written out as text. Only those that name something: of
 * headings, and of paragraphs that begin their cell or stand alone on the page, as a measure does. In a run of
 * paragraphs of one list the numbers are list marks, and these stay what they are: items.
 */
export function printNumbers({ document, numbering, styles }: NumberingParts): string {
  const byStyle = readParagraphStyles(styles);
  const lists = readListDefinitions(numbering, (style) => byStyle.get(style)?.list ?? null);
  if (lists.size === 0) return document;
  const paragraphs = findParagraphs(document);
  const numbered = countNumbers(paragraphs, lists, byStyle);
  const neighbours = neighboursOf(paragraphs, numbered);
  const edits = numbered.flatMap((one, index) => {
    const shown = one !== null && isName(one, neighbours[index] ?? ALONE);
    return shown ? editsOf(one) : [];
  });
  return withEdits(document, edits);
}

/** The paragraphs before and after, in the same cell or on the same page; `null` where there is none. */
interface Neighbours {
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
}

interface Neighbour {
  readonly numbered: NumberedParagraph | null;
}

const ALONE: Neighbours = { before: null, after: null };

function neighboursOf(
  paragraphs: readonly WordParagraph[],
  numbered: readonly (NumberedParagraph | null)[],
): readonly Neighbours[] {
  const found = paragraphs.map((): { -readonly [Key in keyof Neighbours]: Neighbours[Key] } => ({
    ...ALONE,
  }));
  const last = new Map<number, number>();
  for (const [index, { container, isEmpty }] of paragraphs.entries()) {
    const one = numbered[index] ?? null;
    if (isEmpty && one === null) continue;
    const before = last.get(container);
    const here = found[index];
    const earlier = before === undefined ? undefined : found[before];
    if (here !== undefined && before !== undefined)
      here.before = { numbered: numbered[before] ?? null };
    if (earlier !== undefined) earlier.after = { numbered: one };
    last.set(container, index);
  }
  return found;
}

/** Whether a number says of what it is the number, rather than mark an item of a list. */
function isName(one: NumberedParagraph, { before, after }: Neighbours): boolean {
  if (one.format === 'bullet' || !/[\p{L}\p{N}]/u.test(one.printed)) return false;
  if (one.isHeading) return true;
  // A letter or a Roman figure that stands alone is more likely an item that has no other beside it.
  if (!/\d/.test(one.printed)) return false;
  if (isSameList(one, before) || isSameList(one, after)) return false;
  return !one.paragraph.isInCell || before === null;
}

function isSameList({ list, level }: NumberedParagraph, neighbour: Neighbour | null): boolean {
  const other = neighbour?.numbered ?? null;
  return other !== null && other.list === list && other.level === level;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The number as text at the begin of the paragraph, which is no longer in its list. */
function editsOf({ paragraph, printed }: NumberedParagraph): readonly Edit[] {
  const { textStart, propertiesEnd, numbering } = paragraph;
  const run = `<w:r><w:t xml:space="preserve">${escaped(printed)} </w:t></w:r>`;
  const number = { start: textStart, end: textStart, text: run };
  if (numbering !== null) return [{ ...numbering, text: NO_LIST }, number];
  if (propertiesEnd === null) return [number];
  return [{ start: propertiesEnd, end: propertiesEnd, text: NO_LIST }, number];
}

/** Text boxes stand in other paragraphs, so edits may come in another order than the text. */
function withEdits(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
