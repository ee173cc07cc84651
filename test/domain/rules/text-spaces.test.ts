import { fieldOf } from '../../../src/domain/check/finding';
import type { Measure } from '../../../src/domain/plan/plan';
import { textSpaces } from '../../../src/domain/rules/text-spaces';
import { action, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const place = { kind: 'plan', key: null, number: null, field: null } as const;

function planWithMeasure(parts: Partial<Omit<Measure, 'key'>>) {
  return planWith({ measures: [measure(parts)] });
}

function planWithTexts(count: number, description: string) {
  return planWith({
    measures: Array.from({ length: count }, (_, index) =>
      measure({ number: `1.${String(index + 1)}`, description }),
    ),
  });
}

testRule(textSpaces, {
  valid: {
    'single spaces, and line breaks': planWithMeasure({ description: 'Eerste.\n\nTweede punt.' }),
    'hard spaces in figures and beside marks': planWithMeasure({
      description: '10\u00a0000\u00a0€, «\u00a0oui\u00a0» et 5\u00a0%\u00a0: voilà\u00a0!',
    }),
    'a control character beside them, which text-characters reports': planWithMeasure({
      description: 'Eerste  punt\u0007.',
    }),
    'signs that join letters into one': planWithMeasure({ description: 'Gezin 👩‍👧 in beeld.' }),
  },
  invalid: {
    'double spaces, and spaces around a line': {
      input: planWithMeasure({ description: ' Eerste  punt. \n Tweede.' }),
      findings: [
        {
          message: 'double',
          data: { text: 'Eerste punt. Tweede.' },
          at: fieldOf('measure', measure(), 'description'),
        },
      ],
      fix: 'safe',
      fixed: planWithMeasure({ description: 'Eerste punt.\nTweede.' }),
    },
    'an invisible space in an initiative, of which the others stay': {
      input: planWithMeasure({ initiatives: ['Eerste', 'Twee\u200bde', 'der\u00a0de\tpunt'] }),
      findings: [
        {
          message: 'invisible',
          data: { text: 'Twee\u200bde' },
          at: fieldOf('measure', measure(), 'initiatives'),
        },
      ],
      fix: 'safe',
      fixed: planWithMeasure({ initiatives: ['Eerste', 'Tweede', 'der de punt'] }),
    },
    'the title of an action': {
      input: planWith({ actions: [action({ title: 'Titel  van' })] }),
      findings: [
        {
          message: 'double',
          data: { text: 'Titel van' },
          at: { kind: 'action', key: null, number: '1', field: 'title' },
        },
      ],
      fix: 'safe',
      fixed: planWith({ actions: [action({ title: 'Titel van' })] }),
    },
    'a title that cannot be told from another, which a person mends': {
      input: planWith({ actions: [action({ title: 'Titel  van' }), action()] }),
      findings: [
        {
          message: 'double',
          data: { text: 'Titel van' },
          at: { kind: 'action', key: null, number: '1', field: 'title' },
        },
      ],
    },
    'many cells, at once': {
      input: planWithTexts(6, 'Een  punt.'),
      findings: [{ message: 'many', data: { cells: 6 }, at: place }],
      fix: 'safe',
      fixed: planWithTexts(6, 'Een punt.'),
    },
  },
});
