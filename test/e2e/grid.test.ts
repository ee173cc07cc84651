import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { unwrap } from '../support/unwrap';
import { accessibilityFaults, openWorkbench, type WorkbenchPage } from './support/workbench-page';

jest.setTimeout(120_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
});
beforeEach(async () => {
  await bench.page.getByRole('tab', { name: 'Maatregelen' }).click();
});
afterEach(() => {
  expect(bench.faults).toEqual([]);
});
afterAll(() => bench.close());

test('shows the example plan, with tabs for the visible sheets only', async () => {
  const tabs = await bench.page.getByRole('tablist').getByRole('tab').allInnerTexts();
  expect(tabs).toEqual(expect.arrayContaining(['Start', 'Maatregelen', 'Budget', 'Lijsten']));
  await expectText('A4', 'Nr');
  await expectText('A5', '1.1');
});

test('rows of the header stay in view however far one scrolls', async () => {
  await bench.goTo('A70');
  await bench.cell('A70').waitFor();
  const box = await bench.cell('A4').boundingBox();
  const inView = await bench.grid.boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(inView!.y);
  expect(box!.y).toBeLessThan(inView!.y + 200);
  const low = await bench.cell('A70').boundingBox();
  expect(low!.y + low!.height).toBeLessThanOrEqual(inView!.y + inView!.height + 1);
});

test('typing, Enter, F2 and Escape do what they do in a spreadsheet', async () => {
  const { page } = bench;
  await bench.goTo('D5');
  await bench.cell('D5').click();
  await page.keyboard.type('Nieuwe tekst');
  await page.keyboard.press('Enter');
  await expectText('D5', 'Nieuwe tekst');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.type(' erbij');
  await page.keyboard.press('Escape');
  await expectText('D5', 'Nieuwe tekst');
  await page.keyboard.press('F2');
  await page.keyboard.type(' erbij');
  await page.keyboard.press('Tab');
  await expectText('D5', 'Nieuwe tekst erbij');
  expect(await selected()).toBe('E5');
});

test('a selection with Shift is emptied with Delete', async () => {
  const { page } = bench;
  await bench.goTo('F6');
  await bench.cell('F6').click();
  await bench.cell('G7').click({ modifiers: ['Shift'] });
  expect(await bench.grid.getByRole('gridcell', { selected: true }).count()).toBe(4);
  await page.keyboard.press('Delete');
  for (const address of ['F6', 'G6', 'F7', 'G7']) await expectText(address, '');
});

test('a dropdown offers the list of its rule, by keyboard and by mouse', async () => {
  const { page } = bench;
  await bench.goTo('B6');
  await bench.cell('B6').click();
  await page.keyboard.press('Alt+ArrowDown');
  const options = page.getByRole('listbox').getByRole('option');
  expect(await options.allInnerTexts()).toEqual(['N', 'V', 'B']);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expectText('B6', 'B');
  await bench.cell('B6').getByRole('button').click();
  await page.getByRole('listbox').getByRole('option', { name: 'V' }).click();
  await expectText('B6', 'V');
});

test('what the rule of a cell refuses is not entered, and said in the words of the rule', async () => {
  const { page } = bench;
  await bench.goTo('B7');
  const before = await bench.cell('B7').innerText();
  await bench.cell('B7').click();
  await page.keyboard.type('Q');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog');
  expect(await dialog.innerText()).toContain('Code staat niet in de lijst');
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  expect((await bench.cell('B7').innerText()).slice(0, 1)).toBe(before.slice(0, 1));
});

test('pasted cells land as they lie; a number with a dot stays text in the column of numbers', async () => {
  await bench.goTo('A74');
  await bench.grid.focus();
  await bench.grid.evaluate((grid) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '5.10\tN\n"5.11"\tV\n');
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await expectText('A74', '5.10');
  await expectText('B75', 'V');
  await expectText('A75', '5.11');
});

test('a link leads to its sheet', async () => {
  await bench.cell('A3').click();
  expect(await bench.grid.getAttribute('aria-label')).toBe('Blad Start');
});

test('is saved as a file that the product reads, and opens again as it was', async () => {
  const { page } = bench;
  await bench.goTo('D8');
  await bench.cell('D8').click();
  await page.keyboard.type('Bewaar mij');
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Opslaan' }).click(),
  ]);
  const file = await download.path();
  const saved = unwrap(await readXlsx(new Uint8Array(readFileSync(file))));
  const sheet = saved.sheets.find(({ name }) => name === 'Maatregelen');
  const row = sheet!.rows.find((each) => each.row === 7);
  expect(row!.cells[3]).toEqual({ type: 'text', text: 'Bewaar mij' });

  await page.getByRole('button', { name: 'Lege werkmap' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'terug.xlsx',
      mimeType: '',
      buffer: readFileSync(file),
    });
  await page.getByRole('heading', { name: 'terug.xlsx' }).waitFor();
  await page.getByRole('tab', { name: 'Maatregelen' }).click();
  await expectText('D8', 'Bewaar mij');
  await bench.goTo('B8');
  expect(await bench.cell('B8').getByRole('button').count()).toBe(1);
});

test('a file that is no workbook is refused in words, and the open one stays', async () => {
  const { page } = bench;
  const before = await page.getByRole('heading', { level: 1 }).innerText();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'foto.xlsx',
      mimeType: '',
      buffer: Buffer.from('geen werkmap'),
    });
  await page.getByText('foto.xlsx is geen werkmap').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(before);
});

test('nothing in the workbench stands in anyone’s way', async () => {
  await bench.goTo('B5');
  expect(await accessibilityFaults(bench.page, 'page')).toEqual([]);
});

async function expectText(address: string, text: string): Promise<void> {
  // What stands beside the text in a cell that is selected is no part of it.
  const own = async () =>
    bench.cell(address).evaluate((cell) =>
      [...cell.childNodes]
        .filter((node) => !(node instanceof Element) || node.classList.contains('text'))
        .map((node) => node.textContent)
        .join(''),
    );
  await bench.cell(address).waitFor();
  expect(await own()).toBe(text);
}

async function selected(): Promise<string> {
  return bench.page.getByRole('textbox', { name: 'Cel', exact: true }).inputValue();
}
