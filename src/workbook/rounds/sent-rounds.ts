import { groupBy } from '../../domain/group-by';
import type { Plan } from '../../domain/plan/plan';
import { fail, ok, type Result } from '../../domain/result';
import { measuresTable } from '../tables/measures-table';
import { budgetTable } from '../tables/budget-table';
import { progressTable } from '../tables/progress-table';
import type { CellValue } from '../workbook-model';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { rowsOfRound, type DamagedBase, type SentRow } from './base-lines';
import { readBaseLines } from './base-sheet';
import { readPlanId } from './plan-identity';

/** What a main workbook knows of the rounds that it sent. */
export interface SentRounds {
  /** Identifies the plan in the passports of its departments' workbooks. */
  readonly plan: string;
  /** Names, the last one last. */
  readonly rounds: readonly string[];
  /** The round whose workbooks are collected now. */
  readonly round: string;
  /** What every department got in that round, by its name. */
  readonly departments: ReadonlyMap<string, readonly SentRow[]>;
  /** The departments that got a row in that round, by its key. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of all rows that were ever sent. */
  readonly keys: ReadonlySet<string>;
}

/** Why nothing can be merged into a workbook. */
export type RoundsProblem =
  /** It sent nothing yet. */
  { readonly code: 'no-round' } | DamagedBase;

/**
 * The last round that was sent, and what each department got. Every department has a row of progress for
 * each measure that it got, which tells whose the measure and its budget lines were, whatever the plan says
 * now.
 */
export function readSentRounds(
  snapshot: WorkbookSnapshot,
  { rounds }: Pick<Plan, 'rounds'>,
): Result<SentRounds, RoundsProblem> {
  const lines = readBaseLines(snapshot);
  const sent = new Set(lines.flatMap((line) => line.rounds.split(';')));
  const listed = rounds.map(({ name }) => name).filter((name) => sent.has(name));
  // A round whose row somebody deleted was sent before those that are still there.
  const names = [...[...sent].filter((name) => !listed.includes(name)), ...listed];
  const round = names.at(-1);
  const plan = readPlanId(snapshot);
  if (round === undefined || plan === null) return fail({ code: 'no-round' });
  const rows = rowsOfRound(lines, round);
  if (!rows.ok) return rows;
  const keys = new Set(lines.map(({ key }) => key));
  const departments = byDepartment(rows.value, round);
  return ok({ plan, rounds: names, round, departments, owners: ownersIn(departments), keys });
}

function ownersIn(departments: SentRounds['departments']): SentRounds['owners'] {
  const owners = new Map<string, Set<string>>();
  for (const [department, rows] of departments) {
    for (const { key } of rows) {
      const known = owners.get(key) ?? new Set();
      owners.set(key, known.add(department));
    }
  }
  return owners;
}

function byDepartment(rows: readonly SentRow[], round: string): SentRounds['departments'] {
  const progress = rows.filter(({ table }) => table === progressTable.table);
  const departments = groupBy(progress, ({ cells }) => String(cells['department'] ?? ''));
  return new Map(
    [...departments].map(([department, own]) => {
      const keys = new Set(own.map((row) => measureKeyOf(row, round, department)));
      const asked = new Set(own.flatMap(({ cells }) => namesIn(cells['measure'])));
      const measures = rows.filter(
        ({ table, key, cells }) =>
          table === measuresTable.table &&
          (keys.has(key) || asked.has(String(cells['number'] ?? ''))),
      );
      const numbers = new Set(measures.flatMap(({ cells }) => namesIn(cells['number'])));
      const lines = rows.filter(
        ({ table, cells }) =>
          table === budgetTable.table && numbers.has(String(cells['measure'] ?? '')),
      );
      return [department, [...measures, ...lines, ...own]];
    }),
  );
}

/** The key of a row of progress tells that of its measure, also of one that has no number. */
function measureKeyOf({ key }: SentRow, round: string, department: string): string {
  return key.slice(`v${round}-`.length, key.length - `-${department}`.length);
}

/** None for a blank cell: rows that say nothing do not belong together. */
function namesIn(value: CellValue | undefined): readonly string[] {
  return value === undefined || value === null ? [] : [String(value)];
}
