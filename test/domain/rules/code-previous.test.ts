import { fieldOf } from '../../../src/domain/check/finding';
import { codePrevious } from '../../../src/domain/rules/code-previous';
import { measure, planWith, previousAction } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const at = fieldOf('measure', measure(), 'code');
const place = { kind: 'plan', key: null, number: null, field: null } as const;
const twoCodes = [
  { code: 'B', label: 'bestaand', role: 'existing' },
  { code: 'N', label: 'nieuw', role: 'new' },
] as const;

/** Measures 1.1, 1.2 … with these codes, and what one previous action refers to. */
function planWithCodes(codes: string, referenceText: string | null) {
  return planWith({
    measures: Array.from(codes, (code, index) =>
      measure({ number: `1.${String(index + 1)}`, code }),
    ),
    previousActions: [previousAction({ referenceText })],
  });
}

testRule(codePrevious, {
  valid: {
    'old measures that are traced, and a new one that is not': planWithCodes(
      'BVN',
      'maatregel 1.1, 1.2',
    ),
    'any code, where a previous action went on in the whole action': planWithCodes(
      'BVN',
      'actie 1',
    ),
    'any code, where no previous action says where it went': planWithCodes('BVN', null),
    'a code that is not in the list, which is code-known': planWithCodes('M', 'maatregel 1.1'),
    'a new measure that only a remark names': planWith({
      measures: [measure({ code: 'N' }), measure({ number: '1.2' })],
      previousActions: [
        previousAction({ referenceText: 'maatregel 1.2', remark: 'Zie ook maatregel 1.1.' }),
      ],
    }),
    'a plan that knows nothing but new measures': planWith({
      codes: [{ code: 'N', label: 'nieuw', role: 'new' }],
      measures: [measure({ code: 'N' })],
      previousActions: [previousAction()],
    }),
  },
  invalid: {
    'a new measure in which two previous actions go on': {
      input: planWith({
        measures: [measure({ code: 'N' })],
        previousActions: [previousAction(), previousAction({ number: '2.1' })],
      }),
      findings: [
        {
          message: 'not-new',
          data: { code: 'N', previous: ['1.1', '2.1'], codes: ['B', 'V'] },
          at,
        },
      ],
    },
    'the same where only one code can be meant': {
      input: planWith({
        codes: twoCodes,
        measures: [measure({ code: 'N' })],
        previousActions: [previousAction()],
      }),
      findings: [
        {
          message: 'not-new',
          data: { code: 'N', previous: ['1.1'], codes: ['B'] },
          at,
          suggestion: 'B',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        codes: twoCodes,
        measures: [measure({ code: 'B' })],
        previousActions: [previousAction()],
      }),
    },
    'old measures from nowhere, each': {
      input: planWithCodes('VBVB', 'maatregel 1.3, 1.4'),
      findings: [
        { message: 'untraced', data: { code: 'V' }, at },
        {
          message: 'untraced',
          data: { code: 'B' },
          at: fieldOf('measure', measure({ number: '1.2' }), 'code'),
        },
      ],
    },
    'most of them, once': {
      input: planWithCodes('BBBBB', 'maatregel 1.3'),
      findings: [
        {
          message: 'many-untraced',
          severity: 'hint',
          data: { measures: ['1.1', '1.2', '1.4', '1.5'] },
          at: place,
        },
      ],
    },
  },
});
