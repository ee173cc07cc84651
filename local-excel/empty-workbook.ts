import { cellArea } from './grid/area';
import { DEFAULT_FORMAT } from './grid/cell-format';
import type { SheetData, WorkbookData } from './workbook-data';

/** A workbook with empty sheets of these names. */
export function emptyWorkbook(sheetNames: readonly string[] = ['Sheet1']): WorkbookData {
  const sheets = sheetNames.map((name, index) => emptySheet(sheetId(index + 1), name));
  return {
    name: 'Book1.xlsx',
    sheets,
    activeSheetId: sheets[0]?.id ?? '',
    names: [],
    properties: {
      author: '',
      category: '',
      comments: '',
      company: '',
      keywords: '',
      lastAuthor: '',
      manager: '',
      subject: '',
      title: '',
    },
    customProperties: [],
    settings: [],
    protection: null,
    calculationMode: 'Automatic',
    lastId: sheetNames.length,
  };
}

/** Excel's ids are GUIDs in braces; any text that is no sheet's name will do. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${String(number).padStart(12, '0')}}`;
}

export function emptySheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    format: DEFAULT_FORMAT,
    rows: new Map(),
    columns: new Map(),
    tables: [],
    names: [],
    merges: [],
    hyperlinks: [],
    validations: [],
    conditionalFormats: [],
    comments: [],
    charts: [],
    pivotTables: [],
    slicers: [],
    autoFilter: null,
    frozen: null,
    protection: null,
    pageLayout: {
      settings: { orientation: 'Portrait', printGridlines: false, printHeadings: false },
      printAreas: [],
      titleRows: null,
      titleColumns: null,
      rowBreaks: [],
      columnBreaks: [],
      headersFooters: {
        centerFooter: '',
        centerHeader: '',
        leftFooter: '',
        leftHeader: '',
        rightFooter: '',
        rightHeader: '',
      },
    },
    customProperties: [],
    selection: cellArea(0, 0),
  };
}
