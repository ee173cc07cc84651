import { bareText } from '../../domain/plan/bare-text';
import type { Progress, Round } from '../../domain/plan/plan';
import { fail, ok, type Result } from '../../domain/result';
import type { CellEdit } from '../cell-edit';
import { columnsOf, type AnyTable } from '../describe-table';
import { rowHeights } from '../generating/row-heights';
import { rowCells, type RowCells } from '../generating/table-model';
import { tableSheet } from '../generating/table-sheet';
import type { GrownTable } from '../open-workbook';
import { shownText } from '../reading/read-cell';
import type { ReadTable } from '../reading/read-table';
import { firstRowBelow, readTables, type PlanReading } from '../reading/read-tables';
import { planTables } from '../tables/plan-tables';
import { addRows } from '../updating/add-rows';
import { tableCellEdit } from '../updating/table-cell-edit';
import type { SheetModel } from '../workbook-model';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { withRound, type SentRow } from './base-lines';
import { baseSheet, readBaseLines } from './base-sheet';
import { identitySheet, readPlanId } from './plan-identity';
import { ROUND_TABLES } from './round-tables';

/** What the main workbook keeps of a round that goes out. */
export interface RoundToKeep {
  readonly round: Round;
  /** Rows of progress that are not there yet. */
  readonly asked: readonly Progress[];
  readonly sent: readonly SentRow[];
  /** The id of the plan, for a workbook that has none. */
  readonly id: string;
}

/** What changes in the main workbook when a round goes out. */
export interface RoundUpdate {
  readonly edits: readonly CellEdit[];
  readonly grown: readonly GrownTable[];
  /** New sheets, and those of ours that are written again. */
  readonly sheets: readonly SheetModel[];
}

export type RoundUpdateProblem =
  /** Something stands where rows of a table must come. */
  | { readonly code: 'no-room'; readonly sheet: string }
  /** Somebody's own sheet has a name that is needed. */
  | { readonly code: 'sheet-taken'; readonly sheet: string };

/** Makes the changes that keep a round in the main workbook; its cells and tables stay people's own. */
export function roundUpdate(
  snapshot: WorkbookSnapshot,
  { round, asked, sent, id }: RoundToKeep,
): Result<RoundUpdate, RoundUpdateProblem> {
  const tables = readTables(snapshot);
  const listed = roundRow(tables, round);
  const rounds =
    listed ?? withRows(snapshot, tables, 'rounds', rowCells(planTables.rounds, [round]));
  if (!rounds.ok) return rounds;
  const progress = withRows(snapshot, tables, 'progress', rowCells(planTables.progress, asked));
  if (!progress.ok) return progress;
  const lines = withRound(readBaseLines(snapshot), round.name, sent);
  return ok({
    edits: [...keyEdits(tables), ...rounds.value.edits, ...progress.value.edits],
    grown: [...rounds.value.grown, ...progress.value.grown],
    sheets: [
      ...progress.value.sheets,
      ...rounds.value.sheets,
      baseSheet(lines),
      ...(readPlanId(snapshot) === null ? [identitySheet(id)] : []),
    ],
  });
}

/** The round that somebody listed before it goes out, with what is said of it now; `null`: none. */
function roundRow(tables: PlanReading, round: Round): Result<RoundUpdate, never> | null {
  const table = tables.get('rounds');
  const row = table?.rows.find(({ values }) => values['name'] === round.name);
  if (table === undefined || row === undefined) return null;
  const [cells = []] = rowCells(planTables.rounds, [round]);
  const edits = columnsOf(planTables.rounds).flatMap(({ field, column: { form } }, index) => {
    const column = table.found.match.columns.get(field)?.column;
    const after = cells[index] ?? null;
    if (column === undefined || after === null || form.write(row.values[field]) === after)
      return [];
    const before = shownText(row.source.cells[column]);
    return [
      tableCellEdit(table.found.at.sheet.name, row.source.row, column, before, after, form.type),
    ];
  });
  return ok({ edits, grown: [], sheets: [] });
}

/** Puts rows in a table, or the table in a workbook of before there were rounds. */
function withRows(
  snapshot: WorkbookSnapshot,
  tables: PlanReading,
  name: 'rounds' | 'progress',
  rows: readonly RowCells[],
): Result<RoundUpdate, RoundUpdateProblem> {
  const table = tables.get(name);
  const { sheet } = planTables[name];
  if (table === undefined) {
    const isTaken = snapshot.sheets.some((each) => bareText(each.name) === bareText(sheet));
    if (isTaken) return fail({ code: 'sheet-taken', sheet });
    return ok({ edits: [], grown: [], sheets: [plainSheet(planTables[name], rows)] });
  }
  const others = [...tables.values()].map(({ found }) => found);
  const added = addRows(table, rows, firstRowBelow(table.found, others));
  if (added === null) return fail({ code: 'no-room', sheet: table.found.at.sheet.name });
  const { edits, grown } = added;
  return ok({ edits, grown: grown === null ? [] : [grown], sheets: [] });
}

/**
 * Without choices and marks: the lists that these look at may not be there, and a workbook of somebody's has
 * no place for the looks of marks.
 */
function plainSheet(table: AnyTable, rows: readonly RowCells[]): SheetModel {
  const sheet = tableSheet(table, rows);
  const validations = sheet.validations.filter(({ rule }) => rule.type !== 'list');
  return { ...sheet, marks: [], validations, rowHeights: rowHeights(sheet) };
}

/** Rows that got their key in reading keep it from now on: what comes back is known again by it. */
function keyEdits(tables: PlanReading): readonly CellEdit[] {
  return ROUND_TABLES.flatMap((name) => {
    const table = tables.get(name);
    return table === undefined ? [] : missingKeys(table);
  });
}

function missingKeys({ found, rows }: ReadTable): readonly CellEdit[] {
  const { match, table, at } = found;
  const key = columnsOf(table).find(({ column }) => column.form.type === 'key');
  const place = match.columns.get(key?.field ?? '')?.column;
  if (key === undefined || place === undefined) return [];
  return rows.flatMap(({ values, source }) => {
    const before = shownText(source.cells[place]);
    const after = String(values[key.field]);
    if (before === after) return [];
    return [tableCellEdit(at.sheet.name, source.row, place, before, after, 'key')];
  });
}
