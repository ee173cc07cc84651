import { summarisePlanWorkbook } from '../../src/application/summarise-workbook';
import { formula, number, setCell, text } from '../support/damage-workbook';
import { readSmallWorkbook } from '../support/small-workbook';

const whole = summarisePlanWorkbook(readSmallWorkbook()).summary;

test.each([
  ['a measure that became a decimal', setCell('tblMaatregelen', 2, 'Nr', number(5.1))],
  ['a budget line that became a decimal', setCell('tblBudget', 1, 'Maatregel', number(5.1))],
  ['a measure typed with a comma', setCell('tblMaatregelen', 0, 'Nr', text('3,4'))],
  ['a budget line typed with a comma', setCell('tblBudget', 0, 'Maatregel', text('3,4'))],
  ['a measure with spaces around it', setCell('tblMaatregelen', 0, 'Nr', text(' 3.4 '))],
])('%s keeps its money and its minister', (_name, damage) => {
  const { totals, byMinister, byAction, withoutMinister } = summarisePlanWorkbook(
    readSmallWorkbook(damage),
  ).summary;
  expect(totals).toEqual(whole.totals);
  expect(byAction).toEqual(whole.byAction);
  expect(withoutMinister).toEqual(whole.withoutMinister);
  expect(byMinister.map(({ budget }) => budget)).toEqual(
    whole.byMinister.map(({ budget }) => budget),
  );
});

test('money of a measure that is not there stays without a minister', () => {
  const unknown = setCell('tblBudget', 0, 'Maatregel', text('9.9'));
  const { totals, withoutMinister } = summarisePlanWorkbook(readSmallWorkbook(unknown)).summary;
  expect(totals.printed).toBe(whole.totals.printed);
  expect(withoutMinister.amount).toBe(1_250_050);
});

test('an amount that is text is counted as not read; what a formula gives is read', () => {
  const typed = setCell('tblBudget', 0, 'Bedrag (EUR)', text('veel'));
  expect(summarisePlanWorkbook(readSmallWorkbook(typed)).unreadAmounts).toBe(1);
  const computed = setCell(
    'tblBudget',
    0,
    'Bedrag (EUR)',
    formula('12000+500.5', number(12_500.5)),
  );
  expect(summarisePlanWorkbook(readSmallWorkbook(computed))).toMatchObject({
    unreadAmounts: 0,
    summary: { totals: whole.totals },
  });
});
