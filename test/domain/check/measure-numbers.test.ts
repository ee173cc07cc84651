import type { CellContent } from '../../../src/domain/check/check-input';
import { fieldOf } from '../../../src/domain/check/finding';
import { readMeasureNumbers } from '../../../src/domain/check/measure-numbers';
import type { Measure } from '../../../src/domain/plan/plan';
import { action, measure, planWith, rowKey } from '../../support/plan-builders';

const decimal = (value: number): CellContent => ({ type: 'number', value });

function read(
  measures: readonly Measure[],
  damage: Readonly<Record<string, CellContent>> = {},
  actions = ['5'],
) {
  const plan = planWith({ measures, actions: actions.map((number) => action({ number })) });
  const irregular = measures.flatMap((row) => {
    const found = damage[row.key];
    return found === undefined ? [] : [{ at: fieldOf('measure', row, 'number'), found }];
  });
  return readMeasureNumbers(plan, irregular);
}

const one = measure({ number: '5.1' });
const ten = measure({ key: 'm5.10', number: '5.1', action: '5' });

test('a number that is well formed is what it says', () => {
  expect(read([one]).get(one.key)).toEqual({
    state: 'well-formed',
    shown: '5.1',
    meant: '5.1',
    choices: ['5.1'],
    offer: null,
    safe: false,
  });
});

test('the key tells which number a decimal was', () => {
  expect(read([one, ten], { 'm5.10': decimal(5.1) }).get(ten.key)).toEqual({
    state: 'decimal',
    shown: '5,1',
    meant: '5.10',
    choices: ['5.1', '5.10'],
    offer: '5.10',
    safe: true,
  });
});

test('two damaged rows are each put back to their own number', () => {
  const numbers = read([one, ten], { 'm5.1': decimal(5.1), 'm5.10': decimal(5.1) });
  expect([numbers.get(one.key)?.offer, numbers.get(ten.key)?.offer]).toEqual(['5.1', '5.10']);
});

test('a number that another row took meanwhile is not offered', () => {
  const taker = measure({ key: 'm5.11', number: '5.10' });
  const reading = read([one, ten, taker], { 'm5.10': decimal(5.1) }).get(ten.key);
  expect(reading).toMatchObject({ meant: '5.10', offer: null, safe: false });
});

test('a zero is lost only where another row shows the same and none has the other', () => {
  expect(read([one, ten]).get(ten.key)).toMatchObject({
    state: 'lost-zero',
    meant: '5.10',
    safe: true,
  });
  expect(read([ten]).get(ten.key)).toMatchObject({ state: 'well-formed', meant: '5.1' });
  const taker = measure({ key: 'm~1', number: '5.10' });
  expect(read([one, ten, taker]).get(ten.key)).toMatchObject({ state: 'well-formed' });
});

test('a number of another action than the row stands under is not put in its place', () => {
  const moved = measure({ key: 'm6.1', number: '6.1', action: '5' });
  const reading = read([moved], { 'm6.1': decimal(6.1) }, ['5', '6']).get(moved.key);
  expect(reading).toMatchObject({ meant: '6.1', offer: null, safe: false });
});

test('nor one of an action that is not listed', () => {
  expect(read([one], { 'm5.1': decimal(5.1) }, ['4']).get(one.key)).toMatchObject({ offer: null });
});

test('a row without a number may be given the one of its key, when asked', () => {
  const blank = measure({ key: 'm5.3', number: null, action: '5' });
  expect(read([blank]).get(blank.key)).toMatchObject({
    state: 'missing',
    meant: null,
    offer: '5.3',
    safe: false,
  });
  expect(read([]).get(rowKey('m5.3'))).toBeUndefined();
});
