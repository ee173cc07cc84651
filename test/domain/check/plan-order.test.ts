import { fieldOf } from '../../../src/domain/check/finding';
import { inPlanOrder } from '../../../src/domain/check/plan-order';
import type { Place } from '../../../src/domain/plan/place';
import { budgetLine, measure, planWith, recommendation } from '../../support/plan-builders';

const rows = [measure({ number: '1.2' }), measure({ number: '1.1' })] as const;
const plan = planWith({
  measures: rows,
  budgetLines: [budgetLine()],
  recommendations: [recommendation()],
});

const list: Place = { kind: 'list', key: null, number: null, field: 'codes' };
const whole: Place = { kind: 'plan', key: null, number: null, field: null };
const first = fieldOf('measure', rows[0], 'code');
const second = fieldOf('measure', rows[1], 'code');
const gone = fieldOf('measure', measure({ number: '9.9' }), 'code');
const line = fieldOf('budgetLine', budgetLine(), 'amount');
const answer = fieldOf('recommendation', recommendation(), 'actions');

test('sheet by sheet, and row by row as the plan has them', () => {
  const shuffled = [list, answer, gone, second, line, first, whole].map((at) => ({ at }));
  expect(inPlanOrder(shuffled, plan).map(({ at }) => at)).toEqual([
    whole,
    first,
    second,
    gone,
    line,
    answer,
    list,
  ]);
});

test('what is at one row keeps its order', () => {
  const items = ['a', 'b', 'c'].map((name) => ({ name, at: first }));
  expect(inPlanOrder(items, plan).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});
