import { fieldOf } from '../../../src/domain/check/finding';
import { referenceFits } from '../../../src/domain/rules/reference-fits';
import { action, measure, planWith, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const trees = measure({
  number: '1.1',
  description: 'Aanplanten van straatbomen met een brede kruin.',
});
const fountains = measure({
  number: '1.2',
  description: 'Plaatsen van drinkwaterfonteinen op marktpleinen.',
});
const training = measure({
  number: '2.1',
  description: 'Opleiding van tuiniers over snoei en bemesting.',
});
const film = measure({
  number: '2.2',
  description: "Vertonen van de documentaire 'Groen van hier' in bibliotheken.",
});
const others = [trees, fountains, training, film];

/** The measures above and 3.1, which says this. */
function planSaying(description: string, parts: Partial<Parameters<typeof measure>[0]> = {}) {
  const measures = [...others, measure({ number: '3.1', description, ...parts })];
  const actions = ['1', '2', '3'].map((number) =>
    action({ number, title: ['Groen en water', 'Kennis', 'Samen'][Number(number) - 1] ?? '' }),
  );
  return planWith({ measures, actions });
}

const at = fieldOf('measure', measure({ number: '3.1' }), 'description');

testRule(referenceFits, {
  valid: {
    'a reference to the measure that the words are about': planSaying(
      'Wijken krijgen extra straatbomen (zie maatregel 1.1).',
    ),
    'a reference without words': planSaying('Zie 1.2.'),
    'words that no measure has': planSaying('Een optocht met lampions (zie maatregel 1.2).'),
    'words that every measure has': planSaying('De maatregelen lopen samen (zie maatregel 1.2).'),
    'words that are about what stands in the same list': planSaying(
      'Straatbomen en drinkwaterfonteinen gaan samen (maatregelen 1.1 en 1.2).',
    ),
    'a compound of which the measure has the parts': planSaying(
      'De gemeente gebruikt de snoeiopleiding van maatregel 2.1.',
    ),
    'inflected words': planSaying('De tuinier die is opgeleid, helpt mee (zie maatregel 2.1).'),
    'a whole action that is named for part of it': planSaying(
      'Voor de straatbomen wordt gerekend op de kennis van actie 2.',
    ),
    'a target that does not exist, which is another rule': planSaying(
      'Er komen straatbomen bij (zie maatregel 1.9).',
    ),
    'a range, in which no number stands for itself': planSaying(
      'Er komt een opleiding voor tuiniers (zie maatregelen 1.1-1.2).',
    ),
    'words about another reference in the sentence': planSaying(
      'De straatbomen uit maatregel 1.1 staan naast de drinkwaterfonteinen van maatregel 1.2.',
    ),
  },
  invalid: {
    'a reference to another measure than its words are in': {
      input: planSaying(
        'Wijken krijgen extra straatbomen met een brede kruin (zie maatregel 1.2).',
      ),
      findings: [
        {
          message: 'measure',
          data: {
            text: 'zie maatregel 1.2',
            target: '1.2',
            better: '1.1',
            words: ['kruin', 'brede', 'straatbomen'],
          },
          at,
          suggestion: '1.1',
        },
      ],
      fix: 'ask',
      fixed: planSaying(
        'Wijken krijgen extra straatbomen met een brede kruin (zie maatregel 1.1).',
      ),
    },
    'a name in quotation marks, in a sentence before the one that refers': {
      input: planSaying("Scholen kijken naar 'Groen van hier'. Zie ook maatregel 1.1."),
      findings: [
        {
          message: 'measure',
          data: {
            text: 'Zie ook maatregel 1.1',
            target: '1.1',
            better: '2.2',
            words: ['Groen van hier'],
          },
          at,
          suggestion: '2.2',
        },
      ],
      fix: 'ask',
      fixed: planSaying("Scholen kijken naar 'Groen van hier'. Zie ook maatregel 2.2."),
    },
    'an initiative that calls a measure an action; the word is reference-kind': {
      input: planSaying('Tekst.', {
        initiatives: ['Feest.', 'Drinkwaterfonteinen, zoals omschreven in actie 2.1.'],
      }),
      findings: [
        {
          message: 'measure',
          data: {
            text: 'zoals omschreven in actie 2.1',
            target: '2.1',
            better: '1.2',
            words: ['Drinkwaterfonteinen'],
          },
          at: { ...at, field: 'initiatives' },
          suggestion: '1.2',
        },
      ],
      fix: 'ask',
      fixed: planSaying('Tekst.', {
        initiatives: ['Feest.', 'Drinkwaterfonteinen, zoals omschreven in actie 1.2.'],
      }),
    },
    'one of the numbers of a list': {
      input: planSaying(
        'Straatbomen, drinkwaterfonteinen en een documentaire (zie maatregelen 1.1, 1.2 en 2.1).',
      ),
      findings: [
        {
          message: 'measure',
          data: {
            text: 'zie maatregelen 1.1, 1.2 en 2.1',
            target: '2.1',
            better: '2.2',
            words: ['documentaire'],
          },
          at,
          suggestion: '2.2',
        },
      ],
      fix: 'ask',
      fixed: planSaying(
        'Straatbomen, drinkwaterfonteinen en een documentaire (zie maatregelen 1.1, 1.2 en 2.2).',
      ),
    },
    'a list that has nothing of it, once': {
      input: planSaying('Er komt een documentaire (zie maatregelen 1.1 en 1.2).'),
      findings: [
        {
          message: 'measure',
          data: {
            text: 'zie maatregelen 1.1 en 1.2',
            target: '1.1',
            better: '2.2',
            words: ['documentaire'],
          },
          at,
          suggestion: '2.2',
        },
      ],
      fix: 'ask',
      fixed: planSaying('Er komt een documentaire (zie maatregelen 2.2 en 1.2).'),
    },
    'a whole action that has nothing of what many words say': {
      input: planWith({
        ...planSaying('Tekst.'),
        recommendations: [
          recommendation({
            actions: [],
            remark: 'Straatbomen, drinkwaterfonteinen en marktpleinen staan onder actie 2.',
          }),
        ],
      }),
      findings: [
        {
          message: 'action',
          data: {
            text: 'onder actie 2',
            target: '2',
            better: '1',
            words: ['marktpleinen', 'drinkwaterfonteinen', 'Straatbomen'],
          },
          at: fieldOf('recommendation', recommendation(), 'remark'),
          suggestion: '1',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        ...planSaying('Tekst.'),
        recommendations: [
          recommendation({
            actions: [],
            remark: 'Straatbomen, drinkwaterfonteinen en marktpleinen staan onder actie 1.',
          }),
        ],
      }),
    },
  },
});
