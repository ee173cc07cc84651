import type { CellStyle, WorkbookModel } from '../../src/workbook/workbook-model';
import { sheetWith, styleWith, tableWith, workbookWith } from './workbook-models';

const open: CellStyle = styleWith({ isUnlocked: true });

/** A sheet that is protected but for the second column of its table and all below it. */
export const protectedWorkbook: WorkbookModel = workbookWith([
  sheetWith({
    name: 'Blad',
    isProtected: true,
    columns: [
      { width: 10, hidden: false, style: null },
      { width: 10, hidden: false, style: open },
    ],
    tables: [
      tableWith(
        ['Vast', 'Open'],
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        {
          columns: [
            { header: 'Vast', headerStyle: styleWith(), style: styleWith() },
            { header: 'Open', headerStyle: styleWith(), style: open },
          ],
        },
      ),
    ],
  }),
]);
