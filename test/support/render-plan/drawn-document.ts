import type { Block, CellLine, TableCell } from '../../../src/domain/document/document';

/** A document before it is written in a format: what a reader of any format must find in it. */
export type Drawn = DrawnText | DrawnTable;

export interface DrawnText {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
}

export interface DrawnTable {
  readonly kind: 'table';
  readonly rows: readonly DrawnRow[];
}

export interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  readonly isHeader?: boolean;
  /** A page ends before this row. */
  readonly afterPage?: boolean;
}

export interface DrawnCell {
  readonly lines: readonly DrawnLine[];
  /** How many columns and rows it covers. */
  readonly columns?: number;
  readonly rows?: number;
  /** The whole text stands out. */
  readonly isBold?: boolean;
}

export interface DrawnLine extends CellLine {
  /** The begin of the text that stands in bold. */
  readonly bold?: string;
}

export type Format = 'html' | 'text' | 'docx';

/** A block without the place it has in a file. */
export type PlacelessBlock =
  DrawnText | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] };

/**
 * What a reader must find. Text cannot merge cells: there the other places are just empty. And between two
 * tables it has only an empty line, as between two pages of one table.
 */
export function blocksOf(document: readonly Drawn[], format: Format): readonly PlacelessBlock[] {
  const blocks: PlacelessBlock[] = [];
  for (const drawn of document) {
    const before = blocks.at(-1);
    if (drawn.kind !== 'table') blocks.push(drawn);
    else if (format === 'text' && before?.kind === 'table') {
      const rows = [...before.rows, ...gridOf(drawn, format)];
      blocks[blocks.length - 1] = { kind: 'table', rows };
    } else blocks.push({ kind: 'table', rows: gridOf(drawn, format) });
  }
  return blocks;
}

export function withoutPlaces(blocks: readonly Block[]): readonly PlacelessBlock[] {
  return blocks.map((block) =>
    block.kind === 'table'
      ? { kind: 'table', rows: block.rows.map(({ cells }) => cells) }
      : { kind: block.kind, text: block.text },
  );
}

function gridOf({ rows }: DrawnTable, format: Format): readonly (readonly TableCell[])[] {
  const grid: TableCell[][] = rows.map(() => []);
  for (const [rowIndex, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const column = firstFree(grid[rowIndex]!);
      for (let down = 0; down < (cell.rows ?? 1); down++) {
        for (let right = 0; right < (cell.columns ?? 1); right++) {
          const isFirst = down === 0 && right === 0;
          const covered = down > 0 ? 'from-above' : 'from-left';
          grid[rowIndex + down]![column + right] = {
            lines: isFirst ? cell.lines.map(({ kind, text }) => ({ kind, text })) : [],
            spanned: isFirst || format === 'text' ? null : covered,
          };
        }
      }
    }
  }
  return grid;
}

function firstFree(row: readonly (TableCell | undefined)[]): number {
  let column = 0;
  while (row[column] !== undefined) column++;
  return column;
}
