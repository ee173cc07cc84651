import type { PivotModel } from './pivot-model';

/**
 * A workbook to write, as plain data that both the .xlsx gateway and Excel itself can be told. Rows and
 * columns count from 0; formulas are in English notation without the leading `=`.
 */
export interface WorkbookModel {
  readonly title: string;
  /** ISO date for the document properties; `null` leaves it out. */
  readonly created: string | null;
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  /** Ground of every second row of a table, wherever rows are sorted, filtered or added; `null`: none. */
  readonly tableBand: ThemeColor | null;
}

/** What one cell can hold. `null` is blank. */
export type CellValue = string | number | boolean | null;

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface SheetModel {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** From column A on. */
  readonly columns: readonly ColumnModel[];
  /** Rows that are not named are as high as the program makes them. */
  readonly rowHeights?: readonly RowHeightModel[];
  /** Cells outside the tables. */
  readonly cells: readonly CellModel[];
  readonly tables: readonly TableModel[];
  readonly validations: readonly ValidationModel[];
  readonly marks: readonly MarkModel[];
  /** PivotTables, which stand on cells that say the same; they count a table of the same workbook. */
  readonly pivots?: readonly PivotModel[];
  /**
   * Whether only unlocked cells can be changed, until someone takes the protection off: it has no password.
   * Sorting, filtering and the widths of columns stay free.
   */
  readonly isProtected?: true;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintModel;
}

export interface ColumnModel {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden: boolean;
  /** For the cells below the last row: a number typed there must stay text as well. */
  readonly style: CellStyle | null;
}

/** A height that is not fixed: the row fits itself to its texts again when one of them changes. */
export interface RowHeightModel {
  readonly row: number;
  readonly points: number;
}

export interface CellModel {
  readonly row: number;
  readonly column: number;
  readonly content: CellContentModel;
  readonly style: CellStyle;
}

export type CellContentModel =
  | { readonly type: 'value'; readonly value: CellValue }
  | { readonly type: 'formula'; readonly formula: string; readonly result: CellValue }
  /** A link to a cell of the same workbook. */
  | { readonly type: 'link'; readonly text: string; readonly target: CellTarget };

export interface CellTarget {
  readonly sheet: string;
  /** `B9` */
  readonly cell: string;
}

/** A table: its header row, and at least one row below it, blank when there is nothing to hold. */
export interface TableModel {
  readonly name: string;
  /** What it is, for who cannot see it: a title and a sentence. */
  readonly description?: { readonly title: string; readonly text: string };
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnModel[];
  readonly rows: readonly (readonly CellContentModel[])[];
}

export interface TableColumnModel {
  readonly header: string;
  readonly headerStyle: CellStyle;
  readonly style: CellStyle;
  /** What every row has in it, so that Excel puts it in rows that are added too. */
  readonly formula?: string;
}

/** First and last cell, both included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What may be typed in a range, and the messages beside it. */
export interface ValidationModel {
  readonly range: CellRange;
  readonly rule:
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'decimal'; readonly from: number; readonly to: number }
    /** Nothing is refused: only the message is wanted. */
    | { readonly type: 'any' };
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** `stop` refuses, `warning` lets the user go on. */
  readonly error: {
    readonly style: 'stop' | 'warning';
    readonly title: string;
    readonly text: string;
  } | null;
  /**
   * Whether a value that is taken out while typing is refused too. Without it, Excel takes anything as long
   * as the list itself has a blank cell.
   */
  readonly refusesBlank?: boolean;
}

/** Marks the cells of a range for which the formula, as it reads in the first cell, is true. */
export interface MarkModel {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: MarkStyle;
}

export interface MarkStyle {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  /** Puts a sign before the text, because colour alone must not say it. */
  readonly numberFormat: string;
}

/** A name for a formula, usually a table column: `Codes` → `tblCodes[Code]`. */
export interface NameModel {
  readonly name: string;
  readonly formula: string;
}

export interface PrintModel {
  readonly area: CellRange;
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** One page wide, or a percentage with a break before each of these columns and rows. */
  readonly width:
    | { readonly type: 'one-page' }
    | {
        readonly type: 'scale';
        readonly percent: number;
        readonly breaksBefore: readonly number[];
        readonly breaksBeforeRows: readonly number[];
      };
}

/** How a cell looks. Colours are of the workbook's theme. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: ThemeColor | null;
  readonly fill: ThemeColor | null;
  /** A thin line below. */
  readonly line: ThemeColor | null;
  readonly horizontal: 'left' | 'right' | 'center';
  /** Steps of three spaces from the side at which the text stands. */
  readonly indent: number;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Whether the cell can be changed on a protected sheet. */
  readonly isUnlocked?: true;
}

export interface ThemeColor {
  /** Index in the theme: 0 background, 1 text, 4 first accent. */
  readonly theme: number;
  /** Lighter (above 0) or darker (below 0), from -1 to 1. */
  readonly tint: number;
  /** The same colour of the theme that new workbooks have, for hosts that take no theme colour: `#D9E2F3`. */
  readonly hex: string;
}
