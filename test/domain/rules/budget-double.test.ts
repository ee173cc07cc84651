import { fieldOf } from '../../../src/domain/check/finding';
import type { BudgetLine } from '../../../src/domain/plan/plan';
import { budgetDouble } from '../../../src/domain/rules/budget-double';
import { budgetLine, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

/** Measures 1.1 and 1.2 without a text, and these lines. */
function planWithLines(...budgetLines: readonly BudgetLine[]) {
  return planWith({
    measures: ['1.1', '1.2'].map((number) => measure({ number, budgetText: null })),
    budgetLines,
  });
}

type LineParts = NonNullable<Parameters<typeof budgetLine>[0]>;

const first = (parts: LineParts = {}) => budgetLine({ euro: 5000, ...parts });
const again = (parts: LineParts = {}) => budgetLine({ key: 'b1.1-2', euro: 5000, ...parts });
const other = (parts: LineParts = {}) => budgetLine({ measure: '1.2', euro: 5000, ...parts });
const at = (line: BudgetLine) => fieldOf('budgetLine', line, 'amount');

testRule(budgetDouble, {
  valid: {
    'lines that differ in something': planWithLines(
      first({ beneficiary: 'De Kring' }),
      again({ beneficiary: 'Atelier' }),
      other({ beneficiary: 'De Kring', from: '2018', to: '2018' }),
    ),
    'a round amount of two measures': planWithLines(
      first({ from: '2018' }),
      other({ from: '2018' }),
    ),
    'a small amount': planWithLines(
      first({ euro: 999.99, fund: 'AMIF' }),
      other({ euro: 999.99, fund: 'AMIF' }),
    ),
    'lines whose note or minister tells them apart': planWithLines(
      first({ note: 'eerste schijf' }),
      again({ note: 'tweede schijf' }),
      budgetLine({
        key: 'b1.1-3',
        euro: 5000,
        note: 'eerste schijf',
        minister: 'Minister van Werk',
      }),
    ),
    'an amount of two measures of which a note says that they are two': planWithLines(
      first({ fund: 'AMIF' }),
      other({ fund: 'AMIF', note: 'Niet het bedrag van 1.1.' }),
    ),
    'lines of a measure with a text, which budget-matches-text holds against it': planWith({
      measures: [measure({ budgetText: '5.000 €' })],
      budgetLines: [first(), again()],
    }),
    'full-time equivalents, and lines of no measure': planWithLines(
      budgetLine({ fte: 1, beneficiary: 'De Kring' }),
      budgetLine({ key: 'b1.1-2', fte: 1, beneficiary: 'De Kring' }),
      budgetLine({ key: 'b~1', measure: null, euro: 5000, fund: 'AMIF' }),
      budgetLine({ key: 'b~2', measure: null, euro: 5000, fund: 'AMIF' }),
    ),
  },
  invalid: {
    'the same line twice': {
      input: planWithLines(first({ per: 'year' }), again({ per: 'year' })),
      findings: [{ message: 'same-measure', data: { amount: 5000 }, at: at(again()) }],
    },
    'an amount of one fund at two measures': {
      input: planWithLines(first({ fund: 'AMIF' }), other({ fund: 'amif' })),
      findings: [
        { message: 'other-measure', data: { amount: 5000, measure: '1.1' }, at: at(other()) },
      ],
    },
    'an amount that is not round, in the same period': {
      input: planWithLines(
        first({ euro: 12_345, from: '2018', to: '2019' }),
        other({ euro: 12_345, from: '2018', to: '2019' }),
      ),
      findings: [
        { message: 'other-measure', data: { amount: 12_345, measure: '1.1' }, at: at(other()) },
      ],
    },
  },
});
