import { LAST_ROW } from '../cell-reference';
import { START_SHEET } from '../tables/sheet-names';
import type { CellModel, CellRange, PrintModel, SheetModel } from '../workbook-model';
import { cellAt, linkContent, valueContent } from './cell-content';
import { linkStyle, purposeStyle, sheetTitleStyle } from './cell-styles';

/** Every sheet begins with its title, what it is for, and the way back; its table begins below that. */
export const HEADER_ROW = 3;

export function sheetHeading(title: string, purpose: string): readonly CellModel[] {
  return [
    cellAt(0, 0, valueContent(title), sheetTitleStyle),
    cellAt(1, 0, valueContent(purpose), purposeStyle),
    cellAt(2, 0, linkContent('Naar Start', START_SHEET, 'A1'), linkStyle),
  ];
}

/**
 * Whole columns, so that rows added later are printed too: of whole columns, Excel and LibreOffice print
 * as far as something stands in them.
 */
function wholeColumns(firstColumn: number, lastColumn: number): CellRange {
  return { firstRow: 0, firstColumn, lastRow: LAST_ROW, lastColumn };
}

export function landscape(
  columns: number,
  titleRows: PrintModel['titleRows'],
  width: PrintModel['width'] = { type: 'one-page' },
): PrintModel {
  return {
    area: wholeColumns(0, columns - 1),
    orientation: 'landscape',
    titleRows,
    width,
  };
}

/** A sheet with plain cells only, unless more is said. */
export function sheetModel(
  parts: Pick<SheetModel, 'name' | 'columns' | 'cells' | 'print'> & Partial<SheetModel>,
): SheetModel {
  return {
    visibility: 'visible',
    tables: [],
    validations: [],
    marks: [],
    frozen: { rows: 0, columns: 0 },
    ...parts,
  };
}
