import { projectPath } from '../support/project';
import {
  accessibilityFaults,
  openWorkbench,
  pictureFile,
  type WorkbenchPage,
} from './support/workbench-page';

jest.setTimeout(300_000);

// Every state that the pane can be in, as a person meets it: pictured, and without faults of accessibility.
const looks = [
  { name: 'nl-light', language: 'Nederlands', isDark: false, options: {} },
  { name: 'nl-dark', language: 'Nederlands', isDark: true, options: { colorScheme: 'dark' } },
  { name: 'nl-forced', language: 'Nederlands', isDark: false, options: { forcedColors: 'active' } },
  { name: 'en-light', language: 'English', isDark: false, options: {} },
  { name: 'fr-light', language: 'Français', isDark: false, options: {} },
] as const;

test.each(looks)('in $name', async ({ name, language, isDark, options }) => {
  const bench = await openWorkbench(options);
  const { page, pane } = bench;
  if (isDark) await page.getByRole('switch').click();
  await page.getByLabel(/Taal|Language|Langue/).selectOption({ label: language });
  await page.getByRole('tab', { name: 'Start', exact: true }).click();
  const found: Record<string, readonly string[]> = {};
  async function picture(state: string): Promise<void> {
    // As high as the page in it, so that nothing of it is out of the picture.
    const height = await pane.locator('body').evaluate(({ scrollHeight }) => scrollHeight);
    await page.setViewportSize({ width: 1440, height: Math.min(Math.max(900, height + 60), 4000) });
    await page.locator('iframe').screenshot({ path: pictureFile(`state-${name}-${state}`) });
    found[state] = await accessibilityFaults(page, 'pane');
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await plan(bench, picture);
  await check(bench, picture);
  await ministers(bench, picture);
  await noPlan(bench, picture);
  await bench.close();
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
  expect(bench.faults).toEqual([]);
});

type Picture = (state: string) => Promise<void>;

function tab({ pane }: WorkbenchPage, index: number) {
  return pane.getByRole('tab').nth(index);
}

async function plan(bench: WorkbenchPage, picture: Picture): Promise<void> {
  const { page, pane } = bench;
  await tab(bench, 0).click();
  await picture('1-plan');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: /Kies een document|Choose a document|Choisir/ }).click(),
  ]);
  await chooser.setFiles(projectPath('assets/voorbeeldplan.html'));
  await pane
    .getByRole('button', { name: /Kies iets anders|Choose something else|Choisir autre chose/ })
    .waitFor();
  await picture('2-plan-read');
}

async function check(bench: WorkbenchPage, picture: Picture): Promise<void> {
  const { page, pane } = bench;
  await page.evaluate(() => {
    const excel = (window as unknown as { localExcel: LocalExcelOfPage }).localExcel;
    excel.change((workbook) => {
      const range = workbook.worksheets.getItem('Maatregelen').getRange('A6');
      range.numberFormat = [['General']];
      range.values = [['1.2']];
    }, 'Local');
  });
  await tab(bench, 1).click();
  const groups = pane.getByRole('tabpanel').getByRole('heading', { level: 2 });
  await groups.first().waitFor();
  await picture('3-check');
  for (const group of (await groups.getByRole('button').all()).slice(0, 3)) await group.click();
  await pane.getByRole('button', { name: /^Filter|^Filtre/ }).click();
  await picture('4-check-open');
  await pane
    .getByRole('tabpanel')
    .getByRole('button', { name: /Herstel \d|Fix \d|Corriger \d/ })
    .first()
    .click();
  await pane.getByRole('button', { name: /ongedaan|Undo|Annuler/ }).waitFor();
  await picture('5-check-fixed');
}

async function ministers(bench: WorkbenchPage, picture: Picture): Promise<void> {
  const { pane } = bench;
  await tab(bench, 2).click();
  await pane.getByRole('table').first().waitFor();
  await pane.getByRole('button', { name: /draaitabellen|PivotTables|croisés/ }).click();
  await pane
    .getByText(/Draaitabellen\.$/)
    .first()
    .waitFor();
  await picture('6-ministers');
}

/** A workbook without a plan. */
async function noPlan(bench: WorkbenchPage, picture: Picture): Promise<void> {
  const { page, pane } = bench;
  await page.getByRole('button', { name: /Lege werkmap|Empty workbook|Classeur vide/ }).click();
  await tab(bench, 1).click();
  await pane.getByRole('button', { name: /Plan/ }).first().waitFor();
  await picture('7-no-plan');
}

/** As far as the test reaches into the page. */
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
}
