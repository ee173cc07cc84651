import type { Area } from './grid/area';
import type { HostData, HostRecord } from './host/host-types';

// What stands on a sheet and is kept as data only: charts, PivotTables, slicers, the page.

/** Members that only keep what is set, by the path to them: `title.text`, `axes.valueAxis.visible`. */
export type ChartSettings = Map<string, unknown>;

export interface ChartData {
  readonly id: string;
  name: string;
  chartType: string;
  /** The cells it shows, on this or another sheet. */
  source: SheetArea;
  seriesBy: string;
  /** In points from the sheet's corner, once set. */
  settings: ChartSettings;
  /** The cells it covers, when it was placed by cells. */
  position: Area | null;
}

export interface SheetArea {
  readonly sheetId: string;
  area: Area;
}

export interface PivotTableData {
  readonly id: string;
  name: string;
  /** Where its first cell is. */
  destination: Area;
  readonly source: PivotSource;
  /** The headers of the source, in order. */
  fields: PivotFieldData[];
  rows: PivotPlace[];
  columns: PivotPlace[];
  filters: PivotPlace[];
  data: PivotDataPlace[];
  readonly layout: PivotLayoutData;
  readonly options: PivotOptions;
  /** How often it was refreshed. */
  refreshes: number;
}

export type PivotSource =
  /** A file knows the table by its name only, so one that takes its place is counted instead. */
  | { readonly kind: 'table'; readonly tableId: string; readonly name: string }
  | { readonly kind: 'range'; readonly range: SheetArea };

export interface PivotFieldData {
  readonly id: string;
  /** The header in the source. */
  readonly source: string;
  name: string;
  showAllItems: boolean;
  subtotals: Excel.Subtotals;
  sortBy: 'Ascending' | 'Descending' | null;
  filters: Excel.PivotFilters;
}

export interface PivotPlace {
  readonly field: string;
  enableMultipleFilterItems: boolean;
}

export interface PivotDataPlace {
  readonly id: string;
  readonly field: string;
  name: string;
  summarizeBy: string;
  numberFormat: string | null;
  showAs: Excel.ShowAsRule | null;
}

export type PivotLayoutData = HostData<
  Excel.PivotLayout,
  | 'altTextDescription'
  | 'altTextTitle'
  | 'autoFormat'
  | 'emptyCellText'
  | 'enableFieldList'
  | 'fillEmptyCells'
  | 'layoutType'
  | 'preserveFormatting'
  | 'showColumnGrandTotals'
  | 'showFieldHeaders'
  | 'showRowGrandTotals'
  | 'subtotalLocation'
>;

export type PivotOptions = HostData<
  Excel.PivotTable,
  'allowMultipleFiltersPerField' | 'enableDataValueEditing' | 'refreshOnOpen' | 'useCustomSortLists'
>;

export interface SlicerData {
  readonly id: string;
  readonly source: { readonly kind: 'table' | 'pivot'; readonly id: string };
  /** The header of the column or field. */
  readonly field: string;
  readonly look: SlicerLook;
  /** Empty: nothing is filtered. */
  selected: string[];
}

export type SlicerLook = HostData<
  Excel.Slicer,
  'caption' | 'height' | 'left' | 'name' | 'sortBy' | 'style' | 'top' | 'width'
>;

export type PageSettings = HostData<
  Excel.PageLayout,
  | 'alignMarginsHeaderFooter'
  | 'blackAndWhite'
  | 'bottomMargin'
  | 'centerHorizontally'
  | 'centerVertically'
  | 'draftMode'
  | 'firstPageNumber'
  | 'footerMargin'
  | 'headerMargin'
  | 'leftMargin'
  | 'orientation'
  | 'paperSize'
  | 'printComments'
  | 'printErrors'
  | 'printGridlines'
  | 'printHeadings'
  | 'printOrder'
  | 'rightMargin'
  | 'topMargin'
  | 'zoom'
>;

export type HeaderFooterTexts = HostRecord<
  Excel.HeaderFooter,
  'centerFooter' | 'centerHeader' | 'leftFooter' | 'leftHeader' | 'rightFooter' | 'rightHeader'
>;

export interface PageLayoutData {
  readonly settings: PageSettings;
  printAreas: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Rows before which a page starts, from the top. */
  rowBreaks: number[];
  columnBreaks: number[];
  readonly headersFooters: HeaderFooterTexts;
}
