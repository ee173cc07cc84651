import { actionHasMeasures } from '../../../src/domain/rules/action-has-measures';
import { action, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

testRule(actionHasMeasures, {
  valid: {
    'actions with measures': planWith({ measures: [measure(), measure({ number: '2.1' })] }),
    'an action that only the number of a measure names': planWith({
      actions: [action()],
      measures: [measure({ action: null })],
    }),
    'actions of plans whose numbers have one part': planWith({
      numbering: { parts: 1 },
      actions: [action({ number: '7' })],
      measures: [measure({ number: '12', action: '7' })],
    }),
    'an action without a number, which list-named reports': planWith({
      actions: [action(), action({ number: '', title: 'Tuinen' })],
    }),
    'a plan without measures': planWith({ actions: [action()], measures: [] }),
  },
  invalid: {
    'an action of the list without measures': {
      input: planWith({ actions: [action(), action({ number: '2', title: 'Tuinen' })] }),
      findings: [
        {
          message: 'none',
          data: { action: '2', title: 'Tuinen' },
          at: { kind: 'action', key: null, number: '2', field: null },
        },
      ],
    },
  },
});
