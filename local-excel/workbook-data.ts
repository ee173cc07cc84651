import type { Area } from './grid/area';
import type { CellFormat } from './grid/cell-format';
import type { HostData } from './host/host-types';
import type { ChartData, PageLayoutData, PivotTableData, SlicerData } from './sheet-parts-data';

/** `#N/A`, `#REF!` …; kept apart from a text that looks like one. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; null is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | ErrorValue | null;

export interface CellData {
  value: CellValue;
  /** With its `=`; its result is in `value`. */
  formula: string | null;
  /** Null where the row or column decides. */
  format: CellFormat | null;
}

export interface RowData {
  readonly cells: Map<number, CellData>;
  /** In points; null is the sheet's own height. */
  height: number | null;
  hidden: boolean;
  /** Hidden by a filter, and back when the filter is cleared. */
  filtered: boolean;
  format: CellFormat | null;
}

export interface ColumnData {
  /** In points; null is the sheet's own width. */
  width: number | null;
  /** Made to fit its contents: the width is not known here. */
  autofit: boolean;
  hidden: boolean;
  format: CellFormat | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetData {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or empty. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Of the cells that neither they, their row nor their column has another format. */
  format: CellFormat;
  rows: Map<number, RowData>;
  columns: Map<number, ColumnData>;
  tables: TableData[];
  names: NameData[];
  merges: Area[];
  hyperlinks: HyperlinkData[];
  validations: ValidationData[];
  /** In order of priority. */
  conditionalFormats: ConditionalFormatData[];
  comments: CommentData[];
  charts: ChartData[];
  pivotTables: PivotTableData[];
  slicers: SlicerData[];
  autoFilter: AutoFilterData | null;
  /** The cells that stay in view; null when nothing is frozen. */
  frozen: Area | null;
  protection: ProtectionData | null;
  pageLayout: PageLayoutData;
  customProperties: CustomProperty[];
  selection: Area;
}

export interface ProtectionData {
  readonly options: Readonly<Excel.WorksheetProtectionOptions>;
  readonly password: string | null;
}

export interface TableData {
  readonly id: string;
  name: string;
  /** With the header row and the total row. */
  area: Area;
  columns: TableColumnData[];
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

export interface TableColumnData {
  readonly id: number;
  name: string;
  filter: Excel.FilterCriteria | null;
}

/** A filter on a range that is no table. */
export interface AutoFilterData {
  area: Area;
  /** By column of the area, from 0. */
  criteria: Map<number, Excel.FilterCriteria>;
}

export interface NameData {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface HyperlinkData {
  area: Area;
  readonly link: Excel.RangeHyperlink;
}

export interface ValidationData {
  areas: Area[];
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

export type ConditionalFormatType = `${Excel.ConditionalFormatType}`;

export interface ConditionalFormatData {
  readonly id: string;
  readonly type: ConditionalFormatType;
  areas: Area[];
  stopIfTrue: boolean;
  /** In the shape of the client's rule of that type; for Custom `{ formula }`. */
  rule: Record<string, unknown>;
  format: ConditionalFormatLook;
}

/** What a conditional format changes; null is left as it is. */
export interface ConditionalFormatLook {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: `${Excel.ConditionalRangeFontUnderlineStyle}` | null;
  numberFormat: string | null;
}

export interface CommentData {
  readonly id: string;
  cell: Area;
  readonly author: string;
  /** ISO 8601. */
  readonly created: string;
  content: string;
  resolved: boolean;
  readonly replies: ReplyData[];
}

export interface ReplyData {
  readonly id: string;
  readonly author: string;
  readonly created: string;
  content: string;
}

/** Of the document, a sheet or the add-in's settings. */
export interface CustomProperty<V = string> {
  readonly key: string;
  value: V;
}

export type DocumentData = HostData<
  Excel.DocumentProperties,
  | 'author'
  | 'category'
  | 'comments'
  | 'company'
  | 'keywords'
  | 'lastAuthor'
  | 'manager'
  | 'revisionNumber'
  | 'subject'
  | 'title'
>;

/** A whole workbook, as plain data: it can be cloned, compared and kept. */
export interface WorkbookData {
  name: string;
  /** In the order of the tabs. */
  sheets: SheetData[];
  activeSheetId: string;
  names: NameData[];
  readonly properties: DocumentData;
  customProperties: CustomProperty<string | number | boolean>[];
  /** What `workbook.settings` keeps for this add-in. */
  settings: CustomProperty<unknown>[];
  protection: ProtectionData | null;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Ids given out so far, so that none is given out twice. */
  lastId: number;
}
