import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { budgetLine, measure, planWith } from '../support/plan-builders';
import { modelOfPlan } from '../support/plan-model';
import { openWorkbench, type WorkbenchPage } from './support/workbench-page';

jest.setTimeout(180_000);

const ACTIONS = 50;
const MEASURES_PER_ACTION = 20;
const COUNT = ACTIONS * MEASURES_PER_ACTION;

/** In ms. The limit is 100; a machine that others use as well is slower. */
const LONGEST_TASK = process.env['CI'] === 'true' ? 300 : 100;

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
  await bench.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'groot.xlsx',
      mimeType: '',
      buffer: Buffer.from(await writeXlsx(largePlan())),
    });
  await bench.page.getByRole('heading', { name: 'groot.xlsx' }).waitFor();
  await bench.page.getByRole('tab', { name: 'Maatregelen' }).click();
});
afterAll(() => bench.close());

test('only what is near is drawn, and the last row is reached at once', async () => {
  const { page, grid } = bench;
  await bench.goTo(`D${String(COUNT + 4)}`);
  await bench
    .cell(`D${String(COUNT + 4)}`)
    .getByText(/^Maatregel 50\.20/)
    .waitFor();
  expect(await grid.getByRole('row').count()).toBeLessThan(200);
  await page.keyboard.press('Escape');
});

test('checking leaves the page time for whoever works in it', async () => {
  const { page, pane } = bench;
  await watchTasks(page);
  await pane.getByRole('tab', { name: 'Nakijken' }).click();
  await pane
    .getByText(/in 1[.\s]?000 maatregelen/)
    .first()
    .waitFor();
  expect(await longestTask(page)).toBeLessThan(LONGEST_TASK);
});

test('the list follows a change, and that takes no longer', async () => {
  const { page, pane } = bench;
  await bench.goTo('D5');
  await bench.cell('D5').click();
  await watchTasks(page);
  await page.keyboard.type('Zie maatregel 99.1.');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: /Waar een tekst naar verwijst, bestaat/ }).waitFor();
  expect(await longestTask(page)).toBeLessThan(LONGEST_TASK);
  expect(bench.faults).toEqual([]);
});

type Watching = Window & { tasks?: PerformanceEntry[]; observer?: PerformanceObserver };

/** Notes the tasks of the page that are longer than 50 ms, those of the pane included. */
async function watchTasks(page: WorkbenchPage['page']): Promise<void> {
  await page.evaluate(() => {
    const watching = window as Watching;
    watching.observer?.disconnect();
    watching.tasks = [];
    watching.observer = new PerformanceObserver((list) => {
      watching.tasks?.push(...list.getEntries());
    });
    watching.observer.observe({ type: 'longtask' });
  });
}

/** In ms, of those in which the local Excel did not work: the real one is another program. */
async function longestTask(page: WorkbenchPage['page']): Promise<number> {
  const tasks = await page.evaluate(() => {
    const ofExcel = performance.getEntriesByName('local-excel');
    return ((window as Watching).tasks ?? [])
      .filter(
        ({ startTime, duration }) =>
          !ofExcel.some(
            (each) => each.startTime >= startTime && each.startTime <= startTime + duration,
          ),
      )
      .map(({ duration }) => Math.round(duration));
  });
  return Math.max(0, ...tasks);
}

function largePlan() {
  const measures = Array.from({ length: COUNT }, (_measure, index) => {
    const number = numberAt(index);
    return measure({
      number,
      description: `Maatregel ${number} brengt diensten samen rond een thema (zie maatregel ${numberAt((index + 7) % COUNT)}). De diensten maken afspraken, volgen ze op en delen wat werkt met andere besturen.`,
      budgetText: '12.500 € (2017)',
    });
  });
  const budgetLines = measures.map(({ number }) =>
    budgetLine({ measure: number, euro: 12_500, from: '2017', to: '2017' }),
  );
  return modelOfPlan(planWith({ measures, budgetLines }));
}

function numberAt(index: number): string {
  const action = Math.floor(index / MEASURES_PER_ACTION) + 1;
  return `${String(action)}.${String((index % MEASURES_PER_ACTION) + 1)}`;
}
