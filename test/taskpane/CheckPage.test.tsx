import { act, screen, waitFor, within } from '@testing-library/react';
import type { HostProblem } from '../../src/workbook/open-workbook';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import {
  damage,
  number,
  removeSheet,
  setCell,
  text,
  type Damage,
} from '../support/damage-workbook';
import { modelOfPlan } from '../support/plan-model';
import { planWith } from '../support/plan-builders';
import { smallWorkbook } from '../support/small-workbook';
import { snapshotOfModel } from '../support/snapshot-of-model';
import { unwrap } from '../support/unwrap';
import { modelOfWholePlan } from '../gateways/office/example-model';
import { renderPane } from './support/renderPane';

jest.setTimeout(30_000);

const damagedNumber = setCell('tblMaatregelen', 2, 'Nr', number(5.1));
const otherCode = setCell('tblMaatregelen', 0, 'Code', text('Q'));

function renderCheck(...damages: readonly Damage[]) {
  return renderPane({ page: 'check', workbook: smallWorkbook(...damages) });
}

function group(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole('button', { name });
}

test('findings stand in groups that say their grade, their rule and how many measures', async () => {
  const { user } = renderCheck(otherCode);
  const heading = await group(/^Fout: Elke maatregel heeft een code uit de lijst\. 1 maatregel$/);
  expect(heading).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByText(/heeft code Q/)).toBeNull();
  await user.click(heading);
  expect(screen.getByText(/^Maatregel 3\.4 heeft code Q/)).toBeVisible();
  expect(screen.getByText(/^Kies B, V of N/)).toBeVisible();
});

test('a finding leads to its cell', async () => {
  const { user, workbook } = renderCheck(otherCode);
  await user.click(await group(/code uit de lijst/));
  await user.click(screen.getByText('Ga naar B5 op Maatregelen'));
  await waitFor(() => {
    expect(workbook.shown).toEqual([{ sheet: 'Maatregelen', cell: 'B5' }]);
  });
  expect(screen.getByRole('status')).toHaveTextContent('B5 op Maatregelen is geselecteerd.');
});

test('says when a fix was made and the generated sheets could not follow', async () => {
  const { user, workbook } = renderPane({
    page: 'check',
    workbook: snapshotOfModel(modelOfWholePlan(planWith())),
  });
  workbook.become(damage(workbook.snapshot, setCell('tblMaatregelen', 0, 'Code', text('n'))));
  workbook.refuse('putSheets', { code: 'protected-sheet', sheet: 'Overzicht' });
  await user.click(await screen.findByRole('button', { name: 'Kijk opnieuw na' }));
  await user.click(await screen.findByRole('button', { name: /^Herstel 1 bevinding/ }));
  expect(await screen.findByText(/Overzicht is beveiligd en toont nog wat er was/)).toBeVisible();
  expect(unwrap(readPlanWorkbook(workbook.snapshot)).plan.measures[0]?.code).toBe('N');
  workbook.refuse('putSheets', null);
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  await waitFor(() => {
    expect(screen.queryByText(/Overzicht is beveiligd/)).toBeNull();
  });
  expect(workbook.generated).toHaveLength(1);
});

test('a fix shows what it changes, is made, and can be taken back', async () => {
  const { user, workbook } = renderCheck(damagedNumber);
  const before = workbook.snapshot;
  await user.click(await group(/Excel heeft geen nummers/));
  const change = screen.getByLabelText('Maatregelen!A7');
  expect(change).toHaveTextContent('Nu5,1Wordt5.10');
  await user.click(screen.getByRole('button', { name: 'Herstel A7 op Maatregelen' }));
  await screen.findByText('1 cel hersteld.', { selector: 'div:not([role])' });
  expect(screen.queryByRole('button', { name: /Excel heeft geen nummers/ })).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  const { plan } = unwrap(readPlanWorkbook(workbook.snapshot));
  expect(plan.measures[2]?.number).toBe('5.10');

  await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  expect(await group(/Excel heeft geen nummers/)).toBeVisible();
  expect(workbook.snapshot).toEqual(before);
});

test('all that is safe is fixed in one go', async () => {
  const { user } = renderCheck(
    damagedNumber,
    setCell('tblBudget', 2, 'Maatregel', number(5.1)),
    setCell('tblMaatregelen', 0, 'Code', text('b')),
  );
  await user.click(await screen.findByRole('button', { name: 'Herstel 3 bevindingen' }));
  await screen.findByText('3 cellen hersteld.', { selector: 'div:not([role])' });
  expect(screen.queryByRole('button', { name: /^Herstel \d+ bevinding/ })).toBeNull();
});

test('all fixes of a rule are made; where a person must choose it asks first', async () => {
  const amounts = [
    setCell('tblBudget', 0, 'Bedrag (EUR)', number(1)),
    setCell('tblBudget', 1, 'Bedrag (EUR)', number(2)),
    setCell('tblMaatregelen', 0, 'Budget (tekst)', text('12.500 € (2017)')),
    setCell('tblMaatregelen', 2, 'Budget (tekst)', text('30.000 € (2018)')),
  ];
  const { user, workbook } = renderCheck(...amounts);
  await user.click(await group(/budgetregels komen overeen/));
  await user.click(screen.getByRole('button', { name: /^Herstel alle \d/ }));
  const before = workbook.snapshot;
  const ask = screen.getByRole('group', { name: /^Herstel alle/ });
  expect(within(ask).getByRole('button', { name: 'Ja, herstel' })).toHaveFocus();
  await user.click(within(ask).getByRole('button', { name: 'Nee' }));
  expect(workbook.snapshot).toBe(before);
  await user.click(screen.getByRole('button', { name: /^Herstel alle \d/ }));
  await user.click(screen.getByRole('button', { name: 'Ja, herstel' }));
  await screen.findByText(/cellen hersteld\.$/, { selector: 'div:not([role])' });
  const { plan } = unwrap(readPlanWorkbook(workbook.snapshot));
  expect(plan.budgetLines.slice(0, 2).map(({ amount }) => amount)).toEqual([1_250_000, 3_000_000]);
});

test('shows only what is of one grade, or of one sheet', async () => {
  const { user } = renderCheck(otherCode, setCell('tblBudget', 0, 'Maatregel', text('9.9')));
  await group(/code uit de lijst/);
  const errors = screen.getByRole('button', { name: /^\d+ fouten$/ });
  const all = screen.getAllByRole('button', { name: /^(Fout|Waarschuwing|Tip): / }).length;
  await user.click(errors);
  expect(errors).toHaveAttribute('aria-pressed', 'true');
  const shown = screen.getAllByRole('button', { name: /^(Fout|Waarschuwing|Tip): / });
  expect(shown.length).toBeLessThan(all);
  expect(shown.every((each) => each.getAttribute('aria-label')?.startsWith('Fout'))).toBe(true);

  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.selectOptions(screen.getByLabelText('Blad'), 'Budget');
  expect(screen.queryByRole('button', { name: /code uit de lijst/ })).toBeNull();
  expect(await group(/budgetregel hoort bij een maatregel/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Wis de filter' }));
  expect(await group(/code uit de lijst/)).toBeVisible();
});

test('follows what is changed in the workbook', async () => {
  const { workbook } = renderCheck();
  await screen.findByText('De lijst volgt wat u in de werkmap verandert.');
  expect(screen.queryByRole('button', { name: /code uit de lijst/ })).toBeNull();
  act(() => {
    workbook.type({ sheet: 'Maatregelen', cell: 'B5' }, { type: 'text', text: 'Q' });
  });
  expect(await group(/code uit de lijst/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(/^Bijgewerkt: /);
  act(() => {
    workbook.type({ sheet: 'Maatregelen', cell: 'B5' }, { type: 'text', text: 'B' });
  });
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /code uit de lijst/ })).toBeNull();
  });
});

test('when nothing is found it says what was looked at', async () => {
  const { user } = renderPane({
    page: 'check',
    workbook: snapshotOfModel(modelOfPlan(planWith())),
  });
  expect(await screen.findByText('Niets gevonden')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Wat is nagekeken \(\d+\)$/ }));
  expect(screen.getByText('Elke maatregel heeft een code uit de lijst')).toBeVisible();
});

test('what could not be checked is said, with the reason', async () => {
  renderCheck(removeSheet('Resolutie'));
  const heading = await screen.findByRole('heading', { name: /^Niet nagekeken \(\d+\)$/ });
  expect(heading).toBeVisible();
  const { length } = screen.getAllByText(/: het blad Resolutie ontbreekt$/);
  expect(heading).toHaveTextContent(`(${String(length)})`);
  expect(await group(/De bladen en kolommen staan zoals het hoort/)).toBeVisible();
});

test('a workbook without a plan leads to the page where one is made', async () => {
  const { user } = renderPane({ page: 'check' });
  expect(await screen.findByText(/^Deze werkmap heeft nog geen plan/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Naar Plan' }));
  expect(await screen.findByRole('button', { name: 'Kies een document' })).toBeVisible();
});

test.each<[HostProblem, RegExp]>([
  [{ code: 'cell-being-edited' }, /druk op Enter of Esc/],
  [{ code: 'protected-sheet', sheet: 'Maatregelen' }, /^Het blad Maatregelen is beveiligd/],
  [{ code: 'protected-sheet', sheet: null }, /^De werkmap is beveiligd/],
  [{ code: 'read-only' }, /alleen te lezen/],
  [{ code: 'too-large' }, /te groot voor Excel/],
  [{ code: 'busy' }, /wacht een ogenblik/],
  [{ code: 'closed' }, /is gesloten/],
  [{ code: 'too-old' }, /te oud/],
  [
    { code: 'changed-meanwhile', cells: [{ sheet: 'Budget', cell: 'B5' }] },
    /intussen Budget!B5 gewijzigd/,
  ],
  [{ code: 'no-such-sheet', sheet: 'Budget' }, /^Het blad Budget is er niet meer/],
  [{ code: 'refused', hostCode: 'GeneralException' }, /\(GeneralException\)/],
])('of %j it says one sentence, and the list stays', async (problem, sentence) => {
  const { user, workbook } = renderCheck(damagedNumber);
  workbook.refuse('change', problem);
  await user.click(await screen.findByRole('button', { name: 'Herstel 1 bevinding' }));
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(await group(/Excel heeft geen nummers/)).toBeVisible();
  workbook.refuse('change', null);
  await user.click(screen.getByRole('button', { name: 'Herstel 1 bevinding' }));
  await screen.findByText('1 cel hersteld.', { selector: 'div:not([role])' });
  expect(screen.queryByText(sentence)).toBeNull();
});

describe('accepting a finding', () => {
  const accept = /^Aanvaard: Maatregel 3\.4 heeft code Q/;

  async function openForm(user: ReturnType<typeof renderCheck>['user'], name = accept) {
    await user.click(await screen.findByRole('button', { name }));
    return within(screen.getByRole('form', { name }));
  }

  test('asks who and why, and shows it apart from then on', async () => {
    const { user } = renderCheck(otherCode);
    await user.click(await group(/code uit de lijst/));
    const form = await openForm(user);
    expect(form.getByLabelText(/^Naam/)).toHaveFocus();
    await user.keyboard('An Peeters');
    await user.type(form.getByLabelText(/^Reden/), ' Zo afgesproken.');
    await user.click(form.getByRole('button', { name: 'Aanvaard' }));
    await screen.findByText('De bevinding is aanvaard.', { selector: 'div:not([role])' });
    expect(screen.queryByRole('button', { name: /code uit de lijst/ })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Aanvaard (1)' }));
    expect(screen.getByText(/^Maatregel 3\.4 heeft code Q/)).toBeVisible();
    const by = 'Aanvaard door An Peeters op 2018-03-02: Zo afgesproken.';
    expect(screen.getByText(by)).toBeVisible();
    expect(screen.getByText('Ga naar B5 op Maatregelen')).toBeVisible();
  });

  test('can be taken back', async () => {
    const { user, workbook } = renderCheck(otherCode);
    const before = readPlanWorkbook(workbook.snapshot);
    await user.click(await group(/code uit de lijst/));
    const form = await openForm(user);
    await user.type(form.getByLabelText(/^Naam/), 'An Peeters');
    await user.type(form.getByLabelText(/^Reden/), 'Zo afgesproken.{Enter}');
    await user.click(form.getByRole('button', { name: 'Aanvaard' }));
    await user.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    expect(await group(/code uit de lijst/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Aanvaard \(/ })).toBeNull();
    expect(unwrap(readPlanWorkbook(workbook.snapshot)).plan).toEqual(unwrap(before).plan);
  });

  test('needs both, says which is missing and leads to it', async () => {
    const { user, workbook } = renderCheck(otherCode);
    const before = workbook.snapshot;
    await user.click(await group(/code uit de lijst/));
    const form = await openForm(user);
    expect(form.queryByText('Vul in wie het aanvaardt.')).toBeNull();
    await user.type(form.getByLabelText(/^Reden/), 'Zo afgesproken.');
    await user.click(form.getByRole('button', { name: 'Aanvaard' }));
    const name = form.getByLabelText(/^Naam/);
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('Vul in wie het aanvaardt.');
    expect(name).toBeInvalid();
    expect(workbook.snapshot).toBe(before);
    await user.click(form.getByRole('button', { name: 'Niet aanvaarden' }));
    expect(screen.getByRole('button', { name: accept })).toHaveFocus();
  });

  test('remembers the name', async () => {
    const { user } = renderCheck(otherCode, setCell('tblMaatregelen', 1, 'Code', text('Z')));
    await user.click(await group(/code uit de lijst/));
    const first = await openForm(user);
    await user.type(first.getByLabelText(/^Naam/), 'An Peeters');
    await user.type(first.getByLabelText(/^Reden/), 'Zo afgesproken.');
    await user.click(first.getByRole('button', { name: 'Aanvaard' }));
    await screen.findByText('De bevinding is aanvaard.', { selector: 'div:not([role])' });
    const second = await openForm(user, /^Aanvaard: Maatregel 5\.1 heeft code Z/);
    expect(second.getByLabelText(/^Naam/)).toHaveValue('An Peeters');
    expect(second.getByLabelText(/^Reden/)).toHaveFocus();
  });

  test('a fault in the sheets themselves is mended, not accepted', async () => {
    const { user } = renderCheck(removeSheet('Resolutie'));
    await user.click(await group(/De bladen en kolommen staan zoals het hoort/));
    expect(screen.queryByRole('button', { name: /^Aanvaard: / })).toBeNull();
  });

  test.each<[HostProblem, RegExp]>([
    [{ code: 'read-only' }, /alleen te lezen, dus is er niets veranderd/],
    [{ code: 'protected-sheet', sheet: 'Aanvaard' }, /^Het blad Aanvaard is beveiligd/],
  ])('of %j it says one sentence', async (problem, sentence) => {
    const { user, workbook } = renderCheck(otherCode);
    workbook.refuse('change', problem);
    await user.click(await group(/code uit de lijst/));
    const form = await openForm(user);
    await user.type(form.getByLabelText(/^Naam/), 'An Peeters');
    await user.type(form.getByLabelText(/^Reden/), 'Zo afgesproken.');
    await user.click(form.getByRole('button', { name: 'Aanvaard' }));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(form.getByLabelText(/^Reden/)).toHaveValue('Zo afgesproken.');
  });
});

test('a fault of our own is told as such, and reported', async () => {
  const fault = new Error('a rule failed');
  const { bugs } = renderPane({
    page: 'check',
    workbook: smallWorkbook(),
    core: { check: () => Promise.reject(fault) },
  });
  expect(await screen.findByText(/misgegaan in Actieplan zelf/)).toBeVisible();
  expect(bugs).toEqual([fault]);
});
