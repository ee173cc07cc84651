import { fixOpenPlan, isSafe } from '../../src/application/fix-open-plan';
import {
  checkOpenPlan,
  makePivots,
  placePlan,
  planPlacing,
  summariseOpenPlan,
  undoChanges,
} from '../../src/application/open-plan';
import type { ImportedPlan } from '../../src/domain/document/imported-plan';
import type { Plan } from '../../src/domain/plan/plan';
import { coverageExtent } from '../../src/workbook/reading/coverage-extent';
import { shownText } from '../../src/workbook/reading/read-cell';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
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
    unwrap(await undoChanges(workbook, testCore(), fixed.undo));
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
    workbook.refuse('changeAndPut', problem);
    expect(await fixOpenPlan(workbook, testCore(), isSafe)).toEqual({ ok: false, problem });
  });
});

describe('the generated sheets', () => {
  /** The rows of a table of the workbook as texts, header included. */
  /** The ids of the rules on the sheet Controle. */
  function rulesReported(snapshot: WorkbookSnapshot): readonly string[] {
    const [headers = [], ...rows] = rowsOf(snapshot, 'tblControle');
    return rows.map((row) => row[headers.indexOf('Id van de regel')] ?? '');
  }

  function rowsOf({ sheets }: WorkbookSnapshot, table: string): readonly (readonly string[])[] {
    const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === table))!;
    const { range } = sheet.tables.find(({ name }) => name === table)!;
    return sheet.rows
      .filter(({ row }) => row >= range.firstRow && row <= range.lastRow)
      .map(({ cells }) => cells.slice(range.firstColumn, range.lastColumn + 1).map(shownText));
  }

  async function placed() {
    const workbook = openFakeWorkbook();
    const [first] = smallPlan.measures;
    const at = { kind: 'measure', key: first!.key, number: first!.number, field: null } as const;
    const where = { kind: 'table-row', table: 1, row: 2 } as const;
    const doubt = { what: 'row-joined', at, where, source: 'een', taken: 'een' } as const;
    const read: ImportedPlan = { ...imported(smallPlan), doubts: [doubt] };
    const placing = unwrap(await planPlacing(workbook, testCore(), read));
    unwrap(await placePlan(workbook, testCore(), read, placing));
    return workbook;
  }

  test('follow what is fixed and what is taken back', async () => {
    const workbook = await placed();
    const start = workbook.snapshot;
    workbook.become(damage(start, setCell('tblMaatregelen', 0, 'Code', text('b'))));
    const fixed = unwrap(await fixOpenPlan(workbook, testCore(), isSafe));
    expect(fixed.made).toHaveLength(1);
    expect(fixed.notRenewed).toBeNull();
    // As it was before the damage, since that is what the plan is again.
    expect(rowsOf(workbook.snapshot, 'tblControle')).toEqual(rowsOf(start, 'tblControle'));
    expect(rowsOf(workbook.snapshot, 'tblPerMinister')).toEqual(rowsOf(start, 'tblPerMinister'));
    unwrap(await undoChanges(workbook, testCore(), fixed.undo));
    const rules = rulesReported(workbook.snapshot);
    expect(rules).toContain('code-known');
    expect(rules).toContain('import-row-joined');
  });

  test('keep what people wrote beside a finding, and the name they gave a sheet', async () => {
    const workbook = await placed();
    const accepted = damage(
      workbook.snapshot,
      setCell('tblControle', 0, 'Aanvaard door', text('Jo')),
      setCell('tblMaatregelen', 0, 'Code', text('b')),
    );
    workbook.become({
      ...accepted,
      sheets: accepted.sheets.map((sheet) =>
        sheet.name === 'Controle' ? { ...sheet, name: 'Onze controle' } : sheet,
      ),
    });
    unwrap(await fixOpenPlan(workbook, testCore(), isSafe));
    expect(workbook.generated.at(-1)?.sheets.map(({ name }) => name)).toContain('Onze controle');
    expect(rowsOf(workbook.snapshot, 'tblControle').flat()).toContain('Jo');
  });

  test('are not brought back where people took them away', async () => {
    const workbook = openFakeWorkbook(smallWorkbook(damaged));
    const { notRenewed } = unwrap(await fixOpenPlan(workbook, testCore(), isSafe));
    expect([notRenewed, workbook.generated]).toEqual([null, []]);
  });

  test('do not take a fix back when they cannot be written', async () => {
    const workbook = await placed();
    workbook.become(damage(workbook.snapshot, setCell('tblMaatregelen', 0, 'Code', text('b'))));
    const problem = { code: 'protected-sheet', sheet: 'Controle' } as const;
    workbook.refuse('putSheets', problem);
    const { made, notRenewed } = unwrap(await fixOpenPlan(workbook, testCore(), isSafe));
    expect(made).toHaveLength(1);
    expect(notRenewed).toEqual(problem);
    expect(planIn(workbook.snapshot).measures[0]?.code).toBe('B');
  });

  test('say for an update what the newer document brought', async () => {
    const workbook = await placed();
    const [first, ...others] = smallPlan.measures;
    const newer = imported({ ...smallPlan, measures: [{ ...first!, code: 'Q' }, ...others] });
    const placing = unwrap(await planPlacing(workbook, testCore(), newer));
    unwrap(await placePlan(workbook, testCore(), newer, placing));
    const rules = rulesReported(workbook.snapshot);
    expect(rules).toContain('code-known');
    expect(rules).not.toContain('import-row-joined');
  });

  test('say on the sheet without tables too what a fix changes, and leave nothing of before', async () => {
    const workbook = await placed();
    const wider = workbook.snapshot.sheets.map((sheet) =>
      sheet.name === 'Dekking' ? withColumnAndNote(sheet) : sheet,
    );
    workbook.become(
      damage(
        { ...workbook.snapshot, sheets: wider },
        setCell('tblMaatregelen', 0, 'Code', text('b')),
        setCell('tblResolutie', 0, 'Nr', text('77')),
      ),
    );
    const { width, before } = coverageIn(workbook.snapshot);
    expect(before).not.toContain('"77"');
    const { notRenewed } = unwrap(await fixOpenPlan(workbook, testCore(), isSafe));
    expect(notRenewed).toBeNull();
    expect(coverageIn(workbook.snapshot).before).toContain('"77"');
    // Its columns are emptied as far as it had any, and not the note beside them.
    const model = workbook.generated.at(-1)!.sheets.find(({ name }) => name === 'Dekking')!;
    expect(model.columns).toHaveLength(width);
    expect(Math.max(...model.cells.map(({ column }) => column))).toBe(width - 2);
  });

  function coverageIn({ sheets }: WorkbookSnapshot) {
    const sheet = sheets.find(({ name }) => name === 'Dekking')!;
    return { width: coverageExtent(sheet), before: JSON.stringify(sheet.rows) };
  }

  /** As if a measure of the widest matrix went since, and with a note at some distance. */
  function withColumnAndNote(sheet: SheetSnapshot): SheetSnapshot {
    const width = coverageExtent(sheet);
    const headers = sheet.rows.find(
      ({ cells }) => shownText(cells[0]) === 'Nr' && cells.length === width,
    )!;
    const cells = [...headers.cells, text('9.9'), null, text('mijn notitie')];
    return {
      ...sheet,
      rows: sheet.rows.map((one) => (one === headers ? { ...one, cells } : one)),
    };
  }

  test('PivotTables count every measure and every amount once, and say so', async () => {
    const workbook = await placed();
    unwrap(await makePivots(workbook, testCore()));
    const { pivots, sheets } = workbook.generated.at(-1)!;
    const headers = rowsOf(workbook.snapshot, 'tblGegevens')[0]!;
    for (const pivot of pivots!.tables) {
      expect(pivot.source).toBe(sheets[0]!.tables[0]!.name);
      const { row, column, filter, figures } = pivot;
      const used = [row, column, filter?.header ?? null, ...figures.map((each) => each.header)];
      expect(used.filter((header) => header !== null && !headers.includes(header))).toEqual([]);
      // Excel refuses a figure by the name of a field.
      expect(pivot.figures.filter(({ name }) => headers.includes(name))).toEqual([]);
    }
    const { totals } = unwrap(await summariseOpenPlan(workbook, testCore())).summary;
    const words = JSON.stringify(pivots!.sheet.cells);
    expect(words).toContain(`${String(totals.measures)} maatregelen`);
    expect(words).toContain(`${String(totals.mentions)} vermeldingen`);
  });
});

describe('putting a plan in a workbook', () => {
  test('adds the sheets of a plan to a workbook without one', async () => {
    const workbook = openFakeWorkbook();
    const placing = unwrap(await planPlacing(workbook, testCore(), imported(smallPlan)));
    expect(placing.kind).toBe('new');
    expect(workbook.snapshot.sheets).toEqual([]);
    unwrap(await placePlan(workbook, testCore(), imported(smallPlan), placing));
    expect(planIn(workbook.snapshot)).toEqual(smallPlan);
  });

  test('an empty plan has the tables to begin with', async () => {
    const workbook = openFakeWorkbook();
    const core = testCore();
    const placing = unwrap(await planPlacing(workbook, core, await core.emptyPlan()));
    unwrap(await placePlan(workbook, core, await core.emptyPlan(), placing));
    const { plan, missing, structure } = unwrap(readPlanWorkbook(workbook.snapshot));
    expect([plan.measures, missing, structure]).toEqual([[], [], []]);
    expect(plan.codes.map(({ code }) => code)).toEqual(['B', 'V', 'N']);
    const filled = unwrap(await planPlacing(workbook, core, imported(smallPlan)));
    unwrap(await placePlan(workbook, core, imported(smallPlan), filled));
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
    const { undo } = unwrap(await placePlan(workbook, testCore(), imported(newer), placing));
    const { plan, structure } = unwrap(readPlanWorkbook(workbook.snapshot));
    expect(structure).toEqual([]); // the new rows are in the tables
    expect(plan.measures).toEqual([
      { ...first, description: 'Anders verwoord.' },
      ...smallPlan.measures.slice(1),
      newer.measures[2],
    ]);
    expect(plan.budgetLines).toEqual(newer.budgetLines);
    expect(JSON.stringify(workbook.snapshot)).toContain('even bellen');
    unwrap(await undoChanges(workbook, testCore(), undo));
    expect(planIn(workbook.snapshot)).toEqual(smallPlan);
  });

  test('the same plan changes nothing', async () => {
    const workbook = openFakeWorkbook(smallWorkbook());
    const placing = unwrap(await planPlacing(workbook, testCore(), imported(smallPlan)));
    expect(placing).toEqual({ kind: 'update', update: { edits: [], grown: [], tables: [] } });
  });
});
