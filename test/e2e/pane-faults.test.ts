import {
  accessibilityFaults,
  openWorkbench,
  pictureFile,
  type WorkbenchPage,
} from './support/workbench-page';

jest.setTimeout(60_000);

// What stands in the way of the add-in is told in one sentence that says what happened and what to do.
let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
  // What does not come is told before the time of the test is up.
  bench.page.setDefaultTimeout(15_000);
});
beforeEach(async () => {
  // Each begins with the example plan as it is, in an Excel of its own.
  await bench.page.reload();
  await bench.page.getByRole('tab', { name: 'Start', exact: true }).click();
});
afterEach(() => {
  expect(bench.faults).toEqual([]);
});
afterAll(() => bench.close());

test('a sheet is gone: it is said, and what could not be checked', async () => {
  await inExcel('workbook.worksheets.getItem("Resolutie").delete()');
  await check();
  await bench.pane.getByRole('button', { name: /De bladen en kolommen staan/ }).click();
  await bench.pane
    .getByText(/blad Resolutie/)
    .first()
    .waitFor();
  expect(await bench.pane.getByText(/^Niet nagekeken/).count()).toBe(1);
  await picture('sheet-gone');
});

test('a table became plain cells: its rows are read all the same, and that is said', async () => {
  // The stand-in does not rewrite the formulas that name a table, as Excel does; nothing here looks at them.
  await inExcel(
    'const sheet = localExcel.workbook.sheets.find(({ name }) => name === "Maatregelen");' +
      'sheet.tables = []',
  );
  await check();
  await bench.pane
    .getByText(/in 69 maatregelen/)
    .first()
    .waitFor();
  await bench.pane.getByRole('button', { name: /De bladen en kolommen staan/ }).click();
  await bench.pane
    .getByText(/op het blad Maatregelen staan niet meer in een Excel-tabel/)
    .waitFor();
  await bench.pane.getByText('Maak er weer een tabel van: Invoegen, Tabel.').waitFor();
  await picture('no-table');
});

test('a sheet was renamed: the plan is found, and that is said', async () => {
  await inExcel('workbook.worksheets.getItem("Maatregelen").name = "Onze maatregelen"');
  await check();
  await bench.pane
    .getByText(/in 69 maatregelen/)
    .first()
    .waitFor();
  await bench.pane.getByRole('button', { name: /De bladen en kolommen staan/ }).click();
  await bench.pane
    .getByText(/Onze maatregelen/)
    .first()
    .waitFor();
  await picture('sheet-renamed');
});

test("a user's own sheet called Maatregelen is in the way of a plan, and stays", async () => {
  const { page, pane } = bench;
  await page.getByRole('button', { name: 'Lege werkmap' }).click();
  await inExcel('workbook.worksheets.add("Maatregelen").getRange("A1").values = [["mijn lijst"]]');
  await putExample();
  await pane.getByText(/al een blad of tabel met de naam Maatregelen/).waitFor();
  await picture('own-sheet');
  await page.getByRole('tab', { name: 'Maatregelen' }).click();
  await bench.cell('A1').getByText('mijn lijst').waitFor();
});

test('a workbook whose structure is protected gets no sheets', async () => {
  await bench.page.getByRole('button', { name: 'Lege werkmap' }).click();
  await inExcel('workbook.protection.protect()');
  await putExample();
  await bench.pane.getByText(/De werkmap is beveiligd, dus is er niets veranderd/).waitFor();
  await picture('protected-workbook');
});

test('a protected sheet is not fixed, and it is said how', async () => {
  await damage();
  await inExcel('workbook.worksheets.getItem("Maatregelen").protection.protect()');
  await check();
  await bench.pane.getByRole('button', { name: /^Herstel 1 bevinding/ }).click();
  await bench.pane.getByText(/Het blad Maatregelen is beveiligd, dus is er niets/).waitFor();
  await picture('protected-sheet');
});

test('a protected generated sheet does not stop a fix, and follows when it is asked again', async () => {
  await damage();
  await inExcel('workbook.worksheets.getItem("Controle").protection.protect()');
  await check();
  await bench.pane.getByRole('button', { name: /^Herstel 1 bevinding/ }).click();
  await bench.pane.getByText(/het blad Controle is beveiligd en toont nog/).waitFor();
  await bench.pane.getByText('1 cel hersteld.').first().waitFor();
  await picture('protected-report');
  await inExcel('workbook.worksheets.getItem("Controle").protection.unprotect()');
  await bench.pane.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await bench.pane.getByText(/het blad Controle is beveiligd/).waitFor({ state: 'detached' });
});

test('a workbook that is read only is checked and not changed', async () => {
  await damage();
  await bench.page.evaluate('localExcel.session.isReadOnly = true');
  await check();
  await bench.pane.getByRole('button', { name: /^Herstel 1 bevinding/ }).click();
  await bench.pane.getByText(/De werkmap is alleen te lezen, dus is er niets veranderd/).waitFor();
  await picture('read-only');
});

test('a workbook that was closed is told as that', async () => {
  await check();
  await bench.page.evaluate('localExcel.session.isClosed = true');
  await bench.pane.getByRole('button', { name: 'Kijk opnieuw na' }).click();
  await bench.pane.getByText(/De werkmap is gesloten: open ze opnieuw/).waitFor();
  await picture('closed');
});

test('an Excel that is too old is told so, and nothing else is offered', async () => {
  const { page, pane } = bench;
  await page.evaluate('localExcel.session.settings.requirementSets.ExcelApi = "1.13"');
  await page.evaluate('document.querySelector("iframe").contentWindow.location.reload()');
  await pane.getByText(/Deze Excel is te oud voor Actieplan: u hebt Microsoft 365/).waitFor();
  expect(await pane.getByRole('button').count()).toBe(0);
  expect(await accessibilityFaults(page, 'pane')).toEqual([]);
  await picture('too-old');
});

async function check(): Promise<void> {
  await bench.pane.getByRole('tab', { name: 'Nakijken' }).click();
  await bench.pane
    .getByText(/in \d+ maatregelen/)
    .first()
    .waitFor();
}

async function putExample(): Promise<void> {
  const { pane } = bench;
  await pane.getByRole('tab', { name: 'Plan' }).click();
  await pane.getByRole('button', { name: 'Begin met het voorbeeldplan' }).click();
  await pane.getByRole('button', { name: 'Zet in deze werkmap' }).click();
}

/** Excel made a number of the number of a measure. */
function damage(): Promise<void> {
  return inExcel(
    'const range = workbook.worksheets.getItem("Maatregelen").getRange("A6");' +
      'range.numberFormat = [["General"]]; range.values = [["1.2"]]',
  );
}

/** What a person, or another program, does in Excel itself. */
async function inExcel(code: string): Promise<void> {
  await bench.page.evaluate(`localExcel.change((workbook) => { ${code} }, 'Local')`);
}

async function picture(name: string): Promise<void> {
  await bench.page.locator('iframe').screenshot({ path: pictureFile(`fault-${name}`) });
}
