import { runCheck } from '../../../src/domain/check/run-check';
import type { Finding } from '../../../src/domain/check/finding';
import { rules } from '../../../src/domain/rules';
import { checkInput } from '../../support/plan-builders';
import { planOfDocument } from '../../support/plan-of-document';
import { projectPath } from '../../support/project';
import { describeWithShared, sharedPath } from '../../support/shared';

/** Everything the rules find in the plan of a document, as grade, rule, message, row, and what is named. */
async function foundIn(path: string) {
  const { findings } = runCheck(checkInput(await planOfDocument(path)), rules);
  return findings.map(brief);
}

function brief({ severity, rule, message, at, data }: Finding): readonly unknown[] {
  const names = [
    'target',
    'targets',
    'name',
    'code',
    'text',
    'departments',
    'names',
    'action',
    'term',
  ];
  const named = [...names, 'measures', 'terms'].map((name) => data[name]).find(Boolean) ?? null;
  return [severity, `${rule}.${message}`, at.kind, at.number, named];
}

/** The planted faults (see assets/README.md), and what import was not sure of. */
test('the example plan has its planted faults and no others', async () => {
  expect(await foundIn(projectPath('assets/voorbeeldplan.html'))).toEqual([
    ['hint', 'budget-understood.period-shared', 'measure', '4.5', '2026-2027'],
    ['warning', 'actor-known.near', 'measure', '5.2', 'LVB'],
    ['error', 'code-known.unknown-traced', 'measure', '6.3', 'A'],
    ['warning', 'budget-understood.no-currency', 'measure', '8.1', '200.000'],
    ['hint', 'budget-understood.period-shared', 'measure', '8.1', '2027'],
    ['error', 'reference-exists.measure-after-last', 'measure', '8.3', '8.7'],
    [
      'hint',
      'budget-understood.undecided',
      'measure',
      '9.4',
      'Te bepalen, raming volgt na de eerste fase',
    ],
    ['warning', 'code-previous.not-new', 'measure', '10.6', 'N'],
    ['warning', 'reference-kind.is-measure', 'measure', '11.2', ['10.2']],
    ['warning', 'budget-understood.no-currency', 'measure', '13.5', '120.000'],
    ['hint', 'budget-understood.period-shared', 'measure', '13.5', '2027'],
    ['warning', 'reference-fits.measure', 'measure', '14.3', '3.1'],
    ['hint', 'actor-department.uncoordinated', 'measure', '14.4', ['GZW', 'LWB']],
    ['hint', 'actor-department.uncoordinated', 'measure', '14.6', ['BLB', 'LWB']],
    ['warning', 'recommendation-answered.unanswered', 'recommendation', '21', null],
    ['warning', 'previous-action-status.missing', 'previousAction', '3.3', null],
  ]);
});

describeWithShared('the real plan', () => {
  test('has the faults that careful reading finds, and no others', async () => {
    expect(await foundIn(sharedPath('real-plan', 'actieplan-2017.txt'))).toEqual([
      [
        'hint',
        'actor-department.many-uncoordinated',
        'plan',
        null,
        [
          '1.2',
          '1.4',
          '2.1',
          '3.1',
          '3.2',
          '4.7',
          '5.10',
          '7.1',
          '7.2',
          '8.1',
          '9.1',
          '13.1',
          '13.4',
          '14.1',
          '14.4',
        ],
      ],
      [
        'hint',
        'abbreviation-defined.several',
        'plan',
        null,
        [
          'IMC (2.1)',
          'PLP41 (2.2)',
          'GO (2.3)',
          'LOP (4.7)',
          'JES (4.7)',
          'CGG (5.8)',
          'FTF (5.9)',
          'IS (9.1)',
          'IROJ (13.4)',
          'VOKA (14.7)',
          'UNIZO (14.7)',
          'ACV (14.7)',
          'ABVV (14.7)',
          'ACLVB (14.7)',
          'GRIP (14.7)',
          'ESF (14.7)',
          'I&I',
          'OND',
          'LBV (12.5)',
          'MSC (14.1)',
        ],
      ],
      [
        'hint',
        'abbreviation-used.several',
        'plan',
        null,
        ['AgODi', 'AJW', 'EXPOO', 'FOD BiZA', 'JH'],
      ],
      ['warning', 'code-previous.untraced', 'measure', '1.2', 'B'],
      [
        'warning',
        'minister-department.no-minister',
        'measure',
        '1.3',
        ['OV', 'WVG', 'CJSM', 'WSE'],
      ],
      ['warning', 'code-previous.untraced', 'measure', '1.4', 'V'],
      ['error', 'code-known.unknown', 'measure', '2.1', 'M'],
      ['warning', 'actor-known.near', 'measure', '2.1', 'CISM'],
      ['warning', 'actor-duplicate.twice', 'measure', '2.1', 'WVG'],
      ['error', 'code-known.unknown-told', 'measure', '3.1', 'M'],
      ['warning', 'actor-known.near', 'measure', '3.1', 'CISM'],
      ['warning', 'code-previous.untraced', 'measure', '3.3', 'B'],
      ['warning', 'code-previous.not-new', 'measure', '4.2', 'N'],
      ['hint', 'abbreviation-defined.misread', 'measure', '4.4', 'Agil'],
      ['error', 'code-known.unknown', 'measure', '5.2', 'M'],
      ['warning', 'code-previous.not-new', 'measure', '5.6', 'N'],
      ['warning', 'code-previous.not-new', 'measure', '5.7', 'N'],
      ['hint', 'budget-executor.no-actor', 'measure', '5.8', ['CGG en Solentra']],
      ['warning', 'code-previous.not-new', 'measure', '5.10', 'N'],
      ['error', 'code-known.unknown-traced', 'measure', '6.1', 'M'],
      ['warning', 'actor-known.near', 'measure', '6.1', 'VWSG'],
      ['warning', 'reference-kind.is-measure', 'measure', '6.2', ['6.1']],
      ['warning', 'code-previous.untraced', 'measure', '6.3', 'V'],
      ['warning', 'reference-kind.is-measure', 'measure', '6.3', ['6.1']],
      ['warning', 'minister-department.no-minister', 'measure', '6.3', ['WSE', 'OV', 'CJSM']],
      ['warning', 'code-previous.untraced', 'measure', '6.4', 'V'],
      ['warning', 'code-previous.untraced', 'measure', '6.5', 'B'],
      ['warning', 'budget-understood.no-currency', 'measure', '8.1', '200.000'],
      ['hint', 'budget-understood.period-shared', 'measure', '8.1', '2017'],
      [
        'hint',
        'budget-regular-means.beside',
        'measure',
        '8.1',
        "Binnen de reguliere middelen 200.000 voor 4 OTA's + 75.000 € voor De Touter (2017)",
      ],
      ['hint', 'budget-executor.no-actor', 'measure', '8.1', ["4 OTA's", 'De Touter']],
      [
        'hint',
        'budget-executor.no-actor',
        'measure',
        '12.1',
        ['Kazerne Dossin', 'BCH', 'KBS', 'Vormen', 'Studio Globo'],
      ],
      ['warning', 'code-previous.not-new', 'measure', '12.2', 'N'],
      ['warning', 'code-previous.untraced', 'measure', '12.3', 'B'],
      ['warning', 'code-previous.not-new', 'measure', '12.6', 'N'],
      ['hint', 'budget-understood.period-shared', 'measure', '14.1', '2016-2017'],
      ['warning', 'code-previous.not-new', 'measure', '14.2', 'N'],
      ['warning', 'reference-fits.measure', 'measure', '14.2', '4.3'],
      ['warning', 'code-previous.not-new', 'measure', '14.3', 'N'],
      ['warning', 'reference-fits.measure', 'measure', '14.3', '10.1'],
      ['warning', 'code-previous.not-new', 'measure', '14.6', 'N'],
      ['warning', 'previous-action-status.missing', 'previousAction', '1.2', null],
      ['warning', 'previous-action-status.missing', 'previousAction', '1.3', null],
      ['warning', 'previous-action-status.missing', 'previousAction', '5.3', null],
      ['hint', 'previous-action-fits.measure', 'previousAction', '5.6', '9.1'],
      ['warning', 'previous-action-status.missing', 'previousAction', '6.3', null],
      ['hint', 'action-recommended.none', 'action', '7', '7'],
    ]);
  });
});
