import { fieldOf } from '../../../src/domain/check/finding';
import type { NumberingScheme } from '../../../src/domain/plan/numbering';
import { numberForm } from '../../../src/domain/rules/number-form';
import { measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

/** A plan whose first measure has this number and this key, under action 4. */
function planWithNumber(
  number: string | null,
  { key = 'm4.3', parts = 2, others = [] as readonly string[] } = {},
) {
  const action = parts === 3 ? '1.2' : '4';
  const first = measure({ key, number, action, description: 'Tekst.' });
  return planWith({
    numbering: { parts: parts as NumberingScheme['parts'] },
    measures: [first, ...others.map((other) => measure({ key: `m7.${other}`, number: other }))],
  });
}

function at(number: string | null, key = 'm4.3') {
  return fieldOf('measure', measure({ key, number }), 'number');
}

const untidy = (shown: string, number: string, offered = true) => ({
  message: 'untidy',
  severity: 'warning' as const,
  data: { shown, number },
  at: at(shown),
  ...(offered ? { suggestion: number } : {}),
});

testRule(numberForm, {
  valid: {
    'two parts': planWithNumber('4.10'),
    'one part where the plan has one': planWithNumber('12', { parts: 1 }),
    'a measure of an action that is numbered 0': planWith({
      measures: [measure({ number: '0.3' })],
    }),
    'three parts where the plan has three': planWithNumber('1.2.3', { parts: 3 }),
    'a number that is used twice, which is another rule': planWithNumber('4.3', {
      others: ['4.3'],
    }),
  },
  invalid: {
    'no number, with the one its key tells': {
      input: planWithNumber(null),
      findings: [{ message: 'missing', data: { example: '4.3' }, at: at(null), suggestion: '4.3' }],
      fix: 'ask',
      fixed: planWithNumber('4.3'),
    },
    'no number, while another row has the one its key tells': {
      input: planWithNumber(null, { others: ['4.3'] }),
      findings: [{ message: 'missing', data: { example: '4.3' }, at: at(null) }],
    },
    'no number, of a new row': {
      input: planWithNumber(' ', { key: 'm~1', parts: 1 }),
      findings: [{ message: 'missing', data: { example: '12' }, at: at(' ', 'm~1') }],
    },
    'words instead of a number': {
      input: planWithNumber('4.a', { parts: 3 }),
      findings: [{ message: 'malformed', data: { shown: '4.a', example: '1.2.3' }, at: at('4.a') }],
    },
    'a zero where measures are counted from one': {
      input: planWithNumber('4.0'),
      findings: [{ message: 'malformed', data: { shown: '4.0', example: '4.3' }, at: at('4.0') }],
    },
    'too few parts': {
      input: planWithNumber('4'),
      findings: [{ message: 'malformed', data: { shown: '4', example: '4.3' }, at: at('4') }],
    },
    'a comma and a full stop': {
      input: planWithNumber('4,3.'),
      findings: [untidy('4,3.', '4.3')],
      fix: 'safe',
      fixed: planWithNumber('4.3'),
    },
    'a comma, where the key tells another number': {
      input: planWithNumber('4,5'),
      findings: [untidy('4,5', '4.5')],
      fix: 'ask',
      fixed: planWithNumber('4.5'),
    },
    'a figure that belongs to a note': {
      input: planWithNumber('4.3²'),
      findings: [{ message: 'malformed', data: { shown: '4.3²', example: '4.3' }, at: at('4.3²') }],
    },
    'a space between figures': {
      input: planWithNumber('4.3 2'),
      findings: [
        { message: 'malformed', data: { shown: '4.3 2', example: '4.3' }, at: at('4.3 2') },
      ],
    },
    'a word before it': {
      input: planWithNumber('Maatregel 4.3'),
      findings: [untidy('Maatregel 4.3', '4.3')],
      fix: 'ask',
      fixed: planWithNumber('4.3'),
    },
    'a number that would be that of another row': {
      input: planWithNumber('4,3', { others: ['4.3'] }),
      findings: [untidy('4,3', '4.3', false)],
    },
    'a number of another action': {
      input: planWith({
        measures: [
          measure({ key: 'm4.3', number: '5,1', action: '4' }),
          measure({ number: '5.2' }),
        ],
      }),
      findings: [untidy('5,1', '5.1', false)],
    },
  },
});
