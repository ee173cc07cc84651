import type { CellContent } from '../../../src/domain/check/check-input';
import { fieldOf } from '../../../src/domain/check/finding';
import type { Recommendation } from '../../../src/domain/plan/plan';
import { recommendationNumber } from '../../../src/domain/rules/recommendation-number';
import { checkInput, planWith, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const at = (row: Recommendation) => fieldOf('recommendation', row, 'number');
const text = 'Tekst.';

function planWithRows(...recommendations: readonly Recommendation[]) {
  return planWith({ recommendations });
}

function damaged(found: CellContent, row: Recommendation, ...others: readonly Recommendation[]) {
  return checkInput(planWithRows(row, ...others), { irregular: [{ at: at(row), found }] });
}

const unnumbered = recommendation({ key: 'r~1', number: null });
const decimal = recommendation({ key: 'r3.10', number: '3.1', text });

testRule(recommendationNumber, {
  valid: {
    'numbers of any form that differ': planWithRows(
      recommendation(),
      recommendation({ number: '1bis' }),
      recommendation({ number: 'II.3' }),
    ),
    'a number that a formula gives': damaged(
      { type: 'formula', formula: 'ROW()' },
      recommendation(),
    ),
  },
  invalid: {
    'no number': {
      input: planWithRows(unnumbered, recommendation({ key: 'r~2', number: ' ' })),
      findings: [unnumbered, recommendation({ key: 'r~2', number: ' ' })].map((row) => ({
        message: 'missing',
        severity: 'warning',
        data: {},
        at: at(row),
      })),
    },
    'the row that was not made with a repeated number': {
      input: planWithRows(recommendation({ key: 'r2', number: '1' }), recommendation()),
      findings: [
        {
          message: 'duplicate',
          data: { number: '1' },
          at: at(recommendation({ key: 'r2', number: '1' })),
        },
      ],
    },
    'the later of two new rows': {
      input: planWithRows(
        recommendation({ key: 'r~1', number: '1' }),
        recommendation({ key: 'r~2', number: '1' }),
      ),
      findings: [
        {
          message: 'duplicate',
          data: { number: '1' },
          at: at(recommendation({ key: 'r~2', number: '1' })),
        },
      ],
    },
    'what Excel made of a number that the key tells': {
      input: damaged({ type: 'number', value: 3.1 }, decimal, recommendation({ number: '3.1' })),
      findings: [
        {
          message: 'damaged',
          data: { shown: '3,1', number: '3.10' },
          at: at(decimal),
          suggestion: '3.10',
        },
      ],
      fix: 'safe',
      fixed: planWithRows(
        recommendation({ key: 'r3.10', number: '3.10', text }),
        recommendation({ number: '3.1' }),
      ),
    },
    'what Excel made of a number that another row has': {
      input: damaged(
        { type: 'date', iso: '2026-10-03' },
        decimal,
        recommendation({ key: 'r~9', number: '3.10' }),
      ),
      findings: [{ message: 'lost', data: { shown: '3/10/2026' }, at: at(decimal) }],
    },
    'what Excel made of the number of a new row': {
      input: damaged({ type: 'date', iso: '2026-10-03' }, unnumbered),
      findings: [{ message: 'lost', data: { shown: '3/10/2026' }, at: at(unnumbered) }],
    },
  },
});
