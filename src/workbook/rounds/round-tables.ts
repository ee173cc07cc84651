import { centsFromEuro } from '../../domain/money/cents';
import type { FieldGroup, MergePolicy } from '../../domain/merge/merge-policy';
import { cellOf, type MergeCell, type MergeRow } from '../../domain/merge/merge-row';
import { departmentsByActor } from '../../domain/plan/department-of-actor';
import type { Plan } from '../../domain/plan/plan';
import { measuresByDepartment } from '../../domain/rounds/part-of-department';
import { columnsOf, type AnyTable } from '../describe-table';
import { actors } from '../forms/list-forms';
import { planTables, type PlanTable } from '../tables/plan-tables';

/** The tables that go out to departments and come back, in the order of their sheets. */
export const ROUND_TABLES = [
  'measures',
  'budgetLines',
  'progress',
] as const satisfies readonly PlanTable[];

export type RoundTable = (typeof ROUND_TABLES)[number];

/**
 * The fields that departments fill in; those of one list are decided together. All other fields they may
 * read only: what a measure is called, who carries it out and which minister answers for it is agreed
 * between departments, so the coordinator writes that.
 */
const OPEN_FIELDS = {
  measures: [['description'], ['initiatives'], ['budgetText']],
  budgetLines: [
    ['amount', 'per', 'from', 'to'],
    ...[['fte'], ['fund'], ['beneficiary'], ['minister'], ['note']],
  ],
  progress: [['status', 'text'], ['spent']],
} as const satisfies Record<RoundTable, readonly (readonly string[])[]>;

/** Whether departments fill in a field of a row that was sent to them. */
export function isOpenField(table: RoundTable, field: string): boolean {
  const groups: readonly (readonly string[])[] = OPEN_FIELDS[table];
  return groups.some((fields) => fields.includes(field));
}

/** What departments may do to each table that goes out, of the plan as it is in the main workbook. */
export function roundPolicies(plan: Plan): Readonly<Record<RoundTable, MergePolicy>> {
  const isOwnMeasure = ownMeasures(plan);
  return {
    // A measure is proposed, or dropped from the plan, by more than one department.
    measures: {
      ...{ groups: groupsOf('measures'), mayAddRows: true, mayRemoveRows: false },
      ...{ hasUniqueNames: true, isOwn: namesDepartment(plan), isLargeChange },
    },
    budgetLines: {
      ...{ groups: groupsOf('budgetLines'), mayAddRows: true, mayRemoveRows: true },
      ...{ hasUniqueNames: false, isOwn: isOwnMeasure, isLargeChange },
    },
    // There is one row for everything that is asked.
    progress: {
      ...{ groups: groupsOf('progress'), mayAddRows: false, mayRemoveRows: false },
      ...{ hasUniqueNames: false, isOwn: isOwnMeasure, isLargeChange },
    },
  };
}

function groupsOf(name: RoundTable): readonly FieldGroup[] {
  const table: AnyTable = planTables[name];
  const fixed = columnsOf(table)
    .filter(({ field, column }) => column.form.type !== 'key' && !isOpenField(name, field))
    .map(({ field }) => ({ fields: [field], isFixed: true }));
  return [...fixed, ...OPEN_FIELDS[name].map((fields) => ({ fields, isFixed: false }))];
}

/** A measure that a department adds is its own when it is among those who carry it out. */
function namesDepartment(plan: Plan): MergePolicy['isOwn'] {
  const departmentOf = departmentsByActor(plan);
  return (department, row) => {
    const text = cellOf(row, 'actors').meaning ?? '';
    const names = actors.read(text)?.value ?? [];
    return names.some(({ name }) => departmentOf(name) === department);
  };
}

/**
 * A row is of a department's own when its measure is, or when no measure of the plan has that number: then
 * it is of one that the department adds, or of none, which checking tells.
 */
function ownMeasures(plan: Plan): MergePolicy['isOwn'] {
  const { departments } = measuresByDepartment(plan);
  const own = new Map(
    [...departments].map(([name, measures]) => [
      name,
      new Set(measures.map(({ number }) => number)),
    ]),
  );
  const all = new Set(plan.measures.map(({ number }) => number));
  return (department, row: MergeRow) => {
    const number = cellOf(row, 'measure').meaning;
    return own.get(department)?.has(number) === true || !all.has(number);
  };
}

/** The fields that hold money. */
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'spent']);

/** A comma that was forgotten or a zero too many makes at least this of an amount. */
const MANY_TIMES = 10;

/** Whether an amount became ten times what it was, or a tenth. What was blank or zero was no amount yet. */
function isLargeChange(field: string, base: MergeCell, theirs: MergeCell): boolean {
  if (!AMOUNTS.has(field)) return false;
  const [before, after] = [base.value, theirs.value];
  if (typeof before !== 'number' || typeof after !== 'number' || before === 0) return false;
  const sizes = [before, after].map((euro) => Math.abs(centsFromEuro(euro)));
  return before !== after && Math.max(...sizes) >= MANY_TIMES * Math.min(...sizes);
}
