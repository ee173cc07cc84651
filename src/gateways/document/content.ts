/**
 * What stands on a page or in a cell, in its order: the form between a file and the blocks of a document.
 * Tables still have their merged cells as the file has them, and may stand in the cell of another.
 */
export type Content = TextContent | TableContent;

export interface TextContent {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
}

export interface TableContent {
  readonly kind: 'table';
  readonly rows: readonly RowContent[];
}

export interface RowContent {
  /** Where the row begins in the source text, counted in UTF-16 units. */
  readonly offset: number;
  readonly cells: readonly CellContent[];
}

export interface CellContent {
  readonly content: readonly Content[];
  readonly columns: number;
  /** How many rows the cell covers; 0 is all that follow, as in HTML. */
  readonly rows: number;
}
