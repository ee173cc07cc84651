import {
  checkOpenPlan,
  fixOpenPlan,
  isSafe,
  placePlan,
  planPlacing,
  summariseOpenPlan,
  undoChanges,
} from '../../src/application/open-plan';
import type { Plan } from '../../src/domain/plan/plan';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { damage, insertColumn, number, setCell, text } from '../support/damage-workbook';
import { openFakeWorkbook } from '../support/fake-open-workbook';
import { budgetLine, measure } from '../support/plan-builders';
import { testCore } from '../support/plan-core';
import { smallPlan, smallWorkbook } from '../support/small-workbook';
import { unwrap } from '../support/unwrap';

function planIn(snapshot: WorkbookSnapshot): Plan {
  return unwrap(readPlanWorkbook(snapshot)).plan;
}

function imported(plan: Plan) {
  return { plan, doubts: [], notUsed: [] };
}

const damaged = setCell('tblMaatregelen', 2, 'Nr', number(5.1));

describe('checking', () => {
  test('tells of a finding where it is, whose it is and what its fix changes', async () => {
    const workbook = openFakeWorkbook(smallWorkbook(damaged));
    const { findings, measures } = unwrap(await checkOpenPlan(workbook, testCore()));
    expect(measures).toBe(3);
    const found = findings.find(({ rule }) => rule === 'number-damaged');
    expect(found).toMatchObject({
      title: 'Excel heeft geen nummers van maatregelen veranderd',
      cell: { sheet: 'Maatregelen', cell: 'A7' },
      measure: 'm5.10',
      departments: ['OV'],
      fix: { kind: 'safe', edits: [{ cell: 'A7', before: '5,1', after: '5.10' }] },
    });
    expect(found?.ministers.length).toBeGreaterThan(0);
  });

  test('gives every finding an identity of its own, the same in the next check', async () => {
    const workbook = openFakeWorkbook(smallWorkbook(damaged));
    const core = testCore();
    const first = unwrap(await checkOpenPlan(workbook, core)).findings.map(({ id }) => id);
    expect(new Set(first).size).toBe(first.length);
    const again = unwrap(await checkOpenPlan(workbook, core)).findings.map(({ id }) => id);
    expect(again).toEqual(first);
  });

  test('passes on what Excel refuses, and a workbook without a plan', async () => {
    const workbook = openFakeWorkbook();
    expect(await checkOpenPlan(workbook, testCore())).toMatchObject({
      problem: { code: 'not-a-plan' },
    });
    workbook.refuse('read', { code: 'busy' });
    for (const act of [checkOpenPlan, summariseOpenPlan]) {
      expect(await act(workbook, testCore())).toEqual({ ok: false, problem: { code: 'busy' } });
    }
  });
});

describe('fixing', () => {
  test('makes all safe fixes, and takes them back', async () => {
    const before = smallWorkbook(damaged, setCell('tblBudget', 2, 'Maatregel', number(5.1)));
    const workbook = openFakeWorkbook(before);
    const fixed = unwrap(await fixOpenPlan(workbook, testCore(), isSafe));
    expect(fixed.made.map(({ edit }) => `${edit.sheet}!${edit.cell}`)).toEqual([
      'Maatregelen!A7',
      'Budget!A7',
    ]);
    expect(planIn(workbook.snapshot)).toEqual(smallPlan);
    expect(fixed.after.findings.filter(isSafe)).toEqual([]);
    unwrap(await undoChanges(workbook, fixed.undo));
    expect(workbook.snapshot).toEqual(before);
  });

  test('makes only the fixes that are wanted', async () => {
    const workbook = openFakeWorkbook(
      smallWorkbook(damaged, setCell('tblMaatregelen', 0, 'Code', text('b'))),
    );
    const wanted = await fixOpenPlan(workbook, testCore(), ({ rule }) => rule === 'code-known');
    expect(unwrap(wanted).made.map(({ rule }) => rule)).toEqual(['code-known']);
    expect(planIn(workbook.snapshot).measures[0]?.code).toBe('B');
    expect(planIn(workbook.snapshot).measures[2]?.number).toBe('5.1');
  });

  test('changes nothing when someone was there first', async () => {
    const workbook = openFakeWorkbook(smallWorkbook(damaged));
    const problem = { code: 'changed-meanwhile', cells: [] } as const;
    workbook.refuse('change', problem);
    expect(await fixOpenPlan(workbook, testCore(), isSafe)).toEqual({ ok: false, problem });
  });
});

describe('putting a plan in a workbook', () => {
  test('adds the sheets of a plan to a workbook without one', async () => {
    const workbook = openFakeWorkbook();
    const placing = unwrap(await planPlacing(workbook, testCore(), imported(smallPlan)));
    expect(placing.kind).toBe('new');
    expect(workbook.snapshot.sheets).toEqual([]);
    unwrap(await placePlan(workbook, placing));
    expect(planIn(workbook.snapshot)).toEqual(smallPlan);
  });

  test('an empty plan has the tables to begin with', async () => {
    const workbook = openFakeWorkbook();
    const core = testCore();
    const placing = unwrap(await planPlacing(workbook, core, await core.emptyPlan()));
    unwrap(await placePlan(workbook, placing));
    const { plan, missing, structure } = unwrap(readPlanWorkbook(workbook.snapshot));
    expect([plan.measures, missing, structure]).toEqual([[], [], []]);
    expect(plan.codes.map(({ code }) => code)).toEqual(['B', 'V', 'N']);
    const filled = unwrap(await planPlacing(workbook, core, imported(smallPlan)));
    unwrap(await placePlan(workbook, filled));
    expect(planIn(workbook.snapshot).measures).toEqual(smallPlan.measures);
    expect(planIn(workbook.snapshot).budgetLines).toEqual(smallPlan.budgetLines);
  });

  test('a newer plan changes what differs, adds what is new and keeps the rest', async () => {
    const mine = damage(
      smallWorkbook(),
      insertColumn('tblMaatregelen', 'Omschrijving', 'Mijn notitie', text('even bellen')),
    );
    const workbook = openFakeWorkbook(mine);
    const [first, second] = smallPlan.measures;
    const newer: Plan = {
      ...smallPlan,
      measures: [
        { ...first!, description: 'Anders verwoord.', budgetText: null },
        second!,
        measure({ number: '5.11' }),
      ],
      budgetLines: [...smallPlan.budgetLines, budgetLine({ measure: '5.11', euro: 5 })],
    };
    const placing = unwrap(await planPlacing(workbook, testCore(), imported(newer)));
    expect(placing).toMatchObject({
      kind: 'update',
      update: {
        tables: [
          { name: 'measures', added: ['5.11'], changed: ['3.4'], gone: ['5.10'] },
          { name: 'budgetLines', added: ['5.11'], changed: [], gone: [] },
        ],
      },
    });
    const undo = unwrap(await placePlan(workbook, placing));
    const { plan, structure } = unwrap(readPlanWorkbook(workbook.snapshot));
    expect(structure).toEqual([]); // the new rows are in the tables
    expect(plan.measures).toEqual([
      { ...first, description: 'Anders verwoord.' },
      ...smallPlan.measures.slice(1),
      newer.measures[2],
    ]);
    expect(plan.budgetLines).toEqual(newer.budgetLines);
    expect(JSON.stringify(workbook.snapshot)).toContain('even bellen');
    unwrap(await undoChanges(workbook, undo));
    expect(planIn(workbook.snapshot)).toEqual(smallPlan);
  });

  test('the same plan changes nothing', async () => {
    const workbook = openFakeWorkbook(smallWorkbook());
    const placing = unwrap(await planPlacing(workbook, testCore(), imported(smallPlan)));
    expect(placing).toEqual({ kind: 'update', update: { edits: [], grown: [], tables: [] } });
  });
});
