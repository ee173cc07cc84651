import { fieldOf } from '../../../src/domain/check/finding';
import type { BudgetLine } from '../../../src/domain/plan/plan';
import { budgetLineValues } from '../../../src/domain/rules/budget-line-values';
import { budgetLine, checkInput, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithLine(line: BudgetLine) {
  return planWith({ budgetLines: [line] });
}

const amountAt = fieldOf('budgetLine', budgetLine(), 'amount');

const toAt = fieldOf('budgetLine', budgetLine(), 'to');

testRule(budgetLineValues, {
  valid: {
    'a period of one year': planWithLine(budgetLine({ from: '2018', to: '2018' })),
    'a day within the year the period ends in': planWithLine(
      budgetLine({ from: '2018-04-01', to: '2018' }),
    ),
    'a beginning without an end': planWithLine(budgetLine({ from: '2018' })),
    'nothing at all': planWithLine(budgetLine({ euro: null })),
    zero: planWithLine(budgetLine({ euro: 0, fte: 0 })),
  },
  invalid: {
    'a period that ends before it begins': {
      input: planWithLine(budgetLine({ from: '2029', to: '2026-06' })),
      findings: [
        {
          message: 'reversed',
          severity: 'error',
          data: { from: '2029', to: '2026-06' },
          at: fieldOf('budgetLine', budgetLine(), 'from'),
        },
      ],
      fix: 'ask',
      fixed: planWithLine(budgetLine({ from: '2026-06', to: '2029' })),
    },
    'less than nothing': {
      input: planWithLine(budgetLine({ euro: -12.5, fte: -0.5 })),
      findings: [
        { message: 'negative-amount', data: { amount: -12.5 }, at: amountAt },
        {
          message: 'negative-fte',
          data: { fte: -0.5 },
          at: fieldOf('budgetLine', budgetLine(), 'fte'),
        },
      ],
    },
    'an end on the first of a month, which Excel makes of the month': {
      input: checkInput(planWithLine(budgetLine({ from: '2017', to: '2017-04' })), {
        irregular: [{ at: toAt, found: { type: 'maybe-month', iso: '2017-04-01' } }],
      }),
      findings: [
        {
          message: 'maybe-month',
          data: { shown: '1/4/2017', month: '04/2017' },
          at: toAt,
          suggestion: '04/2017',
        },
      ],
      fix: 'ask',
      fixed: planWithLine(budgetLine({ from: '2017', to: '2017-04' })),
    },
    'parts of a cent': {
      input: checkInput(planWithLine(budgetLine({ euro: 12.35 })), {
        irregular: [{ at: amountAt, found: { type: 'rounded', value: 12.345 } }],
      }),
      findings: [{ message: 'rounded', data: { shown: '12,345', amount: 12.35 }, at: amountAt }],
      fix: 'ask',
      fixed: planWithLine(budgetLine({ euro: 12.35 })),
    },
  },
});
