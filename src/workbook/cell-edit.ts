import type { CellValue } from './workbook-model';

/** A change of one cell. */
export interface CellEdit {
  readonly sheet: string;
  /** `B9` */
  readonly cell: string;
  /** What the cell shows now, for people to compare. */
  readonly before: string;
  readonly after: CellValue;
  /** What the cell's number format must be so that `after` stays what it is: `@` for text. */
  readonly numberFormat: string;
}
