import { fieldOf } from '../../../src/domain/check/finding';
import { budgetRegularMeans } from '../../../src/domain/rules/budget-regular-means';
import { measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithText(budgetText: string | null) {
  return planWith({ measures: [measure({ budgetText })] });
}

testRule(budgetRegularMeans, {
  valid: {
    'regular means alone': planWithText('Binnen de reguliere middelen'),
    'an amount alone': planWithText('12.500 € (2018)'),
    'regular means and personnel': planWithText('Binnen de reguliere middelen, 0,5 VTE'),
    'an amount that comes on top of them': planWithText('5.000 € bovenop de reguliere middelen'),
    'no text': planWithText(null),
  },
  invalid: {
    'an amount beside regular means': {
      input: planWithText('Binnen de reguliere middelen: 5.000 € (2018)'),
      findings: [
        {
          message: 'beside',
          data: { text: 'Binnen de reguliere middelen: 5.000 € (2018)' },
          at: fieldOf('measure', measure(), 'budgetText'),
        },
      ],
    },
  },
});
