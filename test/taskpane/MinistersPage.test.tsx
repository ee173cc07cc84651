import { act, screen, waitFor, within } from '@testing-library/react';
import type { Plan } from '../../src/domain/plan/plan';
import { ok } from '../../src/domain/result';
import { removeSheet, damage } from '../support/damage-workbook';
import { modelOfPlan } from '../support/plan-model';
import { budgetLine, measure, minister, planWith } from '../support/plan-builders';
import { snapshotOfModel } from '../support/snapshot-of-model';
import { renderPane } from './support/renderPane';

jest.setTimeout(30_000);

const [sport, nature] = ['Minister van Sport', 'Minister van Natuur'];

/** 1.1 is shared by two ministers, 1.2 is of one, 1.3 of none. */
const plan: Plan = planWith({
  measures: [
    measure({ number: '1.1', code: 'N', ministers: [sport, nature] }),
    measure({ number: '1.2', code: 'B', ministers: [sport] }),
    measure({ number: '1.3', code: 'B', ministers: [] }),
  ],
  ministers: [minister(sport), minister(nature)],
  budgetLines: [
    budgetLine({ measure: '1.1', key: 'b1.1-1', euro: 1000 }),
    budgetLine({ measure: '1.1', key: 'b1.1-2', euro: 300, minister: nature }),
  ],
});

function rowOf(table: HTMLElement, name: string): readonly (string | null)[] {
  const row = within(table).getByRole('rowheader', { name }).closest('tr');
  return Array.from(row?.querySelectorAll('td') ?? [], (cell) => cell.textContent);
}

test('counts measures per minister and code, and says what counts more than once', async () => {
  renderPane({ page: 'ministers', workbook: snapshotOfModel(modelOfPlan(plan)) });
  const table = await screen.findByRole('table', { name: 'Maatregelen per minister en code' });
  expect(rowOf(table, sport)).toEqual(['1', '1', '2']); // B, N, all
  expect(rowOf(table, nature)).toEqual(['0', '1', '1']);
  expect(rowOf(table, 'Zonder minister').at(-1)).toBe('1');
  expect(rowOf(table, 'Alle vermeldingen').at(-1)).toBe('4');
  expect(screen.getByText(/^3 maatregelen, 3 vermeldingen: /)).toBeVisible();
});

test('shows the money in three ways, each with the true total', async () => {
  const { user } = renderPane({
    page: 'ministers',
    workbook: snapshotOfModel(modelOfPlan(plan)),
  });
  function table(): HTMLElement {
    return screen.getByRole('table', { name: 'Bedragen per minister' });
  }
  await screen.findByRole('table', { name: 'Bedragen per minister' });
  expect(rowOf(table(), sport)).toEqual(['1', '500 €']);
  expect(rowOf(table(), nature)).toEqual(['1', '800 €']);
  expect(rowOf(table(), 'Totaal')).toEqual(['', '1.300 €']);

  await user.click(screen.getByRole('radio', { name: 'Volledig' }));
  expect(rowOf(table(), sport)).toEqual(['1', '1.300 €']);
  expect(rowOf(table(), 'Echt totaal')).toEqual(['', '1.300 €']);
  expect(screen.getByText(/Tel deze kolom niet op: het echte totaal is 1\.300 €/)).toBeVisible();

  await user.click(screen.getByRole('radio', { name: 'Eigen' }));
  expect(rowOf(table(), nature)).toEqual(['1', '300 €']);
  expect(rowOf(table(), 'Totaal')).toEqual(['', '300 €']);
});

test('says what could not be counted', async () => {
  const workbook = damage(snapshotOfModel(modelOfPlan(plan)), removeSheet('Budget'));
  renderPane({ page: 'ministers', workbook });
  expect(await screen.findByText(/^Let op: het blad Budget ontbreekt; /)).toBeVisible();
});

test('follows what is changed in the workbook', async () => {
  const { workbook } = renderPane({
    page: 'ministers',
    workbook: snapshotOfModel(modelOfPlan(plan)),
  });
  await screen.findByText('De cijfers volgen wat u in de werkmap verandert.');
  act(() => {
    workbook.type({ sheet: 'Budget', cell: 'B5' }, { type: 'number', value: 2000 });
  });
  await waitFor(
    () => {
      const table = screen.getByRole('table', { name: 'Bedragen per minister' });
      expect(rowOf(table, 'Totaal')).toEqual(['', '2.300 €']);
    },
    { timeout: 5000 },
  );
});

test('an empty workbook has nothing to count, and says so', async () => {
  renderPane({ page: 'ministers' });
  expect(await screen.findByText(/^Deze werkmap heeft nog geen plan/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('makes PivotTables that count what the pane counts', async () => {
  const { user, workbook } = renderPane({
    page: 'ministers',
    workbook: snapshotOfModel(modelOfPlan(plan)),
  });
  await user.click(await screen.findByRole('button', { name: 'Maak draaitabellen' }));
  const made = 'De draaitabellen staan op het blad Draaitabellen.';
  expect(await screen.findByText(made, { selector: 'div:not([role])' })).toBeVisible();
  const words = JSON.stringify(workbook.generated.at(-1)?.pivots?.sheet.cells);
  expect(words).toContain('3 maatregelen, 3 vermeldingen, en 1 zonder minister');
});

test('says why PivotTables could not be made', async () => {
  const { user, workbook } = renderPane({
    page: 'ministers',
    workbook: snapshotOfModel(modelOfPlan(plan)),
  });
  workbook.refuse('putSheets', { code: 'name-taken', name: 'Draaitabellen' });
  await user.click(await screen.findByRole('button', { name: 'Maak draaitabellen' }));
  expect(await screen.findByText(/Draaitabellen/, { selector: 'div' })).toBeVisible();
  expect(screen.getByText('Dat is niet gelukt')).toBeVisible();
});

test('gives the page of one minister, or of all, as a document', async () => {
  const { user, saved, bugs } = renderPane({
    page: 'ministers',
    workbook: snapshotOfModel(modelOfPlan(plan)),
    // What it writes is tested without the browser of the tests, which has no streams.
    core: {
      writePages: (_snapshot, one) =>
        Promise.resolve(ok({ name: `${one ?? 'Ministers'}.docx`, bytes: new Uint8Array([1]) })),
    },
  });
  const make = await screen.findByRole('button', { name: 'Maak de pagina' });
  await user.click(make);
  await waitFor(() => {
    expect(saved.map(({ name }) => name)).toEqual(['Ministers.docx']);
  });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Van wie' }), nature);
  await user.click(make);
  await waitFor(() => {
    expect(saved.map(({ name }) => name)).toEqual(['Ministers.docx', `${nature}.docx`]);
  });
  expect(bugs).toEqual([]);
});
