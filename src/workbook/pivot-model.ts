/**
 * A PivotTable that counts the rows of a table of the workbook: the values of one column stand below each
 * other, those of another may stand beside each other, and figures are added up.
 */
export interface PivotModel {
  /** By which it is known again. */
  readonly name: string;
  /** Its first cell, below the one with its filter. */
  readonly cell: string;
  /** Name of the table that it counts. */
  readonly source: string;
  /** Headers of that table. */
  readonly row: string;
  readonly column: string | null;
  /** Whether all values beside each other are added up: years are not, which may hold the same amount. */
  readonly hasColumnsTotal: boolean;
  /** One only, where there is a column. */
  readonly figures: readonly PivotFigure[];
  /** Only the rows with this value in this column count; `null`: all of them. */
  readonly filter: PivotFilter | null;
  /** Values that stand before all others, in this order, by the header of their column. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** What it shows, for who cannot see it. */
  readonly description: string;
}

export interface PivotFilter {
  readonly header: string;
  readonly value: string;
}

/** A column that is added up. */
export interface PivotFigure {
  readonly header: string;
  /** What it is called in the PivotTable: Excel refuses the header itself. */
  readonly name: string;
  readonly numberFormat: string;
}

/** The words of Excel in Dutch, for what stands in a PivotTable besides its source. */
export const PIVOT_WORDS = { blank: '(leeg)', total: 'Eindtotaal', values: 'Waarden' } as const;
