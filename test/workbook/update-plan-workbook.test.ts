import { groupMinisters } from '../../src/domain/plan/group-ministers';
import { planUpdate } from '../../src/workbook/update-plan-workbook';
import {
  damage,
  formula,
  number,
  removeSheet,
  setCell,
  setSheetCell,
  text,
} from '../support/damage-workbook';
import { measure } from '../support/plan-builders';
import { modelOfPlan } from '../support/plan-model';
import { smallPlan, smallWorkbook } from '../support/small-workbook';
import { snapshotOfModel } from '../support/snapshot-of-model';

const longer = { ...smallPlan, measures: [...smallPlan.measures, measure({ number: '5.11' })] };

test('a workbook without a plan has nothing to update', () => {
  const snapshot = { sheets: [], customProperties: new Map<string, string>() };
  expect(planUpdate(snapshot, smallPlan)).toBeNull();
});

test.each([
  ['a number', number(5.1), '5,1'],
  ['a text', text('5.1'), '5.1'],
])('a measure number that became %s is put back', (_, cell, before) => {
  const update = planUpdate(smallWorkbook(setCell('tblMaatregelen', 2, 'Nr', cell)), smallPlan);
  expect(update?.edits).toMatchObject([{ cell: 'A7', before, after: '5.10' }]);
});

test('what the document leaves blank and what a formula gives stay', () => {
  const typed = smallWorkbook(
    setCell('tblVorigPlan', 0, 'Toelichting', text('zelf getypt')),
    setCell('tblMaatregelen', 0, 'Omschrijving', formula('A1', { type: 'text', text: 'anders' })),
  );
  expect(planUpdate(typed, smallPlan)?.edits).toEqual([]);
});

test('rows for which there is no room are told, and not written', () => {
  const blocked = smallWorkbook(setSheetCell('Maatregelen', 7, 0, text('Bron: eigen telling')));
  const update = planUpdate(blocked, longer);
  expect(update?.edits).toEqual([]);
  expect(update?.tables).toMatchObject([{ name: 'measures', added: [], withoutRoom: ['5.11'] }]);
});

test('rows of a table that is gone are told', () => {
  const update = planUpdate(smallWorkbook(removeSheet('Resolutie')), smallPlan);
  expect(update?.edits).toEqual([]);
  expect(update?.tables).toMatchObject([{ name: 'recommendations', withoutRoom: ['1', '2'] }]);
});

test('a longer table is told, header row and own columns included', () => {
  const update = planUpdate(smallWorkbook(), longer);
  expect(update?.grown).toMatchObject([
    { sheet: 'Maatregelen', table: 'tblMaatregelen', range: { firstRow: 3, lastRow: 7 } },
  ]);
  expect(new Set(update?.edits.map(({ before }) => before))).toEqual(new Set(['']));
});

describe('who holds which title', () => {
  const [education, sport, youth] = ['Onderwijs', 'Sport', 'Jeugd'].map(
    (portfolio) => `Minister van ${portfolio}`,
  ) as [string, string, string];

  function titlesIn(measures: readonly string[][]) {
    const plan = { ...smallPlan, measures: measures.map((ministers) => measure({ ministers })) };
    return { ...plan, ministers: groupMinisters(measures.flat()) };
  }

  test('stays as people grouped it, when a newer document is read', () => {
    const plan = titlesIn([[education, sport]]);
    const regrouped = snapshotOfModel(
      modelOfPlan({ ...plan, ministers: [{ name: sport, titles: [education, sport] }] }),
    );
    const update = planUpdate(regrouped, plan);
    expect(update?.edits).toEqual([]);
    expect(update?.tables).toEqual([]);
  });

  test('of a title that has nobody in the workbook stays so too', () => {
    const plan = titlesIn([[education, sport]]);
    const alone = damage(
      snapshotOfModel(modelOfPlan(plan)),
      setCell('tblMinisters', 0, 'Minister', null),
    );
    expect(planUpdate(alone, plan)?.edits).toEqual([]);
  });

  test('a new title joins those that the document puts it with, under the name they have here', () => {
    const here = snapshotOfModel(
      modelOfPlan({
        ...titlesIn([[education, sport]]),
        ministers: [
          { name: 'Ann', titles: [education] },
          { name: 'Bob', titles: [sport] },
        ],
      }),
    );
    const both = 'Minister van Sport en Dieren';
    const update = planUpdate(here, titlesIn([[education, sport, both, youth]]));
    const added = update?.edits
      .filter(({ sheet }) => sheet === 'Lijsten')
      .map(({ after }) => after);
    expect(added).toEqual([both, 'Bob', youth, youth]);
  });

  test('a title that is spelled otherwise joins the one it is a spelling of', () => {
    const here = snapshotOfModel(
      modelOfPlan({ ...titlesIn([[sport]]), ministers: [{ name: 'Bob', titles: [sport] }] }),
    );
    const update = planUpdate(here, titlesIn([[sport.toUpperCase()]]));
    const added = update?.edits
      .filter(({ sheet }) => sheet === 'Lijsten')
      .map(({ after }) => after);
    expect(added).toEqual([sport.toUpperCase(), 'Bob']);
  });
});
