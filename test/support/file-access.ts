import type { FileAccess } from '../../src/application/file-access';
import { editXlsx } from '../../src/gateways/xlsx/edit-xlsx';
import { putXlsxSheets } from '../../src/gateways/xlsx/put-xlsx-sheets';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { replaceXlsxSheets } from '../../src/gateways/xlsx/replace-xlsx';
import type { XlsxProblem } from '../../src/gateways/xlsx/xlsx-problem';

/** The files of the command line, in memory. */
export const fileAccess: FileAccess<XlsxProblem> = {
  read: readXlsx,
  edit: editXlsx,
  replace: replaceXlsxSheets,
  put: putXlsxSheets,
};
