import { rangeName } from '../../workbook/cell-name';
import type { SheetModel } from '../../workbook/workbook-model';
import { onSheet, type Instruction } from './instructions';

/** Points of a column for each character of the usual font. */
const POINTS_PER_CHARACTER = 5.25;

/** What setting up a column and a page takes of a request, beside the first call. */
const COLUMN_BYTES = 600;
const PAGE_BYTES = 2_500;

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** Widths, what stays in view, and how it is printed. */
export function setUpInstructions(sheet: string, model: SheetModel): readonly Instruction[] {
  return [
    ...model.columns.map(({ width, hidden }, index) =>
      onSheet(
        sheet,
        (worksheet) => {
          const column = worksheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
          column.format.columnWidth = width * POINTS_PER_CHARACTER;
          if (hidden) column.columnHidden = true;
        },
        COLUMN_BYTES,
      ),
    ),
    onSheet(
      sheet,
      (worksheet) => {
        fitRows(worksheet, model);
        freeze(worksheet.freezePanes, model.frozen);
        setUpPages(worksheet, model.print);
      },
      PAGE_BYTES,
    ),
  ];
}

/** What stays free on a protected sheet. */
const FREE: Excel.WorksheetProtectionOptions = {
  ...{ allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true },
};

/**
 * Whether a new sheet is seen, and protected: last, because then nothing more can be done to it. One that is
 * there stays as people have it.
 */
export function showAndProtect(sheet: string, model: SheetModel): Instruction {
  return onSheet(sheet, (worksheet) => {
    worksheet.visibility = VISIBILITY[model.visibility];
    if (model.isProtected === true) worksheet.protection.protect(FREE);
  });
}

/** A height that is set stays as it is; made to fit, a row follows its texts. */
function fitRows(worksheet: Excel.Worksheet, { rowHeights = [] }: SheetModel): void {
  const last = rowHeights.reduce((lowest, { row }) => Math.max(lowest, row), -1);
  if (last >= 0) worksheet.getRange(`1:${String(last + 1)}`).format.autofitRows();
}

function freeze(panes: Excel.WorksheetFreezePanes, { rows, columns }: SheetModel['frozen']): void {
  if (rows > 0 && columns > 0) {
    const inView = { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 };
    panes.freezeAt(rangeName(inView));
  } else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

function setUpPages(worksheet: Excel.Worksheet, print: SheetModel['print']): void {
  const { orientation, area, titleRows, width } = print;
  const { pageLayout, verticalPageBreaks, horizontalPageBreaks } = worksheet;
  pageLayout.set({
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: 'A4',
    zoom: width.type === 'one-page' ? { horizontalFitToPages: 1 } : { scale: width.percent },
  });
  pageLayout.setPrintArea(rangeName(area));
  if (titleRows !== null) {
    pageLayout.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
  }
  if (width.type === 'one-page') return;
  for (const column of width.breaksBefore) verticalPageBreaks.add(cellName(0, column));
  for (const row of width.breaksBeforeRows) horizontalPageBreaks.add(cellName(row, 0));
}

function cellName(row: number, column: number): string {
  return rangeName({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
}
