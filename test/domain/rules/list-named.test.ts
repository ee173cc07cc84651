import { listNamed } from '../../../src/domain/rules/list-named';
import { action, checkInput, planWith, policyLine } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const blankRow = (kind: 'action' | 'policyLine', number = '') =>
  ({ kind, key: null, number, field: 'number' }) as const;
const blankEntry = (field: string) => ({ kind: 'list', key: null, number: '', field }) as const;

testRule(listNamed, {
  valid: {
    'entries with their number or name': planWith(),
    'rows of which nothing is filled in': planWith({
      policyLines: [policyLine(), policyLine({ number: '', title: ' ' })],
      codes: [{ code: '', label: null, role: null }],
      departments: [{ name: ' ', meaning: '' }],
    }),
    'a whole number, and a number that a formula gives': checkInput(planWith(), {
      irregular: [
        { at: blankRow('action', '1'), found: { type: 'formula', formula: '1' } },
        {
          at: { kind: 'action', key: null, number: '1', field: 'title' },
          found: { type: 'number', value: 1.5 },
        },
      ],
    }),
  },
  invalid: {
    'a title without a number': {
      input: planWith({
        policyLines: [policyLine(), policyLine({ number: '', title: 'Lijn zonder nummer' })],
        actions: [action(), action({ number: ' ', title: 'Actie zonder nummer' })],
      }),
      findings: [
        {
          message: 'policy-line',
          data: { title: 'Lijn zonder nummer' },
          at: blankRow('policyLine'),
        },
        {
          message: 'action',
          data: { title: 'Actie zonder nummer' },
          at: blankRow('action', ' '),
        },
      ],
    },
    'the meaning of an abbreviation and of a term that are not there': {
      input: planWith({
        abbreviations: [
          { term: '', meaning: 'Raad voor de wateren' },
          { term: ' ', meaning: null },
        ],
        glossary: [{ term: '', definition: 'Wat men van een kade ziet.' }],
      }),
      findings: ['Raad voor de wateren', 'Wat men van een kade ziet.'].map((meaning) => ({
        message: 'term',
        data: { meaning },
        at: { kind: 'abbreviation', key: null, number: '', field: 'term' } as const,
      })),
    },
    'a meaning without what it is the meaning of': {
      input: planWith({
        codes: [
          { code: 'B', label: 'bestaand', role: 'existing' },
          { code: '', label: 'nieuw', role: 'new' },
        ],
        departments: [{ name: '', meaning: 'Onderwijs en Vorming' }],
      }),
      findings: [
        { message: 'code', data: { label: 'nieuw' }, at: blankEntry('codes') },
        {
          message: 'department',
          data: { meaning: 'Onderwijs en Vorming' },
          at: blankEntry('departments'),
        },
      ],
    },
    'what Excel made of the number of an action': {
      input: checkInput(planWith(), {
        irregular: [
          { at: blankRow('action', '1.1'), found: { type: 'number', value: 1.1 } },
          { at: blankRow('policyLine', '1/2/2026'), found: { type: 'date', iso: '2026-02-01' } },
        ],
      }),
      findings: [
        { message: 'damaged', data: { shown: '1/2/2026' }, at: blankRow('policyLine', '1/2/2026') },
        { message: 'damaged', data: { shown: '1,1' }, at: blankRow('action', '1.1') },
      ],
    },
  },
});
