import { readFileSync } from 'node:fs';
import { projectPath } from '../support/project';
import { validateXlsx } from '../support/validate-xlsx';
import {
  accessibilityFaults,
  openWorkbench,
  pictureFile,
  type WorkbenchPage,
} from './support/workbench-page';

jest.setTimeout(180_000);

// The way a person goes with a document of a plan and an empty workbook.
let bench: WorkbenchPage;
let saved: Buffer;

beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page.getByRole('button', { name: 'Lege werkmap' }).click();
});
afterEach(() => {
  expect(bench.faults).toEqual([]);
});
afterAll(() => bench.close());

test('a document becomes a plan in the workbook', async () => {
  const { page, pane } = bench;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: 'Kies een document' }).click(),
  ]);
  await chooser.setFiles(projectPath('assets/voorbeeldplan.html'));
  await pane.getByRole('button', { name: 'Zet in deze werkmap' }).click();
  await pane.getByRole('button', { name: 'Kijk het na' }).waitFor();
  await page.getByRole('tab', { name: 'Maatregelen' }).click();
  await bench.cell('A5').getByText('1.1').waitFor();
  // The sheet that was there already stays.
  await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
});

test('is checked, and a finding leads to its cell', async () => {
  const { page, pane } = bench;
  await page.getByRole('tab', { name: 'Sheet1' }).click();
  await pane.getByRole('tab', { name: 'Nakijken' }).click();
  await pane
    .getByText(/^2 fouten, \d+ waarschuwingen/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: /Waar een tekst naar verwijst, bestaat/ }).click();
  await pane.getByText(/Ga naar D40 op Maatregelen/).click();
  await page.getByRole('grid', { name: 'Blad Maatregelen' }).waitFor();
  await bench.cell('D40').and(page.locator('[aria-selected=true]')).waitFor();
});

test('the list of findings follows what is repaired in the grid', async () => {
  const { page, pane } = bench;
  await bench.cell('D40').click();
  await page.keyboard.type('Alle diensten doen mee (zie maatregel 8.4).');
  await page.keyboard.press('Enter');
  await pane.getByText('1 fout,').first().waitFor();
});

test('a number that Excel damaged is found at once, and put back from the pane', async () => {
  const { page, pane } = bench;
  // As when somebody clears the formats of a row and types its number again.
  await page.evaluate(() => {
    const excel = (window as unknown as { localExcel: LocalExcelOfPage }).localExcel;
    excel.change((workbook) => {
      const range = workbook.worksheets.getItem('Maatregelen').getRange('A6');
      range.numberFormat = [['General']];
      range.values = [['1.2']];
    }, 'Local');
  });
  await pane
    .getByRole('button', { name: /beschadigd|Excel/ })
    .first()
    .click();
  await pane
    .getByRole('button', { name: /Herstel/ })
    .first()
    .click();
  await pane.getByText('1 fout,').first().waitFor();
  const held = await page.evaluate(() => {
    const excel = (window as unknown as { localExcel: LocalExcelOfPage }).localExcel;
    return excel.workbook.sheets
      .find(({ name }) => name === 'Maatregelen')
      ?.rows.get(5)
      ?.cells.get(0)?.value;
  });
  expect(held).toBe('1.2');
});

test('a finding that is accepted, by keyboard alone, stands apart with who and why', async () => {
  const { page, pane } = bench;
  await pane.getByRole('button', { name: /De actoren staan er zoals in de lijsten/ }).click();
  await pane
    .getByRole('button', { name: /^Aanvaard: / })
    .first()
    .press('Enter');
  await page.keyboard.type('An Peeters');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zo afgesproken.');
  await page.locator('iframe').screenshot({ path: pictureFile('accept-form') });
  expect(await accessibilityFaults(page, 'pane')).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.getByText('De bevinding is aanvaard.').first().waitFor();
  await pane.getByRole('button', { name: 'Aanvaard (1)' }).click();
  await pane.getByText(/^Aanvaard door An Peeters op \d{4}-\d\d-\d\d: Zo afgesproken\.$/).waitFor();
  expect(await accessibilityFaults(page, 'pane')).toEqual([]);
  await page.locator('iframe').screenshot({ path: pictureFile('accepted') });
});

test('the figures per minister are in the pane', async () => {
  const { pane } = bench;
  await pane.getByRole('tab', { name: 'Ministers' }).click();
  await pane
    .getByText(/^69 maatregelen/)
    .first()
    .waitFor();
  const rows = await pane.getByRole('table').first().getByRole('row').allInnerTexts();
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.some((row) => /Minister van Onderwijs\s+1\s+2\s+4\s+0\s+7/.test(row))).toBe(true);
});

test('PivotTables are made of them, on a sheet that comes into view', async () => {
  const { page, pane } = bench;
  await pane.getByRole('button', { name: 'Maak draaitabellen' }).click();
  await pane
    .getByText(/^De draaitabellen staan op het blad/)
    .first()
    .waitFor();
  await page.getByRole('grid', { name: 'Blad Draaitabellen' }).waitFor();
  await bench
    .cell('A4')
    .getByText(/^69 maatregelen, \d+ vermeldingen/)
    .waitFor();
});

test('what is saved is a valid workbook, and is open again as it was', async () => {
  const { page, pane } = bench;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Opslaan' }).click(),
  ]);
  saved = readFileSync(await download.path());
  expect(await validateXlsx(saved)).toEqual([]);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bewaard.xlsx', mimeType: '', buffer: saved });
  await page.getByRole('heading', { name: 'bewaard.xlsx' }).waitFor();
  await page.getByRole('tab', { name: 'Maatregelen' }).click();
  await bench.goTo('D40');
  await bench.cell('D40').getByText('Alle diensten doen mee (zie maatregel 8.4).').waitFor();
  await pane.getByRole('tab', { name: 'Nakijken' }).click();
  await pane.getByText('1 fout,').first().waitFor();
  await pane.getByRole('button', { name: 'Aanvaard (1)' }).waitFor();
});

/** As far as the tests reach into the page. */
interface LocalExcelOfPage {
  change(
    change: (workbook: {
      worksheets: {
        getItem(name: string): {
          getRange(address: string): { numberFormat: string[][]; values: string[][] };
        };
      };
    }) => void,
    source: 'Local',
  ): void;
  readonly workbook: {
    readonly sheets: readonly {
      readonly name: string;
      readonly rows: ReadonlyMap<
        number,
        { readonly cells: ReadonlyMap<number, { readonly value: unknown }> }
      >;
    }[];
  };
}
