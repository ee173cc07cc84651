import { fieldOf } from '../../../src/domain/check/finding';
import { budgetExecutor } from '../../../src/domain/rules/budget-executor';
import { actor, budgetLine, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const actors = [actor('OV'), actor('De Kring vzw')];

function planWithBeneficiaries(...beneficiaries: readonly (string | null)[]) {
  return planWith({
    measures: [measure({ actors }), measure({ number: '1.2', actors: [] })],
    budgetLines: [
      ...beneficiaries.map((beneficiary, index) =>
        budgetLine({ key: `b1.1-${String(index + 1)}`, beneficiary }),
      ),
      budgetLine({ measure: '1.2', beneficiary: 'Iemand anders' }),
    ],
  });
}

testRule(budgetExecutor, {
  valid: {
    'nobody in particular': planWithBeneficiaries(null),
    'an actor whose name the lists write in full': planWith({
      abbreviations: [{ term: 'VLOR', meaning: 'Vlaamse Onderwijsraad' }],
      measures: [measure({ actors: [actor('OV'), actor('VLOR')] })],
      budgetLines: [
        budgetLine({ beneficiary: 'Vlaamse Onderwijsraad' }),
        budgetLine({ key: 'b1.1-2', beneficiary: 'Beleidsdomein Onderwijs en Vorming' }),
      ],
    }),
    'an actor, in other words': planWithBeneficiaries('de kring', 'OV en partners'),
  },
  invalid: {
    'those who are no actors, once': {
      input: planWithBeneficiaries('Studio Zuid', 'De Kring', 'Studio Zuid', 'Atelier'),
      findings: [
        {
          message: 'no-actor',
          data: { names: ['Studio Zuid', 'Atelier'] },
          at: fieldOf('measure', measure(), 'actors'),
        },
      ],
    },
  },
});
