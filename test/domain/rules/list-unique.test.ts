import { listUnique } from '../../../src/domain/rules/list-unique';
import { action, minister, planWith, policyLine } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const entry = (field: string, number: string) => ({
  kind: 'list' as const,
  key: null,
  number,
  field,
});

testRule(listUnique, {
  valid: {
    'lists whose entries differ': planWith(),
    'rows of which nothing is filled in': planWith({
      departments: ['', ''].map((name) => ({ name, meaning: null })),
    }),
    'an action that is there twice, which is number-duplicate': planWith({
      actions: [action(), action()],
    }),
    'a title that one minister has twice': planWith({
      ministers: [minister('Minister van Onderwijs')],
    }),
  },
  invalid: {
    'a policy line': {
      input: planWith({ policyLines: [policyLine(), policyLine({ title: 'Andere' })] }),
      findings: [
        {
          message: 'policy-line',
          data: { number: '1', titles: ['Beleidslijn 1', 'Andere'] },
          at: { kind: 'policyLine', key: null, number: '1', field: 'number' },
        },
      ],
    },
    'a code': {
      input: planWith({
        codes: ['B', 'V', 'B'].map((code) => ({ code, label: null, role: null })),
      }),
      findings: [{ message: 'code', data: { code: 'B' }, at: entry('codes', 'B') }],
    },
    'a department, once however often': {
      input: planWith({ departments: ['OV', 'OV', 'OV'].map((name) => ({ name, meaning: null })) }),
      findings: [
        {
          message: 'department',
          severity: 'warning',
          data: { name: 'OV' },
          at: entry('departments', 'OV'),
        },
      ],
    },
    'a title of two ministers': {
      input: planWith({
        ministers: [
          minister('Minister van Onderwijs', 'Minister van Sport'),
          minister('Minister van Werk', 'Minister van Sport'),
        ],
      }),
      findings: [
        {
          message: 'title',
          data: {
            title: 'Minister van Sport',
            ministers: ['Minister van Onderwijs', 'Minister van Werk'],
          },
          at: entry('ministers', 'Minister van Sport'),
        },
      ],
    },
    'a title of three rows, two of which have one name': {
      input: planWith({
        ministers: ['Een', 'Een', 'Twee'].map((name) => ({
          name,
          titles: ['Minister van Onderwijs'],
        })),
      }),
      findings: [
        {
          message: 'title',
          data: { title: 'Minister van Onderwijs', ministers: ['Een', 'Twee'] },
          at: entry('ministers', 'Minister van Onderwijs'),
        },
      ],
    },
  },
});
