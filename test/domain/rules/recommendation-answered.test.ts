import { fieldOf } from '../../../src/domain/check/finding';
import { recommendationAnswered } from '../../../src/domain/rules/recommendation-answered';
import { planWith, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithOne(parts: Parameters<typeof recommendation>[0]) {
  return planWith({ recommendations: [recommendation({ actions: [], ...parts })] });
}

const at = fieldOf('recommendation', recommendation(), 'actions');

testRule(recommendationAnswered, {
  valid: {
    'an action': planWithOne({ actions: ['1'] }),
    'an action that does not exist, which is another rule': planWithOne({ actions: ['9'] }),
    'the plan as a whole': planWithOne({ startingPoint: true }),
    'another plan': planWithOne({ seeAlso: ['HIBP'] }),
    'a reason': planWithOne({ remark: 'Geen bevoegdheid.' }),
  },
  invalid: {
    'neither an action nor a reason': {
      input: planWithOne({}),
      findings: [{ message: 'unanswered', data: {}, at }],
    },
    'a remark of blanks': {
      input: planWithOne({ remark: ' \n' }),
      findings: [{ message: 'unanswered', data: {}, at }],
    },
  },
});
