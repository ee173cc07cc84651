import type { Passport } from '../../../src/domain/rounds/passport';
import { passportProperties, passportSheet } from '../../../src/workbook/rounds/passport-sheet';
import { readPassport } from '../../../src/workbook/rounds/read-passport';
import type { WorkbookSnapshot } from '../../../src/workbook/workbook-snapshot';
import {
  removeSheet,
  renameSheet,
  setCell,
  text,
  type Damage,
} from '../../support/damage-workbook';
import { modelOfPlan } from '../../support/plan-model';
import { smallPlan } from '../../support/small-workbook';
import { snapshotOfModel } from '../../support/snapshot-of-model';

const passport: Passport = {
  plan: '7f3c',
  round: '2018-1',
  department: 'OV',
  sentOn: '2018-03-01',
  rows: new Map([
    ['tblMaatregelen', ['m1.1', 'm5.10']],
    ['tblBudget', ['b5.10-1']],
  ]),
};

function sentWorkbook(): WorkbookSnapshot {
  const model = modelOfPlan(smallPlan);
  return snapshotOfModel({
    ...model,
    sheets: [...model.sheets, passportSheet(passport)],
    customProperties: { ...model.customProperties, ...passportProperties(passport) },
  });
}

function withProperties(
  change: (properties: Map<string, string | number | boolean>) => void,
): Damage {
  return (workbook) => {
    const customProperties = new Map(workbook.customProperties);
    change(customProperties);
    return { ...workbook, customProperties };
  };
}

const withoutProperties = withProperties((properties) => {
  properties.clear();
});

test.each<[string, Damage]>([
  ['as it was sent', (workbook) => workbook],
  ['without the properties of the document', withoutProperties],
  ['with another name for its sheet', renameSheet('Paspoort', 'Blad1')],
])('is read %s', (_, damage) => {
  expect(readPassport(damage(sentWorkbook()))).toEqual({ ok: true, value: passport });
});

test('without its sheet it does not tell the rows any more', () => {
  expect(readPassport(removeSheet('Paspoort')(sentWorkbook()))).toEqual({
    ok: true,
    value: { ...passport, rows: new Map() },
  });
});

test.each<[string, Damage, object]>([
  [
    'both places are lost',
    (workbook) => withoutProperties(removeSheet('Paspoort')(workbook)),
    { code: 'no-passport' },
  ],
  [
    'the two places say different things',
    setCell('tblPaspoort', 2, 'Waarde', text('WVG')),
    { code: 'contradicting', fact: 'department' },
  ],
  [
    'a fact is lost in both places',
    (workbook) =>
      withProperties((properties) => properties.delete('ActieplanRonde'))(
        setCell('tblPaspoort', 1, 'Waarde', null)(workbook),
      ),
    { code: 'incomplete', lost: ['round'] },
  ],
])('is refused where %s', (_, damage, problem) => {
  expect(readPassport(damage(sentWorkbook()))).toEqual({ ok: false, problem });
});

test('nobody sees the sheet', () => {
  expect(passportSheet(passport).visibility).toBe('very-hidden');
});
