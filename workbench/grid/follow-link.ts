import { sheetNameIn } from '../../local-excel/grid/address';
import { cellArea, overlaps } from '../../local-excel/grid/area';
import type { SheetData } from '../../local-excel/workbook-data';
import type { ShownExcel } from '../shown-excel';
import type { CellPlace } from './move';

/** Goes where the link in a cell leads, when that is in this workbook. */
export function followLink(excel: ShownExcel, sheet: SheetData, { row, column }: CellPlace): void {
  const here = cellArea(row, column);
  const link = sheet.hyperlinks.find(({ area }) => overlaps(area, here))?.link;
  const reference = link?.documentReference ?? '';
  const target = excel.session.sheetByName(sheetNameIn(reference) ?? '');
  if (target === undefined || target.visibility !== 'Visible') return;
  excel.change((workbook) => {
    const address = reference.slice(reference.lastIndexOf('!') + 1);
    workbook.worksheets.getItem(target.id).getRange(address).select();
  }, 'Local');
}
