import { fieldOf } from '../../../src/domain/check/finding';
import type { Plan } from '../../../src/domain/plan/plan';
import { ministerKnown } from '../../../src/domain/rules/minister-known';
import { budgetLine, measure, minister, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const ministers = [
  minister('Minister van Jeugd en Media', 'Minister van Media en Cultuur'),
  minister('Minister van Wonen'),
];

function planWithTitles(...titles: readonly string[]): Plan {
  return planWith({ ministers, measures: [measure({ ministers: titles })] });
}

const at = fieldOf('measure', measure(), 'ministers');
const line = budgetLine({ minister: 'minister van  wonen' });

testRule(ministerKnown, {
  valid: {
    'titles of the list': planWithTitles('Minister van Wonen', 'Minister van Media en Cultuur'),
    'the name that the user gave a minister': planWith({
      ministers: [{ name: 'Minister A', titles: ['Minister van Wonen'] }],
      measures: [measure({ ministers: ['Minister A'] })],
    }),
    'a budget line without a minister': planWith({
      ministers,
      measures: [measure({ ministers: ['Minister van Wonen'] })],
      budgetLines: [budgetLine()],
    }),
    'no list, which list-filled reports': planWith({ ministers: [] }),
  },
  invalid: {
    'a measure without a minister': {
      input: planWithTitles(),
      findings: [{ message: 'missing', data: {}, at }],
    },
    'a title of nobody': {
      input: planWithTitles('Minister van Financiën'),
      findings: [{ message: 'unknown', data: { title: 'Minister van Financiën' }, at }],
    },
    'a portfolio of nobody in a title of somebody': {
      input: planWithTitles('Minister van Wonen en Energie'),
      findings: [
        {
          message: 'nobody',
          data: { title: 'Minister van Wonen en Energie', portfolios: ['Energie'] },
          at,
        },
      ],
    },
    'portfolios of one minister in a combination that is not listed': {
      input: planWithTitles('Minister van Cultuur en Jeugd'),
      findings: [
        {
          message: 'held',
          severity: 'warning',
          data: { title: 'Minister van Cultuur en Jeugd', holder: 'Minister van Jeugd en Media' },
          at,
        },
      ],
    },
    'portfolios of two ministers in one title': {
      input: planWithTitles('Minister van Wonen en Jeugd'),
      findings: [
        {
          message: 'divided',
          data: {
            title: 'Minister van Wonen en Jeugd',
            holders: ['Minister van Wonen', 'Minister van Jeugd en Media'],
          },
          at,
        },
      ],
    },
    'a spelling of the list with other spaces and marks, also in a budget line': {
      input: planWith({
        ministers,
        measures: [measure({ ministers: ['Minister-van-Wonen.', 'Minister van Wonen'] })],
        budgetLines: [line],
      }),
      findings: [
        {
          message: 'variant',
          severity: 'warning',
          data: { title: 'Minister-van-Wonen.', listed: 'Minister van Wonen' },
          at,
          suggestion: 'Minister van Wonen',
        },
        {
          message: 'variant',
          severity: 'warning',
          data: { title: 'minister van  wonen', listed: 'Minister van Wonen' },
          at: fieldOf('budgetLine', line, 'minister'),
          suggestion: 'Minister van Wonen',
        },
      ],
      fix: 'safe',
      fixed: planWith({
        ministers,
        measures: [measure({ ministers: ['Minister van Wonen'] })],
        budgetLines: [budgetLine({ minister: 'Minister van Wonen' })],
      }),
    },
    'a title that stands there twice': {
      input: planWithTitles('Minister van Wonen', 'Minister van Wonen'),
      findings: [
        {
          message: 'twice',
          severity: 'warning',
          data: { title: 'Minister van Wonen' },
          at,
        },
      ],
      fix: 'safe',
      fixed: planWithTitles('Minister van Wonen'),
    },
    'two spellings in one cell, which are put right together': {
      input: planWithTitles('minister van wonen', 'Minister van Media - en Cultuur.'),
      findings: [
        ['minister van wonen', 'Minister van Wonen'],
        ['Minister van Media - en Cultuur.', 'Minister van Media en Cultuur'],
      ].map(([title = '', listed = '']) => ({
        message: 'variant',
        severity: 'warning' as const,
        data: { title, listed },
        at,
        suggestion: listed,
      })),
      fix: 'safe',
      fixed: planWithTitles('Minister van Wonen', 'Minister van Media en Cultuur'),
    },
    'a misspelling': {
      input: planWithTitles('Minister van Wonne'),
      findings: [
        {
          message: 'near',
          severity: 'warning',
          data: { title: 'Minister van Wonne', listed: 'Minister van Wonen' },
          at,
          suggestion: 'Minister van Wonen',
        },
      ],
      fix: 'ask',
      fixed: planWithTitles('Minister van Wonen'),
    },
  },
});
