import type { CellContent } from '../../../src/domain/check/check-input';
import { fieldOf } from '../../../src/domain/check/finding';
import type { Measure } from '../../../src/domain/plan/plan';
import { numberDamaged } from '../../../src/domain/rules/number-damaged';
import {
  budgetLine,
  checkInput,
  measure,
  planWith,
  previousAction,
} from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const decimal = (value: number): CellContent => ({ type: 'number', value });
const date = (iso: string): CellContent => ({ type: 'date', iso });

/** A plan whose first row holds what Excel made of its number. */
function damaged(row: Measure, found: CellContent, ...others: readonly Measure[]) {
  const at = fieldOf('measure', row, 'number');
  return checkInput(planWith({ measures: [row, ...others] }), { irregular: [{ at, found }] });
}

const description = 'Tekst.';
const ten = measure({ key: 'm5.10', number: '5.1', action: '5', description });
const first = measure({ number: '5.1' });
const april = measure({ key: 'm3.4', number: '2018-04-03', action: '3', description });
const repaired = measure({ key: 'm5.10', number: '5.10', action: '5', description });
const at = (row: Measure) => fieldOf('measure', row, 'number');

testRule(numberDamaged, {
  valid: {
    'text that looks like a decimal': planWith({ measures: [first] }),
    'a whole number in a plan whose numbers have one part': checkInput(
      planWith({ numbering: { parts: 1 }, measures: [measure({ number: '12' })] }),
      { irregular: [{ at: at(measure({ number: '12' })), found: decimal(12) }] },
    ),
    'damage in another column': checkInput(planWith({ measures: [first] }), {
      irregular: [{ at: fieldOf('measure', first, 'code'), found: decimal(5.1) }],
    }),
    'a copied row, which is number-duplicate': planWith({
      measures: [first, measure({ key: 'm5.1~2', number: '5.1' })],
    }),
  },
  invalid: {
    'a decimal whose zero is gone': {
      input: damaged(ten, decimal(5.1), first),
      findings: [
        {
          message: 'decimal',
          data: { shown: '5,1', number: '5.10' },
          at: at(ten),
          suggestion: '5.10',
        },
      ],
      fix: 'safe',
      fixed: planWith({ measures: [repaired, first] }),
    },
    'a date': {
      input: damaged(april, date('2018-04-03')),
      findings: [
        {
          message: 'date',
          data: { shown: '3/4/2018', number: '3.4' },
          at: at(april),
          suggestion: '3.4',
        },
      ],
      fix: 'safe',
      fixed: planWith({ measures: [measure({ number: '3.4', description })] }),
    },
    'a row whose number is now the text of another': {
      input: planWith({ measures: [first, ten] }),
      findings: [
        {
          message: 'lost-zero',
          data: { shown: '5.1', number: '5.10' },
          at: at(ten),
          suggestion: '5.10',
        },
      ],
      fix: 'safe',
      fixed: planWith({ measures: [first, repaired] }),
    },
    'a new row, of which only one number is free': {
      input: damaged(
        measure({ key: 'm~1', number: '5.1', action: '5', description }),
        decimal(5.1),
        first,
      ),
      findings: [
        {
          message: 'unclear',
          data: { shown: '5,1', choices: ['5.1', '5.10'] },
          at: at(measure({ key: 'm~1', number: '5.1' })),
          suggestion: '5.10',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        measures: [measure({ key: 'm~1', number: '5.10', action: '5', description }), first],
      }),
    },
    'a new row that may have been two numbers': {
      input: damaged(measure({ key: 'm~1', number: '5.1', action: '5' }), decimal(5.1)),
      findings: [
        {
          message: 'unclear',
          data: { shown: '5,1', choices: ['5.1', '5.10'] },
          at: at(measure({ key: 'm~1', number: '5.1' })),
        },
      ],
    },
    'what no number of the plan gives': {
      input: damaged(measure({ key: 'm5.1', number: '5', action: '5' }), decimal(5)),
      findings: [
        { message: 'lost', data: { shown: '5' }, at: at(measure({ key: 'm5.1', number: '5' })) },
      ],
    },
    'a decimal that a budget line names as it is': {
      input: {
        ...damaged(ten, decimal(5.1)),
        plan: planWith({ measures: [ten], budgetLines: [budgetLine({ measure: '5.1' })] }),
      },
      findings: [{ message: 'decimal', data: { shown: '5,1', number: '5.10' }, at: at(ten) }],
    },
    'a decimal that a previous action names as it is': {
      input: {
        ...damaged(ten, decimal(5.1)),
        plan: planWith({
          measures: [ten],
          previousActions: [previousAction({ referenceText: 'maatregel 5.1' })],
        }),
      },
      findings: [{ message: 'decimal', data: { shown: '5,1', number: '5.10' }, at: at(ten) }],
    },
  },
});
