import { fieldOf } from '../../../src/domain/check/finding';
import type { BudgetLine } from '../../../src/domain/plan/plan';
import { budgetMatchesText } from '../../../src/domain/rules/budget-matches-text';
import { budgetLine, checkInput, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithBudget(budgetText: string | null, ...budgetLines: readonly BudgetLine[]) {
  return planWith({ measures: [measure({ budgetText })], budgetLines });
}

const line = budgetLine();
const second = budgetLine({ key: 'b1.1-2', euro: 2000 });
const amountAt = fieldOf('budgetLine', line, 'amount');
const textAt = fieldOf('measure', measure(), 'budgetText');

testRule(budgetMatchesText, {
  valid: {
    'a line for every amount, in any order': planWithBudget('1000 € en 2.000 €', second, line),
    'the period of the text': planWithBudget(
      '1.000 € per jaar (2018-2019)',
      budgetLine({ per: 'year', from: '2018', to: '2019' }),
    ),
    'a line that says more than the text': planWithBudget(
      '1.000 € (2018)',
      budgetLine({ per: 'once', from: '2018-03', to: '2018-09', fund: 'Fonds' }),
    ),
    'regular means without lines': planWithBudget('Binnen de reguliere middelen'),
    'lines without a text': planWithBudget(null, line),
    'a line that is still empty': planWithBudget(
      '1.000 €',
      line,
      budgetLine({ key: 'b1.1-2', euro: null }),
    ),
    'an amount of which the text is not sure, which budget-understood asks': planWithBudget(
      '1.000 voor tuinen',
      budgetLine({ euro: 1 }),
    ),
    'full-time equivalents': planWithBudget('Tuinen: 0,5 VTE', budgetLine({ fte: 0.5 })),
    'full-time equivalents beside the amount, of which the text is silent': planWithBudget(
      '1.000 €',
      budgetLine({ euro: 1000, fte: 0.5 }),
    ),
    'an amount and full-time equivalents on one line': planWithBudget(
      'Tuinen: 1.000 € en 0,5 VTE',
      budgetLine({ euro: 1000, fte: 0.5 }),
    ),
    'an amount that cannot be read, which cell-readable reports': checkInput(
      planWithBudget('1.000 €', budgetLine({ euro: null })),
      { irregular: [{ at: amountAt, found: { type: 'text', text: 'duizend' } }] },
    ),
    'a period that cannot be read': checkInput(planWithBudget('1.000 € (2018)', line), {
      irregular: [
        { at: fieldOf('budgetLine', line, 'from'), found: { type: 'text', text: 'straks' } },
      ],
    }),
    'zero, for which no line is needed': planWithBudget('0 €'),
    'a line of zero': planWithBudget('Binnen de reguliere middelen', budgetLine({ euro: 0 })),
    'lines of a number that two measures have, which number-duplicate reports': planWith({
      measures: [
        measure({ budgetText: '1.000 €' }),
        measure({ key: 'm1.1~2', number: '1.1', budgetText: '2.000 €' }),
      ],
      budgetLines: [line],
    }),
    'a line of no measure, which budget-line-measure reports': planWithBudget(
      'Binnen de reguliere middelen',
      budgetLine({ measure: '9.9' }),
    ),
    'a line under the old number of the measure': planWith({
      measures: [measure({ key: 'm1.1', number: '1.4', budgetText: '1.000 €' })],
      budgetLines: [line],
    }),
    'a line whose measure has another notation': planWithBudget(
      '1.000 €',
      budgetLine({ measure: '1,1' }),
    ),
  },
  invalid: {
    'an amount without a line': {
      input: planWithBudget('1.000 € en 2.500,50 €', line),
      findings: [{ message: 'missing', data: { amount: 2500.5 }, at: textAt }],
    },
    'a line that the text does not have': {
      input: planWithBudget('1.000 €', line, second),
      findings: [
        {
          message: 'extra',
          data: { amount: 2000, text: '1.000 €' },
          at: fieldOf('budgetLine', second, 'amount'),
        },
      ],
    },
    'a line beside regular means': {
      input: planWithBudget('Binnen de reguliere middelen', line),
      findings: [
        {
          message: 'extra',
          data: { amount: 1000, text: 'Binnen de reguliere middelen' },
          at: amountAt,
        },
      ],
    },
    'another amount': {
      input: planWithBudget('1.100 €', line),
      findings: [{ message: 'amount', data: { amount: 1000, inText: 1100 }, at: amountAt }],
      fix: 'ask',
      fixed: planWithBudget('1.100 €', budgetLine({ euro: 1100 })),
    },
    'an amount of zero, which is not blank': {
      input: planWithBudget('1.100 €', budgetLine({ euro: 0 })),
      findings: [{ message: 'amount', data: { amount: 0, inText: 1100 }, at: amountAt }],
      fix: 'ask',
      fixed: planWithBudget('1.100 €', budgetLine({ euro: 1100 })),
    },
    'another period': {
      input: planWithBudget('1.000 € per jaar (2018-2019)', budgetLine({ from: '2018' })),
      findings: [
        {
          message: 'period',
          data: { text: '1.000 € per jaar (2018-2019)' },
          at: fieldOf('budgetLine', line, 'from'),
        },
      ],
      fix: 'ask',
      fixed: planWithBudget(
        '1.000 € per jaar (2018-2019)',
        budgetLine({ per: 'year', from: '2018', to: '2019' }),
      ),
    },
    'a period of which the text has only the end': {
      input: planWithBudget(
        '1.000 € (tot 2019)',
        budgetLine({ per: 'year', from: '2017', to: '2020-06' }),
      ),
      findings: [
        {
          message: 'period',
          data: { text: '1.000 € (tot 2019)' },
          at: fieldOf('budgetLine', line, 'from'),
        },
      ],
      fix: 'ask',
      fixed: planWithBudget(
        '1.000 € (tot 2019)',
        budgetLine({ per: 'year', from: '2017', to: '2019' }),
      ),
    },
    'a period that the end of the text would turn round': {
      input: planWithBudget('1.000 € (tot 2019)', budgetLine({ from: '2020', to: '2021' })),
      findings: [
        {
          message: 'period',
          data: { text: '1.000 € (tot 2019)' },
          at: fieldOf('budgetLine', line, 'from'),
        },
      ],
    },
    'a beginning that the line has more precisely than the text': {
      input: planWithBudget('1.000 € (2018-2019)', budgetLine({ from: '2018-03', to: '2020' })),
      findings: [
        {
          message: 'period',
          data: { text: '1.000 € (2018-2019)' },
          at: fieldOf('budgetLine', line, 'from'),
        },
      ],
      fix: 'ask',
      fixed: planWithBudget('1.000 € (2018-2019)', budgetLine({ from: '2018-03', to: '2019' })),
    },
    'one period that an amount and full-time equivalents share, reported once': {
      input: planWithBudget(
        '1.000 € (2018) en 0,5 VTE (2018)',
        budgetLine({ euro: 1000, fte: 0.5, from: '2019', to: '2019' }),
      ),
      findings: [
        {
          message: 'period',
          data: { text: '1.000 € (2018) en 0,5 VTE (2018)' },
          at: fieldOf('budgetLine', line, 'from'),
        },
      ],
      fix: 'ask',
      fixed: planWithBudget(
        '1.000 € (2018) en 0,5 VTE (2018)',
        budgetLine({ euro: 1000, fte: 0.5, from: '2018', to: '2018' }),
      ),
    },
    'another amount beside full-time equivalents': {
      input: planWithBudget('1.100 €', budgetLine({ euro: 1000, fte: 0.5 })),
      findings: [{ message: 'amount', data: { amount: 1000, inText: 1100 }, at: amountAt }],
      fix: 'ask',
      fixed: planWithBudget('1.100 €', budgetLine({ euro: 1100, fte: 0.5 })),
    },
    'an amount beside full-time equivalents that the text has': {
      input: planWithBudget('Tuinen: 0,5 VTE', budgetLine({ euro: 1000, fte: 0.5 })),
      findings: [
        { message: 'extra', data: { amount: 1000, text: 'Tuinen: 0,5 VTE' }, at: amountAt },
      ],
    },
    'full-time equivalents without a line': {
      input: planWithBudget('Tuinen: 0,5 VTE'),
      findings: [{ message: 'missing-fte', data: { fte: 0.5 }, at: textAt }],
    },
    'full-time equivalents that the text does not have': {
      input: planWithBudget('1.000 €', line, budgetLine({ key: 'b1.1-2', fte: 2 })),
      findings: [
        {
          message: 'extra-fte',
          data: { fte: 2, text: '1.000 €' },
          at: fieldOf('budgetLine', second, 'fte'),
        },
      ],
    },
    'another number of full-time equivalents': {
      input: planWithBudget('Tuinen: 0,5 VTE', budgetLine({ fte: 1 })),
      findings: [
        { message: 'fte', data: { fte: 1, inText: 0.5 }, at: fieldOf('budgetLine', line, 'fte') },
      ],
      fix: 'ask',
      fixed: planWithBudget('Tuinen: 0,5 VTE', budgetLine({ fte: 0.5 })),
    },
  },
});
