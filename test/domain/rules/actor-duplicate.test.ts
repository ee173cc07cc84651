import { fieldOf } from '../../../src/domain/check/finding';
import type { Actor } from '../../../src/domain/plan/plan';
import { actorDuplicate } from '../../../src/domain/rules/actor-duplicate';
import { actor, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const departments = [
  { name: 'OV', meaning: 'Onderwijs en Vorming' },
  { name: 'CJSM', meaning: null },
];
const at = fieldOf('measure', measure(), 'actors');

function planWithActors(...actors: readonly Actor[]) {
  return planWith({ departments, measures: [measure({ actors })] });
}

testRule(actorDuplicate, {
  valid: {
    'actors that differ': planWithActors(actor('OV'), actor('CJSM'), actor('Groendienst')),
    'two parts of one department': planWithActors(actor('OV'), actor('OV (Agentschap Talen)')),
    'a name that is only like another': planWithActors(actor('CJSM'), actor('CISM')),
    'the same actor at two measures': planWith({
      departments,
      measures: [measure(), measure({ number: '1.2' })],
    }),
  },
  invalid: {
    'the same name': {
      input: planWithActors(actor('OV'), actor('CJSM'), actor('OV', 'coordinating')),
      findings: [{ message: 'twice', data: { name: 'OV' }, at }],
      fix: 'ask',
      fixed: planWithActors(actor('OV', 'coordinating'), actor('CJSM')),
    },
    'a department whose name was mistyped the first time': {
      input: planWithActors(actor('cjsm', 'coordinating'), actor('CJSM')),
      findings: [{ message: 'two-names', data: { name: 'cjsm', other: 'CJSM' }, at }],
      fix: 'ask',
      fixed: planWithActors(actor('CJSM', 'coordinating')),
    },
    'a department by its short and its full name': {
      input: planWithActors(actor('OV'), actor('departement Onderwijs en Vorming')),
      findings: [
        {
          message: 'two-names',
          data: { name: 'departement Onderwijs en Vorming', other: 'OV' },
          at,
        },
      ],
      fix: 'ask',
      fixed: planWithActors(actor('OV')),
    },
    'a partner in two spellings': {
      input: planWithActors(actor('OV'), actor('De Kring vzw'), actor('de kring VZW')),
      findings: [
        { message: 'two-names', data: { name: 'de kring VZW', other: 'De Kring vzw' }, at },
      ],
      fix: 'ask',
      fixed: planWithActors(actor('OV'), actor('De Kring vzw')),
    },
  },
});
