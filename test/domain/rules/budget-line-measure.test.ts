import type { CellContent } from '../../../src/domain/check/check-input';
import { fieldOf } from '../../../src/domain/check/finding';
import type { BudgetLine } from '../../../src/domain/plan/plan';
import { budgetLineMeasure } from '../../../src/domain/rules/budget-line-measure';
import { budgetLine, checkInput, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const measures = [
  measure({ number: '5.1' }),
  measure({ number: '5.10' }),
  measure({ number: '3.4' }),
];

function planWithLine(line: BudgetLine) {
  return planWith({ measures, budgetLines: [line] });
}

/** The plan with a line of which the measure cell holds what Excel made of it. */
function damaged(line: BudgetLine, found: CellContent) {
  return checkInput(planWithLine(line), { irregular: [{ at: at(line), found }] });
}

function at(line: BudgetLine) {
  return fieldOf('budgetLine', line, 'measure');
}

const ten = budgetLine({ key: 'b5.10-1', measure: '5.1' });
const april = budgetLine({ key: 'b~1', measure: null });

testRule(budgetLineMeasure, {
  valid: {
    'a measure of the plan': planWithLine(budgetLine({ measure: '5.10' })),
    'a measure whose own number is untidy in the same way': planWith({
      measures: [measure({ key: 'm5.1', number: '5,1' })],
      budgetLines: [budgetLine({ measure: '5,1' })],
    }),
    'a whole number in a plan whose numbers have one part': checkInput(
      planWith({
        numbering: { parts: 1 },
        measures: [measure({ number: '12' })],
        budgetLines: [budgetLine({ measure: '12' })],
      }),
      {
        irregular: [
          { at: at(budgetLine({ measure: '12' })), found: { type: 'number', value: 12 } },
        ],
      },
    ),
  },
  invalid: {
    'no measure': {
      input: planWithLine(budgetLine({ measure: null, key: 'b~1' })),
      findings: [
        { message: 'missing', data: {}, at: at(budgetLine({ measure: null, key: 'b~1' })) },
      ],
    },
    'a measure that does not exist': {
      input: planWithLine(budgetLine({ measure: '5.2' })),
      findings: [
        { message: 'unknown', data: { shown: '5.2' }, at: at(budgetLine({ measure: '5.2' })) },
      ],
    },
    'a number as untidy as that of its measure, which both can be repaired': {
      input: planWith({
        measures: [measure({ key: 'm5.1', number: '5,1' })],
        budgetLines: [budgetLine({ key: 'b5.1-1', measure: '5,1' })],
      }),
      findings: [
        {
          message: 'untidy',
          severity: 'warning',
          data: { shown: '5,1', measure: '5.1' },
          at: at(budgetLine({ key: 'b5.1-1', measure: '5,1' })),
          suggestion: '5.1',
        },
      ],
      fix: 'safe',
      fixed: planWith({
        measures: [measure({ key: 'm5.1', number: '5,1' })],
        budgetLines: [budgetLine({ key: 'b5.1-1', measure: '5.1' })],
      }),
    },
    'a decimal, with the number its key tells': {
      input: damaged(ten, { type: 'number', value: 5.1 }),
      findings: [
        {
          message: 'damaged',
          data: { shown: '5,1', measure: '5.10' },
          at: at(ten),
          suggestion: '5.10',
        },
      ],
      fix: 'safe',
      fixed: planWithLine(budgetLine({ key: 'b5.10-1', measure: '5.10' })),
    },
    'a date of a new line, which can be one measure only': {
      input: damaged(april, { type: 'date', iso: '2018-04-03' }),
      findings: [
        {
          message: 'damaged',
          data: { shown: '3/4/2018', measure: '3.4' },
          at: at(april),
          suggestion: '3.4',
        },
      ],
      fix: 'ask',
      fixed: planWithLine(budgetLine({ key: 'b~1', measure: '3.4' })),
    },
    'a decimal of a new line, which can be two measures': {
      input: damaged(budgetLine({ key: 'b~1', measure: '5.1' }), { type: 'number', value: 5.1 }),
      findings: [
        {
          message: 'lost',
          data: { shown: '5,1' },
          at: at(budgetLine({ key: 'b~1', measure: '5.1' })),
        },
      ],
    },
    'the old number of a measure that was renumbered': {
      input: planWith({
        measures: [measure({ key: 'm5.2', number: '5.7' })],
        budgetLines: [budgetLine({ measure: '5.2' })],
      }),
      findings: [
        {
          message: 'renumbered',
          data: { shown: '5.2', measure: '5.7' },
          at: at(budgetLine({ measure: '5.2' })),
          suggestion: '5.7',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        measures: [measure({ key: 'm5.2', number: '5.7' })],
        budgetLines: [budgetLine({ key: 'b5.2-1', measure: '5.7' })],
      }),
    },
    'a comma and a space': {
      input: planWithLine(budgetLine({ key: 'b5.10-1', measure: '5, 10' })),
      findings: [
        {
          message: 'untidy',
          severity: 'warning',
          data: { shown: '5, 10', measure: '5.10' },
          at: at(budgetLine({ key: 'b5.10-1', measure: '5, 10' })),
          suggestion: '5.10',
        },
      ],
      fix: 'safe',
      fixed: planWithLine(budgetLine({ key: 'b5.10-1', measure: '5.10' })),
    },
    'a word before the number': {
      input: planWithLine(budgetLine({ key: 'b5.10-1', measure: 'maatregel 5.10' })),
      findings: [
        {
          message: 'untidy',
          severity: 'warning',
          data: { shown: 'maatregel 5.10', measure: '5.10' },
          at: at(budgetLine({ key: 'b5.10-1', measure: 'maatregel 5.10' })),
          suggestion: '5.10',
        },
      ],
      fix: 'ask',
      fixed: planWithLine(budgetLine({ key: 'b5.10-1', measure: '5.10' })),
    },
  },
});
