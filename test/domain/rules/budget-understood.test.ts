import { fieldOf } from '../../../src/domain/check/finding';
import { budgetUnderstood } from '../../../src/domain/rules/budget-understood';
import { budgetLine, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithText(budgetText: string | null) {
  return planWith({ measures: [measure({ budgetText })] });
}

const at = fieldOf('measure', measure(), 'budgetText');

const hints = ['undecided', 'period-shared'];
const doubted = [
  ['not-understood', 'iets onduidelijks', 'iets onduidelijks'],
  ['not-understood', '5.000 - 6.000 €', '5.000 - 6.000 €'],
  ['in-words', 'twee miljoen euro', 'twee miljoen euro'],
  ['in-words', 'tienduizend', 'tienduizend'],
  ['in-words', 'vijftig euro', 'vijftig euro'],
  ['in-words', 'deux millions', 'deux millions'],
  ['not-understood', 'cijfers in euro', 'cijfers in euro'],
  ['undecided', 'Bedrag in euro volgt', 'Bedrag in euro volgt'],
  ['not-understood', 'Europese middelen', 'Europese middelen'],
  ['not-understood', 'voor duizenden jongeren', 'voor duizenden jongeren'],
  ['not-understood', 'Mille-feuille', 'Mille-feuille'],
  ['not-understood', 'per leerling', 'per leerling'],
  ['rate', '500 € per maand', 'per maand'],
  ['undecided', 'Nog te bepalen', 'Nog te bepalen'],
  ['no-currency', '200.000 voor 4 scans', '200.000'],
  ['other-currency', '80.000 $', '80.000 $'],
  ['thousands-unclear', '1.000', '1.000'],
  ['decimals-unclear', '12.50 €', '12.50 €'],
  ['period-shared', '398 500 € (Water) 250.000 € (Jeugd) (2026-2027)', '2026-2027'],
  ['period-reversed', '5.000 € (2019-2018)', '2019-2018'],
].map(([message = '', budgetText = '', text = '']) => [
  `${message}: ${budgetText}`,
  {
    input: planWithText(budgetText),
    findings: [
      {
        message,
        severity: hints.includes(message) ? ('hint' as const) : ('warning' as const),
        data: { text },
        at,
      },
    ],
  },
]);

testRule(budgetUnderstood, {
  valid: {
    'no budget at all': planWithText('Geen'),
    'a budget under another measure': planWithText('Zie maatregel 1.1'),
    'regular means': planWithText('Binnen de reguliere middelen'),
    'an amount with a period': planWithText('12.500 € (2018)'),
    'no text, but a budget line': planWith({
      measures: [measure({ budgetText: null })],
      budgetLines: [budgetLine()],
    }),
    'full-time equivalents': planWithText('Tuinen: 0,5 VTE'),
  },
  invalid: {
    ...Object.fromEntries(doubted),
    'nothing at all': {
      input: planWithText(null),
      findings: [{ message: 'empty', data: {}, at }],
    },
    'blanks, while another measure has a line': {
      input: planWith({
        measures: [measure({ budgetText: ' ' }), measure({ number: '1.2' })],
        budgetLines: [budgetLine({ measure: '1.2' })],
      }),
      findings: [{ message: 'empty', data: {}, at }],
    },
  },
});
