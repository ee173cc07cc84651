import fc from 'fast-check';
import { changedSnapshot } from '../../../src/workbook/changed-snapshot';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import { columnsOf } from '../../../src/workbook/describe-table';
import { numberFormatOf } from '../../../src/workbook/forms/cell-form';
import { mergeWorkbooks, type TableMerge } from '../../../src/workbook/merging/merge-workbooks';
import { returnedRows } from '../../../src/workbook/merging/returned-rows';
import { readPlanWorkbook } from '../../../src/workbook/read-plan-workbook';
import { readTables } from '../../../src/workbook/reading/read-tables';
import { restorableChanges } from '../../../src/workbook/restoring/restore-lines';
import { restoreMerge } from '../../../src/workbook/restoring/restore-merge';
import { ROUND_TABLES, type RoundTable } from '../../../src/workbook/rounds/round-tables';
import { readSentRounds } from '../../../src/workbook/rounds/sent-rounds';
import { planTables } from '../../../src/workbook/tables/plan-tables';
import { tableCellEdit } from '../../../src/workbook/updating/table-cell-edit';
import type { CellValue } from '../../../src/workbook/workbook-model';
import type { WorkbookSnapshot } from '../../../src/workbook/workbook-snapshot';
import { roundPlan } from '../../support/round-plan';
import { sendRound } from '../../support/sent-round';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { unwrap } from '../../support/unwrap';

const round = sendRound(roundPlan);
const main = snapshotOfModel(round.main);
const sent = unwrap(readSentRounds(main, round.plan));
const departments = [...round.departments.keys()];

/** What one person did to one cell, or to a row as a whole. */
interface Act {
  readonly kind: 'type' | 'remove' | 'add';
  readonly table: RoundTable;
  /** Which of the rows, and which of the columns, whatever their number. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom<Act['kind'][]>('type', 'type', 'type', 'remove', 'add'),
  table: fc.constantFrom(...ROUND_TABLES),
  row: fc.nat(9),
  column: fc.nat(11),
  value: fc.oneof(
    fc.constantFrom<CellValue[]>(
      null,
      'een',
      'twee',
      '5.10',
      '=1+1',
      '3.4',
      1,
      40_000,
      '2019',
      'OV',
    ),
    fc.string({ maxLength: 6 }),
  ),
});

const acts = fc.array(act, { maxLength: 6 });

/** A workbook after what somebody did in it. */
function after(workbook: WorkbookSnapshot, done: readonly Act[]): WorkbookSnapshot {
  return done.reduce(
    (snapshot, each) => changedSnapshot(snapshot, editsOf(snapshot, each), []),
    workbook,
  );
}

function editsOf(
  snapshot: WorkbookSnapshot,
  { kind, table, row, column, value }: Act,
): readonly CellEdit[] {
  const read = readTables(snapshot).get(table);
  const found = read?.rows[row % Math.max(read.rows.length, 1)];
  if (read === undefined || found === undefined) return [];
  const columns = columnsOf(planTables[table]).filter(
    ({ column: { form } }) => form.type !== 'key',
  );
  const chosen = columns[column % columns.length];
  const sheet = read.found.at.sheet.name;
  function edit(field: string, at: number, content: CellValue): readonly CellEdit[] {
    const place = read?.found.match.columns.get(field)?.column;
    const form = columnsOf(planTables[table]).find((each) => each.field === field)?.column.form;
    return place === undefined || form === undefined
      ? []
      : [
          {
            ...tableCellEdit(sheet, at, place, '', content, 'text'),
            numberFormat: numberFormatOf(form.type),
          },
        ];
  }
  switch (kind) {
    case 'type':
      return edit(chosen?.field ?? '', found.source.row, value);
    case 'remove':
      return [...read.found.match.columns.keys()].flatMap((field) =>
        edit(field, found.source.row, null),
      );
    case 'add': {
      // Below the last row, with what the row chosen has in it and one thing else.
      const below = Math.max(...read.rows.map(({ source }) => source.row)) + 1;
      return columns.flatMap(({ field, column: { form } }) =>
        edit(field, below, field === chosen?.field ? value : form.write(found.values[field])),
      );
    }
  }
}

type Done = Readonly<Record<string, readonly Act[]>>;

function returned(done: Done) {
  return departments.map((department) => {
    const model = round.departments.get(department);
    if (model === undefined) throw new Error(department);
    const workbook = after(snapshotOfModel(model), done[department] ?? []);
    return {
      ...{ department, file: `${department}.xlsx` },
      rows: returnedRows(workbook, round.plan.numbering),
      sent: sent.departments.get(department) ?? [],
    };
  });
}

function merge(ours: WorkbookSnapshot, files: ReturnType<typeof returned>) {
  const { plan } = unwrap(readPlanWorkbook(ours));
  const tables = mergeWorkbooks(ours, plan, files, { isStrict: false, usedKeys: sent.keys });
  const merged = changedSnapshot(
    ours,
    tables.flatMap(({ edits }) => edits),
    tables.flatMap(({ grown }) => (grown === null ? [] : [grown])),
  );
  return { tables, merged };
}

function countOf(tables: readonly TableMerge[], kind: 'applied' | 'conflicts' | 'ignored'): number {
  return tables.reduce((sum, { result }) => sum + result[kind].length, 0);
}

/** Every run reads several workbooks. */
const RUNS = { numRuns: 40 };

const work = fc.record({ ours: acts, OV: acts, WVG: acts, KB: acts });

test('the order in which files come back makes no difference', () => {
  fc.assert(
    fc.property(work, ({ ours, ...done }) => {
      const now = after(main, ours);
      const files = returned(done);
      expect(merge(now, files.toReversed())).toEqual(merge(now, files));
    }),
    RUNS,
  );
});

test('merging again takes over nothing more', () => {
  fc.assert(
    fc.property(work, ({ ours, ...done }) => {
      const files = returned(done);
      const { merged } = merge(after(main, ours), files);
      expect(merge(merged, files).tables.flatMap(({ edits }) => edits)).toEqual([]);
    }),
    RUNS,
  );
});

test('files in which nothing was done change nothing, whatever we did', () => {
  fc.assert(
    fc.property(acts, (ours) => {
      const { tables } = merge(after(main, ours), returned({}));
      expect(countOf(tables, 'applied') + countOf(tables, 'conflicts')).toBe(0);
    }),
    RUNS,
  );
});

test('whatever a department types in one cell is taken over, in conflict, or told', () => {
  fc.assert(
    fc.property(acts, act, fc.constantFrom(...departments), (ours, one, department) => {
      fc.pre(one.kind === 'type');
      const files = returned({ [department]: [one] });
      const untouched = returned({});
      const { tables } = merge(after(main, ours), files);
      const count =
        countOf(tables, 'applied') + countOf(tables, 'conflicts') + countOf(tables, 'ignored');
      const isSame = JSON.stringify(files) === JSON.stringify(untouched);
      if (meaningsOf(files) !== meaningsOf(untouched)) expect(count).toBeGreaterThan(0);
      if (isSame) expect(countOf(tables, 'applied') + countOf(tables, 'conflicts')).toBe(0);
    }),
    RUNS,
  );
});

function meaningsOf(files: ReturnType<typeof returned>): string {
  return JSON.stringify(
    files.map(({ rows }) =>
      ROUND_TABLES.map((name) =>
        rows[name]?.rows.map(({ cells }) =>
          Object.values(cells).map(({ meaning, damagedFrom }) => [meaning, damagedFrom]),
        ),
      ),
    ),
  );
}

test('what was merged is taken back to the last cell', () => {
  fc.assert(
    fc.property(work, ({ ours, ...done }) => {
      const now = after(main, ours);
      const { tables, merged } = merge(now, returned(done));
      const changes = tables.flatMap(({ table, edits }) => restorableChanges('1', table, edits));
      const { edits, grown, refused } = restoreMerge(merged, changes);
      expect(refused).toEqual([]);
      const back = changedSnapshot(merged, edits, grown);
      expect(back.sheets.map(({ rows }) => rows)).toEqual(now.sheets.map(({ rows }) => rows));
    }),
    RUNS,
  );
});
