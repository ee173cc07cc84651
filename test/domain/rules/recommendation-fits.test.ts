import { fieldOf } from '../../../src/domain/check/finding';
import { recommendationFits } from '../../../src/domain/rules/recommendation-fits';
import { action, measure, planWith, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const measures = [
  measure({ number: '1.1', description: 'Aanplanten van straatbomen met een brede kruin.' }),
  measure({ number: '1.2', description: 'Plaatsen van drinkwaterfonteinen op marktpleinen.' }),
  measure({ number: '2.1', description: 'Opleiding van tuiniers over snoei en bemesting.' }),
  measure({ number: '3.1', description: 'Optocht met lampions in november.' }),
];
const actions = [
  action({ number: '1', title: 'Groen en water' }),
  action({ number: '2', title: 'Kennis' }),
  action({ number: '3', title: 'Feesten' }),
];

function planAnswering(text: string, ...answers: readonly string[]) {
  return planWith({
    measures,
    actions,
    recommendations: [recommendation({ text, actions: answers })],
  });
}

const at = fieldOf('recommendation', recommendation(), 'actions');

testRule(recommendationFits, {
  valid: {
    'an action that is about what is asked': planAnswering(
      'Voorzie straatbomen en drinkwaterfonteinen.',
      '1',
    ),
    'what is asked in other words than the plan has': planAnswering('Zorg voor verkoeling.', '2'),
    'several actions that each answer a part': planAnswering(
      'Voorzie straatbomen, drinkwaterfonteinen, marktpleinen en een opleiding.',
      '1',
      '2',
    ),
    'an action that is not in the plan, which is another rule': planAnswering(
      'Voorzie straatbomen en drinkwaterfonteinen.',
      '9',
    ),
    'a recommendation that no action answers': planAnswering('Voorzie straatbomen.'),
  },
  invalid: {
    'an action that has nothing of what is asked': {
      input: planAnswering('Voorzie straatbomen en drinkwaterfonteinen.', '2'),
      findings: [
        {
          message: 'action',
          data: { target: '2', better: '1', words: ['straatbomen', 'drinkwaterfonteinen'] },
          at,
          suggestion: '1',
        },
      ],
      fix: 'ask',
      fixed: planAnswering('Voorzie straatbomen en drinkwaterfonteinen.', '1'),
    },
    'one of several that has nothing of it, as a hint': {
      input: planAnswering('Leid tuiniers op over snoei, bemesting en lampions.', '1', '3'),
      findings: [
        {
          message: 'action',
          severity: 'hint',
          data: { target: '1', better: '2', words: ['tuiniers', 'snoei', 'bemesting'] },
          at,
          suggestion: '2',
        },
      ],
      fix: 'ask',
      fixed: planAnswering('Leid tuiniers op over snoei, bemesting en lampions.', '2', '3'),
    },
  },
});
