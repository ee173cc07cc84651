import { abbreviationMeaning } from '../../../src/domain/rules/abbreviation-meaning';
import { planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithMeanings(...meanings: readonly (string | null)[]) {
  return planWith({ abbreviations: meanings.map((meaning) => ({ term: 'OV', meaning })) });
}

const at = { kind: 'abbreviation', key: null, number: 'OV', field: 'meaning' } as const;

testRule(abbreviationMeaning, {
  valid: {
    'a meaning for every term': planWith(),
    'meanings of nothing': planWith({
      abbreviations: ['Een', 'Twee'].map((meaning) => ({ term: '', meaning })),
    }),
    'no abbreviations': planWith({ abbreviations: [] }),
  },
  invalid: {
    'no meaning, or only blanks': {
      input: planWithMeanings(null, ' '),
      findings: [{ message: 'missing', data: { term: 'OV' }, at }],
    },
    'two meanings': {
      input: planWithMeanings('Onderwijs en Vorming', 'Openbaar Vervoer', 'openbaar vervoer'),
      findings: [
        {
          message: 'several',
          data: { term: 'OV', meanings: ['Onderwijs en Vorming', 'Openbaar Vervoer'] },
          at,
        },
      ],
    },
    'the same meaning twice': {
      input: planWithMeanings('Openbaar Vervoer', 'openbaar vervoer.'),
      findings: [{ message: 'twice', severity: 'hint', data: { term: 'OV' }, at }],
    },
  },
});
