import { fieldOf } from '../../../src/domain/check/finding';
import { actorKnown } from '../../../src/domain/rules/actor-known';
import { actor, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const departments = [
  { name: 'OV', meaning: 'Onderwijs en Vorming' },
  { name: 'LWB', meaning: 'Leefmilieu en Water' },
  { name: 'CJSM', meaning: null },
];
const abbreviations = ['VVSG', 'KU Leuven', 'VSK'].map((term) => ({ term, meaning: 'Betekenis' }));

/** Measures 1.1, 1.2 … with these actors. */
function planWithActors(...names: readonly (readonly string[])[]) {
  return planWith({
    departments,
    abbreviations,
    measures: names.map((all, index) =>
      measure({ number: `1.${String(index + 1)}`, actors: all.map((name) => actor(name)) }),
    ),
  });
}

const at = fieldOf('measure', measure(), 'actors');
const near = (name: string, listed: string) => ({
  message: 'near',
  data: { name, listed },
  at,
  suggestion: listed,
});

testRule(actorKnown, {
  valid: {
    'names of the lists': planWithActors(['OV', 'VVSG', 'KU Leuven']),
    'a department by its full name, or with a remark': planWithActors([
      'Departement Onderwijs en Vorming',
      'OV (Agentschap Talen)',
    ]),
    'partners that nobody listed': planWithActors(['Groendienst vzw', 'Mene', 'VDS', 'VVI']),
    'a name like that of another actor of the measure': planWithActors(['VVSG', 'VVSB']),
    'two ways in one measure, which actor-duplicate reports': planWithActors(
      ['OV', 'ov', 'De Touwer', 'de touwer'],
      ['OV', 'De Touwer'],
    ),
    'a partner whose name is one letter from another': planWithActors(['VSB']),
  },
  invalid: {
    'other capitals, spaces and marks': {
      input: planWithActors(['cjsm', 'KU-Leuven']),
      findings: [
        { message: 'variant', data: { name: 'cjsm', listed: 'CJSM' }, at, suggestion: 'CJSM' },
        {
          message: 'variant',
          data: { name: 'KU-Leuven', listed: 'KU Leuven' },
          at,
          suggestion: 'KU Leuven',
        },
      ],
      fix: 'safe',
      fixed: planWithActors(['CJSM', 'KU Leuven']),
    },
    'a misspelt department': {
      input: planWithActors(['OV', 'CISM']),
      findings: [near('CISM', 'CJSM')],
      fix: 'ask',
      fixed: planWithActors(['OV', 'CJSM']),
    },
    'a misspelt department of three letters': {
      input: planWithActors(['LVB']),
      findings: [near('LVB', 'LWB')],
      fix: 'ask',
      fixed: planWithActors(['LWB']),
    },
    'a partner of which two letters changed places': {
      input: planWithActors(['OV', 'VKS']),
      findings: [near('VKS', 'VSK')],
      fix: 'ask',
      fixed: planWithActors(['OV', 'VSK']),
    },
    'a partner that is written in two ways': {
      input: planWithActors(['OV', 'De Touwer'], ['OV', 'de touwer'], ['OV', 'De Touwer']),
      findings: [
        {
          message: 'two-ways',
          severity: 'hint',
          data: { name: 'de touwer', other: 'De Touwer' },
          at: fieldOf('measure', measure({ number: '1.2' }), 'actors'),
          suggestion: 'De Touwer',
        },
      ],
      fix: 'ask',
      fixed: planWithActors(['OV', 'De Touwer'], ['OV', 'De Touwer'], ['OV', 'De Touwer']),
    },
  },
});
