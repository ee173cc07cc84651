import { fieldOf } from '../../../src/domain/check/finding';
import { codeKnown } from '../../../src/domain/rules/code-known';
import { checkInput, measure, planWith, previousAction } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const codes = ['B', 'V', 'N'];
const own = [
  { code: 'X', label: 'lopend', role: 'existing' },
  { code: 'Y', label: null, role: null },
] as const;
const at = fieldOf('measure', measure(), 'code');

function planWithCode(code: string | null) {
  return planWith({ measures: [measure({ code })] });
}

testRule(codeKnown, {
  valid: {
    'a code of the list': planWithCode('V'),
    'a code of another plan, without a label': planWith({
      codes: own,
      measures: [measure({ code: 'Y' })],
    }),
    'an error value, which the structure of the workbook tells': checkInput(planWithCode(null), {
      irregular: [{ at, found: { type: 'error', text: '#N/A' } }],
    }),
    'any code where there is no list, which list-filled reports': planWith({
      codes: [],
      measures: [measure({ code: 'V' }), measure({ number: '1.2', code: null })],
    }),
  },
  invalid: {
    'a measure without a code': {
      input: planWithCode(null),
      findings: [{ message: 'missing', data: { codes }, at }],
    },
    'a measure without a code, beside a row of the list without one': {
      input: planWith({
        codes: [
          { code: 'X', label: 'lopend', role: 'existing' },
          { code: '', label: 'nieuw', role: 'new' },
        ],
        measures: [measure({ code: null })],
      }),
      findings: [{ message: 'missing', data: { codes: ['X'] }, at }],
    },
    'a code of blanks': {
      input: planWithCode('  '),
      findings: [{ message: 'missing', data: { codes }, at }],
    },
    'a code that is not in the list': {
      input: planWithCode('M'),
      findings: [{ message: 'unknown', data: { code: 'M', codes }, at }],
    },
    'an unlisted code where the description tells which is meant': {
      input: planWith({
        measures: [measure({ code: 'M', description: 'Versterking van de buurtwerking.' })],
      }),
      findings: [
        {
          message: 'unknown-told',
          data: { code: 'M', words: 'Versterking', listed: 'V' },
          at,
          suggestion: 'V',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        measures: [measure({ code: 'V', description: 'Versterking van de buurtwerking.' })],
      }),
    },
    'an unlisted code where the plan has no code for what the description tells': {
      input: planWith({
        codes: own,
        measures: [measure({ code: 'M', description: 'Oprichting van een werkgroep.' })],
      }),
      findings: [{ message: 'unknown', data: { code: 'M', codes: ['X', 'Y'] }, at }],
    },
    'an unlisted code of a measure in which a previous action goes on': {
      input: planWith({
        measures: [measure({ code: 'M' })],
        previousActions: [previousAction()],
      }),
      findings: [
        {
          message: 'unknown-traced',
          data: { code: 'M', previous: ['1.1'], codes: ['B', 'V'] },
          at,
        },
      ],
    },
    'the letter of another plan': {
      input: planWith({ codes: own, measures: [measure({ code: 'B' })] }),
      findings: [{ message: 'unknown', data: { code: 'B', codes: ['X', 'Y'] }, at }],
    },
    'a code in small letters and brackets': {
      input: planWithCode('(v)'),
      findings: [
        {
          message: 'variant',
          severity: 'warning',
          data: { code: '(v)', listed: 'V' },
          at,
          suggestion: 'V',
        },
      ],
      fix: 'safe',
      fixed: planWithCode('V'),
    },
    'a formula that gives a small letter, which is not overwritten unasked': {
      input: checkInput(planWithCode('v'), {
        irregular: [{ at, found: { type: 'formula', formula: 'LOWER("V")' } }],
      }),
      findings: [
        {
          message: 'variant',
          severity: 'warning',
          data: { code: 'v', listed: 'V' },
          at,
          suggestion: 'V',
        },
      ],
      fix: 'ask',
      fixed: planWithCode('V'),
    },
  },
});
