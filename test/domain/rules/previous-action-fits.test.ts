import { fieldOf } from '../../../src/domain/check/finding';
import { previousActionFits } from '../../../src/domain/rules/previous-action-fits';
import { action, measure, planWith, previousAction } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const measures = [
  measure({ number: '1.1', description: 'Aanplanten van straatbomen met een brede kruin.' }),
  measure({ number: '1.2', description: 'Plaatsen van drinkwaterfonteinen op marktpleinen.' }),
  measure({ number: '2.1', description: 'Opleiding van tuiniers over snoei en bemesting.' }),
];
const actions = [
  action({ number: '1', title: 'Groen en water' }),
  action({ number: '2', title: 'Kennis' }),
];

function planTracing(text: string, referenceText: string) {
  return planWith({
    measures,
    actions,
    previousActions: [previousAction({ text, referenceText })],
  });
}

const at = fieldOf('previousAction', previousAction(), 'referenceText');

testRule(previousActionFits, {
  valid: {
    'a previous action that went on in the measure about its subject': planTracing(
      'We planten straatbomen.',
      'maatregel 1.1',
    ),
    'words that no measure has': planTracing('We houden optochten.', 'maatregel 1.1'),
    'several measures that each take over a part': planTracing(
      'We planten straatbomen en leiden tuiniers op.',
      'maatregel 1.1, 2.1',
    ),
    'a whole action with the subject in it': planTracing('We planten straatbomen.', 'actie 1'),
    'a previous action without a text': planWith({
      measures,
      actions,
      previousActions: [previousAction({ text: null, referenceText: 'maatregel 1.1' })],
    }),
  },
  invalid: {
    'a measure that has nothing of the subject': {
      input: planTracing('We planten straatbomen met een brede kruin.', 'maatregel 2.1'),
      findings: [
        {
          message: 'measure',
          data: {
            target: '2.1',
            better: '1.1',
            words: ['straatbomen', 'brede', 'kruin'],
          },
          at,
          suggestion: '1.1',
        },
      ],
      fix: 'ask',
      fixed: planTracing('We planten straatbomen met een brede kruin.', 'maatregel 1.1'),
    },
    'one measure of several, as a hint': {
      input: planTracing('We planten straatbomen en leiden tuiniers op.', 'maatregel 1.2, 2.1'),
      findings: [
        {
          message: 'measure',
          severity: 'hint',
          data: { target: '1.2', better: '1.1', words: ['straatbomen'] },
          at,
          suggestion: '1.1',
        },
      ],
      fix: 'ask',
      fixed: planTracing('We planten straatbomen en leiden tuiniers op.', 'maatregel 1.1, 2.1'),
    },
    'a whole action that has nothing of it': {
      input: planTracing('We planten straatbomen en plaatsen drinkwaterfonteinen.', 'actie 2'),
      findings: [
        {
          message: 'action',
          data: {
            target: '2',
            better: '1',
            words: ['straatbomen', 'drinkwaterfonteinen', 'plaatsen'],
          },
          at,
          suggestion: '1',
        },
      ],
      fix: 'ask',
      fixed: planTracing('We planten straatbomen en plaatsen drinkwaterfonteinen.', 'actie 1'),
    },
  },
});
