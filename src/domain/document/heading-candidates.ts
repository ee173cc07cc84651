import { parseCodeLegend } from '../parse/code-legend';
import type { Piece, RowPiece } from './document-pieces';
import { isLineOfContents, parseActionHeading, parsePolicyLineHeading } from './heading-labels';
import { isPlanTitle } from './plan-title';
import { sectionOfHeading } from './section-headings';

/** A text that can be a heading: a line of its own, outside or inside the tables of measures. */
export interface Candidate {
  readonly index: number;
  readonly text: string;
  readonly isHeadingBlock: boolean;
}

export const LONGEST_UNLABELLED = 160;
const GENERAL =
  /^(?:overzicht|maatregelen|acties|inhoud|tabel|overview|measures|actions|contents|table|aperçu|vue d'ensemble|mesures|sommaire)(?:$|[^a-zà-ÿ])/iu;

export function candidateOf(piece: Piece, index: number): Candidate | null {
  if (piece.kind === 'text') {
    const { kind, text } = piece.block;
    return kind === 'item' ? null : { index, text, isHeadingBlock: kind === 'heading' };
  }
  const text = loneText(piece);
  return text === null ? null : { index, text, isHeadingBlock: false };
}

/** The only text of a row, on one line; also where the number of an action stands in a cell of its own. */
export function loneText(piece: RowPiece): string | null {
  if (piece.isHeader) return null;
  const filled = piece.row.cells.map(({ lines }) => lines).filter(({ length }) => length > 0);
  const lines = filled.flat();
  if (lines.length === 0 || lines.length > 2 || lines.some(({ kind }) => kind === 'item'))
    return null;
  const text = lines.map((line) => line.text).join(' ');
  if (lines.length === 1) return text;
  const [first] = lines;
  const label =
    first === undefined
      ? null
      : (parseActionHeading(first.text) ?? parsePolicyLineHeading(first.text));
  return label?.title === '' ? text : null;
}

/** Whether a text without a label looks like a heading: short, begun with a capital or a figure, and no sentence. */
export function isUnlabelledHeading(text: string): boolean {
  const bare = text.trim();
  return (
    bare.length <= LONGEST_UNLABELLED &&
    /^["'‘“(]?(?:\p{Lu}|\d|[IVX]+[.)])/u.test(bare) &&
    !/[.;:,!?]$|=/.test(bare) &&
    !GENERAL.test(bare) &&
    !isLineOfContents(bare) &&
    !isPlanTitle(bare) &&
    sectionOfHeading(bare) === null &&
    parseCodeLegend([bare]).length === 0
  );
}
