import { fieldOf } from '../../../src/domain/check/finding';
import { actorDepartment } from '../../../src/domain/rules/actor-department';
import { actor, measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const departments = ['OV', 'WVG', 'CJSM'].map((name) => ({ name, meaning: null }));
const place = { kind: 'plan', key: null, number: null, field: null } as const;

/** Measures 1.1, 1.2 … with these actors; an asterisk marks who coordinates. */
function planWithActors(...names: readonly (readonly string[])[]) {
  return planWith({
    departments,
    measures: names.map((all, index) =>
      measure({
        number: `1.${String(index + 1)}`,
        actors: all.map((name) =>
          name.endsWith('*') ? actor(name.slice(0, -1), 'coordinating') : actor(name),
        ),
      }),
    ),
  });
}

const at = (number: string) => fieldOf('measure', measure({ number }), 'actors');

testRule(actorDepartment, {
  valid: {
    'one department': planWithActors(['OV', 'Groendienst']),
    'several of which one coordinates': planWithActors(['OV*', 'WVG']),
    'several, coordinated by a partner': planWithActors(['OV', 'WVG', 'Groendienst*']),
    'a department twice, which is actor-duplicate': planWithActors(['OV', 'OV']),
    'a misspelt department, which is actor-known': planWithActors(['CISM']),
    'partners, where the plan lists no departments': planWith({
      departments: [],
      measures: [measure({ actors: [actor('Groendienst')] })],
    }),
  },
  invalid: {
    'nobody, and only partners': {
      input: planWithActors([], ['Groendienst', 'VVSG']),
      findings: [
        { message: 'nobody', data: {}, at: at('1.1') },
        { message: 'partners', data: { actors: ['Groendienst', 'VVSG'] }, at: at('1.2') },
      ],
    },
    'a shared measure that nobody coordinates': {
      input: planWithActors(['OV', 'WVG'], ['OV']),
      findings: [
        {
          message: 'uncoordinated',
          severity: 'hint',
          data: { departments: ['OV', 'WVG'] },
          at: at('1.1'),
        },
      ],
    },
    'many of those, once, but for one that has no number to name it by': {
      input: planWith({
        departments,
        measures: [
          measure({ key: 'm~1', number: null, actors: [actor('OV'), actor('WVG')] }),
          ...['1.1', '1.2', '1.3', '1.4'].map((number) =>
            measure({ number, actors: [actor('OV'), actor('WVG')] }),
          ),
        ],
      }),
      findings: [
        {
          message: 'many-uncoordinated',
          severity: 'hint',
          data: { measures: ['1.1', '1.2', '1.3', '1.4'] },
          at: place,
        },
        {
          message: 'uncoordinated',
          severity: 'hint',
          data: { departments: ['OV', 'WVG'] },
          at: fieldOf('measure', measure({ key: 'm~1', number: null }), 'actors'),
        },
      ],
    },
    'many of those, once': {
      input: planWithActors(...Array.from({ length: 4 }, () => ['OV', 'WVG'])),
      findings: [
        {
          message: 'many-uncoordinated',
          severity: 'hint',
          data: { measures: ['1.1', '1.2', '1.3', '1.4'] },
          at: place,
        },
      ],
    },
  },
});
