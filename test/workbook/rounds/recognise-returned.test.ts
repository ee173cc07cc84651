import { returnedRows } from '../../../src/workbook/merging/returned-rows';
import { readPassport } from '../../../src/workbook/rounds/read-passport';
import { recogniseReturned } from '../../../src/workbook/rounds/recognise-returned';
import { PASSPORT_FACTS } from '../../../src/workbook/rounds/passport-sheet';
import { readSentRounds } from '../../../src/workbook/rounds/sent-rounds';
import type { WorkbookSnapshot } from '../../../src/workbook/workbook-snapshot';
import {
  damage,
  deleteColumn,
  removeSheet,
  reverseRows,
  setCell,
  text,
  type Damage,
} from '../../support/damage-workbook';
import { roundPlan } from '../../support/round-plan';
import { sendRound } from '../../support/sent-round';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';

const round = sendRound(roundPlan);
const sent = unwrap(readSentRounds(snapshotOfModel(round.main), round.plan));

function workbookOf(department: string, ...damages: readonly Damage[]): WorkbookSnapshot {
  const model = round.departments.get(department);
  if (model === undefined) throw new Error(`${department} got nothing`);
  return damage(snapshotOfModel(model), ...damages);
}

function recognise(workbook: WorkbookSnapshot) {
  const rows = returnedRows(workbook, round.plan.numbering);
  const found = recogniseReturned(readPassport(workbook), rows, sent);
  return found.ok ? found.value.department : found.problem;
}

function withProperty(fact: keyof typeof PASSPORT_FACTS, value: string | null): Damage {
  return (workbook) => {
    const properties = new Map(workbook.customProperties);
    if (value === null) properties.delete(PASSPORT_FACTS[fact].property);
    else properties.set(PASSPORT_FACTS[fact].property, value);
    return { ...workbook, customProperties: properties };
  };
}

/** Another passport in both places. */
function saying(fact: keyof typeof PASSPORT_FACTS, value: string): Damage {
  return (workbook) => withProperty(fact, value)(removeSheet('Paspoort')(workbook));
}

const withoutPassport: Damage = (workbook) => ({
  ...removeSheet('Paspoort')(workbook),
  customProperties: new Map(),
});

const withoutKeys: readonly Damage[] = [
  deleteColumn('tblMaatregelen', 'Sleutel'),
  deleteColumn('tblBudget', 'Sleutel'),
  deleteColumn('tblVoortgang', 'Sleutel'),
];

test('every department got its own rows', () => {
  expect(sent.round).toBe('2018-1');
  expect([...sent.departments.keys()]).toEqual(['OV', 'WVG', 'KB']);
  expect(sent.departments.get('WVG')?.map(({ key }) => key)).toEqual([
    ...['m5.1', 'm5.10', 'b5.10-1', 'b5.10-2', 'b5.1-1'],
    ...['v2018-1-m5.1-WVG', 'v2018-1-m5.10-WVG'],
  ]);
});

test.each<[string, readonly Damage[]]>([
  ['its passport', []],
  ['its properties alone', [removeSheet('Paspoort')]],
  ['its sheet alone', [(workbook) => ({ ...workbook, customProperties: new Map() })]],
  ['its rows', [withoutPassport]],
  ['its rows in another order', [withoutPassport, reverseRows('tblVoortgang')]],
  ['what is agreed in its rows, without keys', [withoutPassport, ...withoutKeys]],
  [
    'what is agreed, when all else was filled in',
    [
      ...[withoutPassport, ...withoutKeys],
      setCell('tblVoortgang', 0, 'Status', text('uitgevoerd')),
      setCell('tblMaatregelen', 0, 'Omschrijving', text('Heel iets anders')),
    ],
  ],
  ['its measures alone', [withoutPassport, removeSheet('Voortgang')]],
])('a workbook is known by %s', (_, damages) => {
  expect(recognise(workbookOf('OV', ...damages))).toBe('OV');
});

test.each<[string, WorkbookSnapshot, object]>([
  ['another plan', workbookOf('OV', saying('plan', 'een ander')), { code: 'other-plan' }],
  [
    'a round that is not known',
    workbookOf('OV', saying('round', '1999-1')),
    { code: 'unknown-round', round: '1999-1' },
  ],
  [
    'a department that got nothing',
    workbookOf('OV', saying('department', 'BZ')),
    { code: 'unknown-department', department: 'BZ' },
  ],
  ['two passports', workbookOf('OV', withProperty('department', 'KB')), { code: 'contradicting' }],
  [
    'rows of another department',
    workbookOf('KB', saying('department', 'OV')),
    { code: 'contradicting' },
  ],
  [
    'nothing to know it by',
    workbookOf(
      'OV',
      withoutPassport,
      removeSheet('Voortgang'),
      removeSheet('Maatregelen'),
      removeSheet('Budget'),
    ),
    { code: 'not-recognised' },
  ],
  [
    'the main workbook',
    snapshotOfModel(round.main),
    { code: 'several-departments', departments: ['OV', 'WVG', 'KB'] },
  ],
])('a workbook with %s is refused', (_, workbook, problem) => {
  expect(recognise(workbook)).toEqual(problem);
});

test('a workbook of the round before is told by its passport, and without it by its rows', () => {
  const next = sendRound(round.plan, '2018-2');
  const lines = unwrap(readSentRounds(snapshotOfModel(next.main), next.plan));
  const both = {
    ...lines,
    rounds: ['2018-1', '2018-2'],
    keys: new Set([...lines.keys, ...sent.keys]),
  };
  for (const damages of [[], [withoutPassport]]) {
    const workbook = workbookOf('OV', ...damages);
    const rows = returnedRows(workbook, round.plan.numbering);
    expect(recogniseReturned(readPassport(workbook), rows, both)).toEqual({
      ok: false,
      problem: { code: 'old-round', round: '2018-1' },
    });
  }
});
