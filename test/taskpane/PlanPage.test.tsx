import { act, screen, within } from '@testing-library/react';
import type { ImportedPlan } from '../../src/domain/document/imported-plan';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import { testCore } from '../support/plan-core';
import { smallWorkbook } from '../support/small-workbook';
import { unwrap } from '../support/unwrap';
import { renderPane } from './support/renderPane';

jest.setTimeout(30_000);

function fileOf(content: string, name = 'plan.html'): File {
  const file = new File([content], name);
  // jsdom's files do not give their bytes.
  return Object.assign(file, {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer),
  });
}

const document = `<table>
  <tr><th>Nr.</th><th>Maatregel</th><th>Actoren</th><th>Budget</th><th>Minister</th></tr>
  <tr><td>1.1 (N)</td><td>Bomen planten</td><td>OV</td><td>5.000 € (2018)</td><td>Minister van Natuur</td></tr>
  <tr><td>1.2 (B)</td><td>Banken zetten</td><td>OV</td><td>Binnen de reguliere middelen</td><td>Minister van Natuur</td></tr>
</table>`;

async function chooseFile(user: ReturnType<typeof renderPane>['user'], file: File): Promise<void> {
  await user.upload(await screen.findByLabelText('Kies een document', { selector: 'input' }), file);
}

test('a document is read, shown, and put in the workbook only when that is asked', async () => {
  const { user, workbook } = renderPane();
  await chooseFile(user, fileOf(document));
  expect(await screen.findByRole('heading', { name: 'Dit is gelezen' })).toBeVisible();
  expect(screen.getByText('Uit plan.html')).toBeVisible();
  expect(screen.getByText('Maatregelen').nextSibling).toHaveTextContent('2');
  expect(screen.getByText(/Er komen \d+ bladen bij: Start, Maatregelen/)).toBeVisible();
  expect(workbook.snapshot.sheets).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Zet in deze werkmap' }));
  expect(await screen.findByRole('button', { name: 'Kijk het na' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Het plan staat in de werkmap.');
  const { plan } = unwrap(readPlanWorkbook(workbook.snapshot));
  expect(plan.measures.map(({ number }) => number)).toEqual(['1.1', '1.2']);

  await user.click(screen.getByRole('button', { name: 'Kijk het na' }));
  expect(await screen.findByRole('heading', { name: 'Plan nakijken' })).toBeVisible();
});

test('the focus goes to the heading when the choice gives way to what was read', async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole('button', { name: 'Begin met een leeg plan' }));
  await screen.findByRole('heading', { name: 'Een leeg plan' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Kies iets anders' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Kies een document' })).toBeVisible();
});

test('the example plan can be looked at', async () => {
  const { user } = renderPane();
  await user.click(await screen.findByRole('button', { name: 'Begin met het voorbeeldplan' }));
  expect(await screen.findByText('Uit voorbeeldplan.html')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /plaatsen om na te kijken/ }));
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3);
});

test('over a plan that is there it says first what changes, and takes it back afterwards', async () => {
  const { user, workbook } = renderPane({ workbook: smallWorkbook() });
  const before = workbook.snapshot;
  await chooseFile(user, fileOf(document));
  expect(await screen.findByRole('heading', { name: 'Wat er verandert' })).toBeVisible();
  const measures = screen.getByRole('button', { name: /^Maatregelen: 2 nieuw en 3 niet meer/ });
  await user.click(measures);
  expect(screen.getByText('Nieuw: 1.1, 1.2')).toBeVisible();
  expect(screen.getByText('Niet meer in het document: 3.4, 5.1, 5.10')).toBeVisible();
  expect(workbook.snapshot).toBe(before);

  await user.click(screen.getByRole('button', { name: 'Werk het plan bij' }));
  await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
  expect(await screen.findByRole('button', { name: 'Kies een document' })).toBeVisible();
  expect(unwrap(readPlanWorkbook(workbook.snapshot))).toMatchObject(
    JSON.parse(JSON.stringify(unwrap(readPlanWorkbook(before)))) as object,
  );
});

test.each([
  ['', 'plan.html', /^Het bestand is leeg/],
  ['%PDF-1.7', 'plan.pdf', /^Een PDF kan niet ingelezen worden/],
  ['<p>Geen tabel</p>', 'plan.html', /staan geen tabellen en geen genummerde maatregelen/],
  [
    '<table><tr><td>a</td></tr></table>',
    'plan.html',
    /staan tabellen, maar geen genummerde maatregelen/,
  ],
])('the file “%s” is refused in a sentence', async (content, name, sentence) => {
  const { user } = renderPane();
  await chooseFile(user, fileOf(content, name));
  expect(await screen.findByText(sentence)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Sluit' }));
  expect(screen.queryByText(sentence)).toBeNull();
});

test('a sheet of the user with a name that is needed is told, and stays as it is', async () => {
  const { user, workbook } = renderPane({
    prepare: (open) => {
      open.refuse('addSheets', { code: 'name-taken', name: 'Maatregelen' });
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Begin met een leeg plan' }));
  await user.click(await screen.findByRole('button', { name: 'Zet in deze werkmap' }));
  const alert = await screen.findByText(/al een blad of tabel met de naam Maatregelen/);
  expect(alert).toBeVisible();
  expect(workbook.snapshot.sheets).toEqual([]);
  workbook.refuse('addSheets', null);
  await user.click(screen.getByRole('button', { name: 'Zet in deze werkmap' }));
  expect(
    await screen.findByText('Het plan staat in de werkmap.', { selector: 'div:not([role])' }),
  ).toBeVisible();
});

test('long work can be stopped, and what it still gives is not shown', async () => {
  const stop = jest.fn();
  let finish: (plan: ImportedPlan) => void = () => undefined;
  const late = new Promise<ImportedPlan>((resolve) => {
    finish = resolve;
  });
  const { user, bugs } = renderPane({ core: { stop, emptyPlan: () => late } });
  await user.click(await screen.findByRole('button', { name: 'Begin met een leeg plan' }));
  expect(await screen.findByRole('progressbar')).toHaveAccessibleName(/^Er wordt gekeken/);
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(stop).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('Gestopt. Er is niets veranderd.');
  await act(async () => {
    finish(await testCore().emptyPlan());
    await late;
  });
  expect(screen.queryByRole('heading', { name: 'Een leeg plan' })).toBeNull();
  expect(bugs).toEqual([]);
});

test.each([
  ['nl', 'Plan in deze werkmap zetten'],
  ['en', 'Put a plan in this workbook'],
  ['fr', 'Mettre un plan dans ce classeur'],
] as const)('speaks %s', async (language, title) => {
  renderPane({ language });
  expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  const tabs = screen.getByRole('tablist');
  expect(within(tabs).getAllByRole('tab')).toHaveLength(3);
});
