import type { NamedRange, WriteSheet } from 'hucre';
import { cellName } from '../../../workbook/cell-name';
import type { SheetModel } from '../../../workbook/workbook-model';
import { quotedSheet } from '../../../workbook/quoted-sheet';

/** All but the area and the repeated rows, which are names. */
export function pageSetup({
  print,
}: SheetModel): Pick<WriteSheet, 'pageSetup' | 'colBreaks' | 'rowBreaks'> {
  const { orientation, width } = print;
  if (width.type === 'one-page') {
    const fit = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
    return { pageSetup: { paperSize: 'a4', orientation, ...fit } };
  }
  return {
    pageSetup: { paperSize: 'a4', orientation, scale: width.percent },
    // hucre counts the column or row that a break is behind.
    colBreaks: width.breaksBefore.map((column) => column - 1),
    rowBreaks: width.breaksBeforeRows.map((row) => row - 1),
  };
}

/** The names by which Excel knows what is printed; hucre itself does not quote the sheet in them. */
export function printNames(sheet: SheetModel): NamedRange[] {
  // LibreOffice prints what has an area, also of a sheet that nobody sees.
  if (sheet.visibility === 'very-hidden') return [];
  const { area, titleRows } = sheet.print;
  const place = quotedSheet(sheet.name);
  const first = absolute(area.firstRow, area.firstColumn);
  const last = absolute(area.lastRow, area.lastColumn);
  const names = [
    { name: '_xlnm.Print_Area', range: `${place}!${first}:${last}`, scope: sheet.name },
  ];
  if (titleRows !== null) {
    const rows = `$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`;
    names.push({ name: '_xlnm.Print_Titles', range: `${place}!${rows}`, scope: sheet.name });
  }
  return names;
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/[A-Z]+/, '$$$&$$');
}
