import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import { protectedWorkbook } from '../../support/protected-workbook';
import { unwrap } from '../../support/unwrap';
import { openFor } from './open-with-model';

test('a protected sheet is protected in Excel too, with the same cells open', async () => {
  openFor(protectedWorkbook);
  unwrap(await openOfficeWorkbook().addSheets(protectedWorkbook));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad');
    const cells = ['A2', 'B2', 'B3'].map((cell) => {
      const { protection } = sheet.getRange(cell).format;
      return protection.load('locked');
    });
    sheet.protection.load('protected,options');
    await context.sync();
    expect(cells.map(({ locked }) => locked)).toEqual([true, false, false]);
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      ...{ allowSort: true, allowAutoFilter: true, allowFormatColumns: true },
      allowInsertRows: false,
    });
  });
});
