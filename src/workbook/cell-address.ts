/** A cell, as people find it. */
export interface CellAddress {
  readonly sheet: string;
  /** `B9` */
  readonly cell: string;
  /** Header of the column as the workbook has it. */
  readonly column: string;
}
