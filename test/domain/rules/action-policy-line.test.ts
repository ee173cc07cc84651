import { actionPolicyLine } from '../../../src/domain/rules/action-policy-line';
import { action, planWith, policyLine } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const at = { kind: 'action', key: null, number: '1', field: 'policyLine' } as const;
const policyLines = [policyLine(), policyLine({ number: '2' })];

testRule(actionPolicyLine, {
  valid: {
    'an action in a policy line': planWith({ policyLines }),
    'a plan without policy lines': planWith({
      policyLines: [],
      actions: [action({ policyLine: null })],
    }),
  },
  invalid: {
    'an action in none, beside rows of the lists without a number': {
      input: planWith({
        policyLines: [...policyLines, policyLine({ number: '' })],
        actions: [action({ policyLine: null }), action({ number: '', policyLine: null })],
      }),
      findings: [{ message: 'missing', data: { action: '1', lines: ['1', '2'] }, at }],
    },
    'an action in none': {
      input: planWith({ policyLines, actions: [action({ policyLine: null })] }),
      findings: [{ message: 'missing', data: { action: '1', lines: ['1', '2'] }, at }],
    },
    'the first of two actions with one number': {
      input: planWith({
        policyLines,
        actions: [action({ policyLine: null }), action({ policyLine: '3' })],
      }),
      findings: [{ message: 'missing', data: { action: '1', lines: ['1', '2'] }, at }],
    },
    'an action in one that does not exist': {
      input: planWith({ policyLines, actions: [action({ policyLine: '3' })] }),
      findings: [{ message: 'unknown', data: { action: '1', line: '3', lines: ['1', '2'] }, at }],
    },
  },
});
