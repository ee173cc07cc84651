import { abbreviationUsed } from '../../../src/domain/rules/abbreviation-used';
import {
  actor,
  measure,
  planWith,
  previousAction,
  recommendation,
} from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithTerms(...terms: readonly string[]) {
  return planWith({
    abbreviations: terms.map((term) => ({ term, meaning: `Betekenis van ${term}` })),
    measures: [
      measure({
        actors: [actor('OV'), actor('KU Leuven')],
        description: "De CLB's volgen ET2020.",
        initiatives: ['Met Atlas.'],
      }),
    ],
    recommendations: [recommendation({ seeAlso: ['HIBP'] })],
  });
}

testRule(abbreviationUsed, {
  valid: {
    'terms in texts, names and other plans': planWithTerms(
      ...['OV', 'KU Leuven', 'CLB', 'ET 2020', 'Atlas', 'HIBP'],
    ),
    'more than one of what a term stands for': planWith({
      measures: [measure({ description: 'All NGOs, with two DOTen.' })],
      abbreviations: ['NGO', 'DOT', 'OV'].map((term) => ({ term, meaning: 'Betekenis' })),
    }),
    'terms that only the glossary or the previous plan uses': planWith({
      abbreviations: ['AAA', 'BBB', 'CCC', 'OV'].map((term) => ({ term, meaning: 'Betekenis' })),
      glossary: [{ term: 'begeleiding', definition: 'Wat een AAA doet.' }],
      previousHeadings: [{ number: '1', title: 'De BBB' }],
      previousActions: [previousAction({ referenceText: 'maatregel 1.1, zie CCC' })],
    }),
    'a term without a capital': planWithTerms('vzw'),
    'a plan of which no measure was read': planWith({ measures: [] }),
  },
  invalid: {
    'a term that only its own meaning has': {
      input: planWithTerms('OV', 'VLOR'),
      findings: [
        {
          message: 'unused',
          data: { term: 'VLOR' },
          at: { kind: 'abbreviation', key: null, number: 'VLOR', field: 'term' },
        },
      ],
    },
    'a term of which one word is used': {
      input: planWithTerms('KU Brussel'),
      findings: [
        {
          message: 'unused',
          data: { term: 'KU Brussel' },
          at: { kind: 'abbreviation', key: null, number: 'KU Brussel', field: 'term' },
        },
      ],
    },
    'many of those, once': {
      input: planWithTerms('AA', 'BB', 'OV', 'CC', 'DD', 'DD'),
      findings: [
        {
          message: 'several',
          data: { terms: ['AA', 'BB', 'CC', 'DD'] },
          at: { kind: 'plan', key: null, number: null, field: null },
        },
      ],
    },
  },
});
