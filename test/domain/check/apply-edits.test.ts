import { applyEdits } from '../../../src/domain/check/apply-edits';
import { fieldOf, type Edit } from '../../../src/domain/check/finding';
import { deepFreeze } from '../../support/deep-freeze';
import {
  action,
  budgetLine,
  measure,
  partialDate,
  planWith,
  policyLine,
  previousAction,
  recommendation,
} from '../../support/plan-builders';

const plan = deepFreeze(
  planWith({
    measures: [measure(), measure({ number: '1.2' })],
    budgetLines: [budgetLine()],
    recommendations: [recommendation()],
    previousActions: [previousAction()],
    abbreviations: [{ term: 'OV', meaning: null }],
    glossary: [
      { term: 'OV', definition: null },
      { term: 'tuin', definition: null },
    ],
  }),
);

test('a field of each kind of row, and nothing else', () => {
  const edits: Edit[] = [
    { at: fieldOf('measure', measure({ number: '1.2' }), 'code'), value: 'N' },
    { at: fieldOf('budgetLine', budgetLine(), 'from'), value: partialDate('2018') },
    { at: fieldOf('recommendation', recommendation(), 'actions'), value: [] },
    { at: fieldOf('previousAction', previousAction(), 'status'), value: 'Uitgevoerd' },
    { at: { kind: 'action', key: null, number: '1', field: 'title' }, value: 'Nieuw' },
    { at: { kind: 'policyLine', key: null, number: '1', field: 'title' }, value: 'Lijn' },
    { at: { kind: 'abbreviation', key: null, number: 'OV', field: 'meaning' }, value: 'Onderwijs' },
    {
      at: { kind: 'abbreviation', key: null, number: 'tuin', field: 'definition' },
      value: 'Groen',
    },
  ];
  expect(applyEdits(plan, edits)).toEqual({
    ...plan,
    measures: [measure(), measure({ number: '1.2', code: 'N' })],
    budgetLines: [budgetLine({ from: '2018' })],
    recommendations: [recommendation({ actions: [] })],
    previousActions: [previousAction({ status: 'Uitgevoerd' })],
    actions: [action({ title: 'Nieuw' })],
    policyLines: [policyLine({ title: 'Lijn' })],
    abbreviations: [{ term: 'OV', meaning: 'Onderwijs' }],
    glossary: [
      { term: 'OV', definition: null },
      { term: 'tuin', definition: 'Groen' },
    ],
  });
});

test('in their order, so that the last of two wins', () => {
  const at = fieldOf('measure', measure(), 'code');
  const after = applyEdits(plan, [
    { at, value: 'N' },
    { at, value: 'V' },
  ]);
  expect(after.measures[0]?.code).toBe('V');
});

test('no edits give the same rows', () => {
  expect(applyEdits(plan, []).measures).toBe(plan.measures);
});

test.each([
  ['is not there', '9.9'],
  ['is not the only one of its number', '1.1'],
])('an edit of a row that %s is a bug', (_name, number) => {
  const twice = planWith({ measures: [measure(), measure({ key: 'm1.1~2', number: '1.1' })] });
  const at = { kind: 'measure', key: null, number, field: 'code' } as const;
  expect(() => applyEdits(twice, [{ at, value: 'N' }])).toThrow('No single row');
});
