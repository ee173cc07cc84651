import { fieldOf } from '../../../src/domain/check/finding';
import { referenceKind } from '../../../src/domain/rules/reference-kind';
import { measure, planWith, previousAction, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const others = [measure({ number: '6.1' }), measure({ number: '6.2' })];

/** A plan of measures 1.1, 6.1 and 6.2, the first with this description. */
function planSaying(description: string) {
  return planWith({ measures: [measure({ description }), ...others] });
}

const at = fieldOf('measure', measure(), 'description');

testRule(referenceKind, {
  valid: {
    'a measure called a measure, an action an action': planSaying(
      'Zie maatregel 6.1 en maatregel 6.2, onder actie 6.',
    ),
    'what is neither, which reference-exists reports': planSaying('Zie actie 9.1.'),
    'the same number for an action and a measure of one part': planWith({
      numbering: { parts: 1 },
      measures: [measure({ number: '1', description: 'Zie actie 1 en maatregel 1.' })],
    }),
  },
  invalid: {
    'a measure called an action': {
      input: planSaying(
        'Werkt verder aan de trajecten, zoals omschreven in actie 6.1, in elke regio.',
      ),
      findings: [
        {
          message: 'is-measure',
          data: { text: 'zoals omschreven in actie 6.1', targets: ['6.1'] },
          at,
          suggestion: 'zoals omschreven in maatregel 6.1',
        },
      ],
      fix: 'ask',
      fixed: planSaying(
        'Werkt verder aan de trajecten, zoals omschreven in maatregel 6.1, in elke regio.',
      ),
    },
    'several measures behind one word, once': {
      input: planSaying('Acties 6.1 en 6.2 gaan voor.'),
      findings: [
        {
          message: 'is-measure',
          data: { text: 'Acties 6.1 en 6.2', targets: ['6.1', '6.2'] },
          at,
          suggestion: 'Maatregelen 6.1 en 6.2',
        },
      ],
      fix: 'ask',
      fixed: planSaying('Maatregelen 6.1 en 6.2 gaan voor.'),
    },
    'a word that is right for some of its numbers, without a fix': {
      input: planSaying('Zie acties 1 en 6.2.'),
      findings: [
        { message: 'is-measure', data: { text: 'Zie acties 1 en 6.2', targets: ['6.2'] }, at },
      ],
    },
    'an action called a measure': {
      input: planWith({
        measures: [measure(), ...others],
        recommendations: [recommendation({ remark: 'Zie maatregel 6.' })],
        previousActions: [previousAction({ referenceText: 'maatregelen 1 en 6' })],
      }),
      findings: [
        {
          message: 'is-action',
          data: { text: 'Zie maatregel 6', targets: ['6'] },
          at: fieldOf('recommendation', recommendation(), 'remark'),
          suggestion: 'Zie actie 6',
        },
        {
          message: 'is-action',
          data: { text: 'maatregelen 1 en 6', targets: ['1', '6'] },
          at: fieldOf('previousAction', previousAction(), 'referenceText'),
          suggestion: 'acties 1 en 6',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        measures: [measure(), ...others],
        recommendations: [recommendation({ remark: 'Zie actie 6.' })],
        previousActions: [previousAction({ referenceText: 'acties 1 en 6' })],
      }),
    },
    'an initiative and a remark': {
      input: planWith({
        measures: [measure({ initiatives: ['Eerste.', 'Zie actie 6.1.'] }), ...others],
        previousActions: [previousAction({ remark: 'Zie actie 6.2.' })],
      }),
      findings: [
        {
          message: 'is-measure',
          data: { text: 'Zie actie 6.1', targets: ['6.1'] },
          at: fieldOf('measure', measure(), 'initiatives'),
          suggestion: 'Zie maatregel 6.1',
        },
        {
          message: 'is-measure',
          data: { text: 'Zie actie 6.2', targets: ['6.2'] },
          at: fieldOf('previousAction', previousAction(), 'remark'),
          suggestion: 'Zie maatregel 6.2',
        },
      ],
      fix: 'ask',
      fixed: planWith({
        measures: [measure({ initiatives: ['Eerste.', 'Zie maatregel 6.1.'] }), ...others],
        previousActions: [previousAction({ remark: 'Zie maatregel 6.2.' })],
      }),
    },
    'a French word, which may be English too, without a fix': {
      input: planSaying('Voir action 6.1.'),
      findings: [
        { message: 'is-measure', data: { text: 'Voir action 6.1', targets: ['6.1'] }, at },
      ],
    },
    'a budget text': {
      input: planWith({ measures: [measure({ budgetText: 'zie actie 6.2' }), ...others] }),
      findings: [
        {
          message: 'is-measure',
          data: { text: 'zie actie 6.2', targets: ['6.2'] },
          at: fieldOf('measure', measure(), 'budgetText'),
          suggestion: 'zie maatregel 6.2',
        },
      ],
      fix: 'ask',
      fixed: planWith({ measures: [measure({ budgetText: 'zie maatregel 6.2' }), ...others] }),
    },
  },
});
