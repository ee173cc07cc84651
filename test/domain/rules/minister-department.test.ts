import { fieldOf } from '../../../src/domain/check/finding';
import { ministerDepartment } from '../../../src/domain/rules/minister-department';
import { actor, measure, minister, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const departments = [
  { name: 'OV', meaning: 'Onderwijs en Vorming' },
  { name: 'CJSM', meaning: 'Cultuur, Jeugd, Sport en Media' },
  { name: 'KB', meaning: 'Kanselarij en Bestuur' },
];
const ministers = [
  minister('Minister van Onderwijs'),
  minister('Minister van Jeugd en Media', 'Minister van Brussel en Jeugd'),
  minister('Minister van Wonen'),
];

function planWithMeasure(actors: readonly string[], titles: readonly string[]) {
  return planWith({
    departments,
    ministers,
    measures: [
      measure({
        actors: actors.map((name) =>
          name.endsWith('*') ? actor(name.slice(0, -1), 'coordinating') : actor(name),
        ),
        ministers: titles,
      }),
    ],
  });
}

const at = fieldOf('measure', measure(), 'ministers');
const education = 'Minister van Onderwijs';

testRule(ministerDepartment, {
  valid: {
    'departments with their ministers': planWithMeasure(
      ['OV', 'CJSM'],
      [education, 'Minister van Brussel en Jeugd'],
    ),
    'a department whose name has no portfolio of a minister': planWithMeasure(
      ['KB', 'OV'],
      [education],
    ),
    'a minister whose portfolios are in no name of a department': planWithMeasure(
      ['OV'],
      [education, 'Minister van Wonen'],
    ),
    'partners only, which is actor-department': planWithMeasure(['Groendienst'], [education]),
    'no minister, which is minister-known': planWithMeasure(['OV'], []),
    'a misspelt department, which is actor-known': planWithMeasure(
      ['CISM'],
      ['Minister van Jeugd en Media'],
    ),
    'a subject of two departments': planWith({
      departments: [
        { name: 'OV', meaning: 'Onderwijs en Jeugd' },
        { name: 'CJSM', meaning: 'Cultuur en Jeugd' },
      ],
      ministers: [minister('Minister van Jeugd')],
      measures: [measure({ actors: [actor('OV')], ministers: ['Minister van Jeugd'] })],
    }),
  },
  invalid: {
    'a department without its minister': {
      input: planWithMeasure(['OV', 'CJSM', 'KB'], [education]),
      findings: [{ message: 'no-minister', data: { departments: ['CJSM'] }, at }],
    },
    'a coordinator without its minister': {
      input: planWithMeasure(['OV', 'CJSM*'], [education]),
      findings: [{ message: 'no-minister', data: { departments: ['CJSM'] }, at }],
    },
    'others than the coordinator without their minister': {
      input: planWithMeasure(['OV*', 'CJSM'], [education]),
      findings: [{ message: 'no-minister', severity: 'hint', data: { departments: ['CJSM'] }, at }],
    },
    'the same in a plan that names all ministers of other measures with a coordinator': {
      input: planWith({
        departments,
        ministers,
        measures: [
          measure({ actors: [actor('OV', 'coordinating'), actor('CJSM')], ministers: [education] }),
          measure({
            number: '1.2',
            actors: [actor('OV', 'coordinating'), actor('CJSM')],
            ministers: [education, 'Minister van Jeugd en Media'],
          }),
        ],
      }),
      findings: [{ message: 'no-minister', data: { departments: ['CJSM'] }, at }],
    },
    'a minister without his department': {
      input: planWithMeasure(['KB'], [education, education]),
      findings: [{ message: 'no-department', data: { title: education, departments: ['OV'] }, at }],
    },
  },
});
