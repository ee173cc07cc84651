import type { CheckInput, IrregularCell } from '../../src/domain/check/check-input';
import { fieldOf } from '../../src/domain/check/finding';
import type { Plan } from '../../src/domain/plan/plan';
import {
  action,
  actor,
  budgetLine,
  checkInput,
  measure,
  minister,
  planWith,
  policyLine,
  previousAction,
  recommendation,
} from '../../test/support/plan-builders';

function plan(parts: Partial<Plan>, irregular: readonly IrregularCell[] = []): CheckInput {
  return checkInput(planWith(parts), { irregular });
}

/** A plan with measure 1.1 like this. */
function of(parts: Parameters<typeof measure>[0], others: Partial<Plan> = {}): CheckInput {
  return plan({ measures: [measure(parts)], ...others });
}

const budgeted = measure({ budgetText: null });
const damaged = measure({ key: 'm5.10', number: '5.1', action: '5' });
const subjects = [
  measure({ number: '1.1', description: 'Aanplanten van straatbomen met een brede kruin.' }),
  measure({ number: '1.2', description: 'Plaatsen van drinkwaterfonteinen op marktpleinen.' }),
  measure({ number: '2.1', description: 'Opleiding van tuiniers over snoei en bemesting.' }),
];
const subjectActions = [
  action({ number: '1', title: 'Groen en water' }),
  action({ number: '2', title: 'Kennis' }),
  action({ number: '3', title: 'Feesten' }),
];
const departments = [
  { name: 'OV', meaning: 'Onderwijs en Vorming' },
  { name: 'CJSM', meaning: 'Cultuur, Jeugd, Sport en Media' },
];

const numbers: Readonly<Record<string, CheckInput>> = {
  'number-form': of({ key: 'm1.1', number: '1,1' }),
  'number-damaged': plan({ measures: [damaged, measure({ number: '5.1' })] }, [
    { at: fieldOf('measure', damaged, 'number'), found: { type: 'number', value: 5.1 } },
  ]),
  'number-duplicate': plan({ measures: [measure(), measure({ key: 'm1.2', number: '1.1' })] }),
  'number-under-action': of(
    { number: '1.1', action: '2' },
    { actions: [action(), action({ number: '2' })] },
  ),
  'number-gap': plan({ measures: [measure(), measure({ number: '1.3' })] }),
  'number-order': plan({ measures: [measure({ number: '1.2' }), measure()] }),
  'action-has-measures': plan({ actions: [action(), action({ number: '2' })] }),
  'action-policy-line': plan({
    actions: [action({ policyLine: '7' })],
    policyLines: [policyLine(), policyLine({ number: '2' })],
  }),
  'action-recommended': plan({
    actions: [action(), action({ number: '2' })],
    recommendations: [recommendation()],
  }),
};

const codesAndReferences: Readonly<Record<string, CheckInput>> = {
  'code-known': of({ code: 'v' }),
  'code-previous': of({ code: 'N' }, { previousActions: [previousAction()] }),
  'reference-exists': of({ description: 'Zoals de andere, zie maatregel 1.7.' }),
  'reference-kind': of({ description: 'Zoals omschreven in actie 1.1.' }),
  'reference-fits': plan({
    measures: [
      ...subjects,
      measure({
        number: '3.1',
        description: 'Wijken krijgen extra straatbomen met een brede kruin (zie maatregel 2.1).',
      }),
    ],
    actions: subjectActions,
  }),
  'recommendation-fits': plan({
    measures: subjects,
    actions: subjectActions,
    recommendations: [
      recommendation({ text: 'Voorzie straatbomen en drinkwaterfonteinen.', actions: ['2'] }),
    ],
  }),
  'previous-action-fits': plan({
    measures: subjects,
    actions: subjectActions,
    previousActions: [
      previousAction({
        text: 'We planten straatbomen met een brede kruin.',
        referenceText: 'maatregel 2.1',
      }),
    ],
  }),
};

const people: Readonly<Record<string, CheckInput>> = {
  'actor-known': of({ actors: [actor('OV'), actor('CISM')] }, { departments }),
  'actor-duplicate': of({ actors: [actor('OV'), actor('OV')] }),
  'actor-department': of({ actors: [actor('Groendienst vzw')] }),
  'minister-known': of(
    { ministers: ['minister van onderwijs.'] },
    { ministers: [minister('Minister van Onderwijs')] },
  ),
  'minister-department': of(
    { actors: [actor('OV'), actor('CJSM')] },
    {
      departments,
      ministers: [minister('Minister van Onderwijs'), minister('Minister van Jeugd')],
    },
  ),
};

const money: Readonly<Record<string, CheckInput>> = {
  'budget-understood': of({ budgetText: '200.000 voor vier ploegen' }),
  'budget-regular-means': of({ budgetText: 'Binnen de reguliere middelen, 5.000 € (2027)' }),
  'budget-matches-text': of(
    { budgetText: '5.000 € (2027)' },
    { budgetLines: [budgetLine({ euro: 4000, from: '2027', to: '2027' })] },
  ),
  'budget-line-measure': plan({ budgetLines: [budgetLine({ key: 'b1.1-1', measure: '1,1' })] }),
  'budget-line-values': of(
    { budgetText: null },
    { budgetLines: [budgetLine({ from: '2028', to: '2027' })] },
  ),
  'budget-period': plan({
    measures: [budgeted],
    budgetLines: ['2026', '2027', '2107'].map((year, index) =>
      budgetLine({ key: `b1.1-${String(index + 1)}`, from: year, to: year }),
    ),
  }),
  'budget-double': plan({
    measures: [budgeted, measure({ number: '1.2', budgetText: null })],
    budgetLines: ['1.1', '1.2'].map((number) =>
      budgetLine({ measure: number, euro: 12_500, from: '2027', beneficiary: 'Groendienst vzw' }),
    ),
  }),
  'budget-executor': plan({
    measures: [budgeted],
    budgetLines: [budgetLine({ beneficiary: 'Groendienst vzw' })],
  }),
};

const annexes: Readonly<Record<string, CheckInput>> = {
  'recommendation-number': plan({
    recommendations: [recommendation(), recommendation({ key: 'r2', number: '1' })],
  }),
  'recommendation-answered': plan({ recommendations: [recommendation({ actions: [] })] }),
  'recommendation-target-exists': plan({
    recommendations: [recommendation({ actions: ['actie 1'] })],
  }),
  'previous-action-number': plan({
    previousActions: [
      previousAction({ number: '2.1' }),
      previousAction({ key: 'p~1', number: null }),
    ],
  }),
  'previous-action-status': plan({ previousActions: [previousAction({ status: 'uitgevoerd' })] }),
  'previous-action-target-exists': plan({
    previousActions: [previousAction({ referenceText: 'maatregel 1.9' })],
  }),
};

const words: Readonly<Record<string, CheckInput>> = {
  'abbreviation-defined': of({ description: 'In overleg met de VLOR.' }),
  'abbreviation-used': plan({
    abbreviations: [
      { term: 'OV', meaning: 'Onderwijs en Vorming' },
      { term: 'VLOR', meaning: 'Vlaamse Onderwijsraad' },
    ],
  }),
  'abbreviation-meaning': plan({
    abbreviations: [
      { term: 'OV', meaning: 'Onderwijs en Vorming' },
      { term: 'OV', meaning: 'openbaar vervoer' },
    ],
  }),
  'text-spaces': of({ description: 'Twee  spaties.' }),
  'text-characters': of({ description: 'CoÃ¶rdinatie van de wijkwerking.' }),
  'text-length': of({ description: 'a'.repeat(40_000) }),
  'text-formula': of({ description: '+32 2 000 00 00' }),
};

const cells: Readonly<Record<string, CheckInput>> = {
  'list-filled': plan({ codes: [] }),
  'list-named': plan({ actions: [action(), action({ number: '', title: 'Groene wijken' })] }),
  'list-unique': plan({ policyLines: [policyLine(), policyLine({ title: 'Andere titel' })] }),
  'cell-readable': plan({ measures: [budgeted], budgetLines: [budgetLine({ euro: null })] }, [
    {
      at: fieldOf('budgetLine', budgetLine(), 'amount'),
      found: { type: 'text', text: 'ongeveer 5000' },
    },
  ]),
};

/** Of every rule a small plan with a fault that it reports. */
export const examples: Readonly<Record<string, CheckInput>> = {
  ...cells,
  ...numbers,
  ...codesAndReferences,
  ...people,
  ...money,
  ...annexes,
  ...words,
};
