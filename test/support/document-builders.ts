import type {
  Block,
  CellLine,
  SourceDocument,
  TableCell,
  TableRow,
  TextBlock,
} from '../../src/domain/document/document';

/** A cell that a merged cell to its left or above it covers. */
export const LEFT = { covered: 'from-left' } as const;
export const ABOVE = { covered: 'from-above' } as const;

/** A cell as a test writes it: its lines under each other, items with "• " before them. */
export type CellText = string | typeof LEFT | typeof ABOVE;

/** A table is a list of rows; anything else is a block of text. */
type Part = TextBlock | readonly (readonly CellText[])[];

/** Blocks of text get a paragraph as their place, rows of tables their table and row. */
export function sourceDocument(...parts: readonly Part[]): SourceDocument {
  let tables = 0;
  const blocks = parts.map((part, index): Block => {
    if (!isTable(part)) return { ...part, where: { kind: 'paragraph', paragraph: index + 1 } };
    tables += 1;
    return {
      kind: 'table',
      rows: part.map((cells, row) => tableRow(cells, { table: tables, row: row + 1 })),
    };
  });
  return { blocks };
}

function isTable(part: Part): part is readonly (readonly CellText[])[] {
  return Array.isArray(part);
}

export function heading(text: string): TextBlock {
  return textBlock('heading', text);
}

export function paragraph(text: string): TextBlock {
  return textBlock('paragraph', text);
}

export function item(text: string): TextBlock {
  return textBlock('item', text);
}

/** A row whose first cell is merged over the whole width. */
export function wideRow(text: string, width: number): readonly CellText[] {
  return [text, ...Array.from({ length: width - 1 }, () => LEFT)];
}

function tableRow(cells: readonly CellText[], { table, row } = { table: 1, row: 1 }): TableRow {
  return { cells: cells.map(tableCell), where: { kind: 'table-row', table, row } };
}

function tableCell(cell: CellText): TableCell {
  if (typeof cell !== 'string') return { lines: [], spanned: cell.covered };
  return { lines: cellLines(cell), spanned: null };
}

export function cellLines(text: string): readonly CellLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line.startsWith('• ')
        ? { kind: 'item', text: line.slice(2) }
        : { kind: 'paragraph', text: line },
    );
}

function textBlock(kind: TextBlock['kind'], text: string): TextBlock {
  return { kind, text, where: { kind: 'paragraph', paragraph: 1 } };
}
