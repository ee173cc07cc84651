/**
 * A document as the recogniser sees it, whatever file it came from: headings, paragraphs, list items
 * and tables of cells. Gateways make it; `read-plan.ts` turns it into a plan.
 */
export interface SourceDocument {
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Without mark-up; footnote marks are left out, inner runs of spaces are kept. */
  readonly text: string;
  readonly where: Where;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly where: Where;
}

/** One cell. A cell merged over rows or columns stands whole in its first place and is `spanned` in the others. */
export interface TableCell {
  readonly lines: readonly CellLine[];
  /** Covered by a merged cell that begins in the row above or the column before. */
  readonly spanned: 'from-above' | 'from-left' | null;
}

export interface CellLine {
  readonly kind: 'paragraph' | 'item';
  /** Inner runs of spaces are kept: two spaces separate groups of actors. */
  readonly text: string;
}

/** Where in the source file, in words a person can find it by. */
export type Where =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'table-row'; readonly table: number; readonly row: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number };

/** `line 57`, `table 3, row 2`: the form of the command line's JSON. */
export function describeWhere(where: Where): string {
  switch (where.kind) {
    case 'line':
      return `line ${String(where.line)}`;
    case 'table-row':
      return `table ${String(where.table)}, row ${String(where.row)}`;
    case 'paragraph':
      return `paragraph ${String(where.paragraph)}`;
  }
}
