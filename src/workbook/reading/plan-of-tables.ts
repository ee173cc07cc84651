import type { IrregularCell, MissingColumn, PlanPart } from '../../domain/check/check-input';
import { numberParts, type NumberingScheme } from '../../domain/plan/numbering';
import type { Place } from '../../domain/plan/place';
import type { Measure, Plan } from '../../domain/plan/plan';
import {
  planOfRows,
  planTables,
  tableOfList,
  type PlanRows,
  type PlanTable,
} from '../tables/plan-tables';
import { columnsOf } from '../describe-table';
import { isFilled } from './cell-text';
import { identityOf, type ReadRow } from './read-table';
import { planTableNames, type PlanReading } from './read-tables';

/** The plan in the tables; parts that could not be read are empty. */
export function planOfTables(tables: PlanReading): Plan {
  const plan = planOfRows(rowsOf(tables));
  const numbering = saidNumbering(tables, plan) ?? usualNumbering(plan.measures);
  return { ...plan, numbering };
}

function rowsOf(tables: PlanReading): PlanRows {
  const rows: Partial<Record<PlanTable, unknown>> = {};
  for (const name of planTableNames()) {
    rows[name] = (tables.get(name)?.rows ?? []).map(({ values }) => values);
  }
  // Every table was read by its own columns, whose forms give the fields of its rows.
  return rows as PlanRows;
}

/** `null` where the workbook does not say it: the cell is gone, blank, or holds something else. */
function saidNumbering(tables: PlanReading, { numbering }: Plan): NumberingScheme | null {
  const settings = tables.get('settings');
  const [row] = settings?.rows ?? [];
  const column = settings?.found.match.columns.get('parts')?.column;
  if (row === undefined || column === undefined) return null;
  const isSaid =
    isFilled(row.source.cells[column]) && row.irregular.every(({ field }) => field !== 'parts');
  return isSaid ? numbering : null;
}

/** The form that most numbers have. */
function usualNumbering(measures: readonly Measure[]): NumberingScheme {
  const uses = { 1: 0, 2: 0, 3: 0 };
  for (const { number } of measures) {
    const parts = number === null ? undefined : numberParts(number.trim())?.length;
    if (parts === 1 || parts === 2 || parts === 3) uses[parts] += 1;
  }
  if (uses[1] > uses[2] && uses[1] > uses[3]) return { parts: 1 };
  return { parts: uses[3] > uses[2] ? 3 : 2 };
}

/** The parts of a plan whose table, or a column it cannot do without, is gone. */
export function missingParts(tables: PlanReading): readonly PlanPart[] {
  return planTableNames().flatMap((name) => {
    const { part } = planTables[name];
    return part !== null && (tables.get(name)?.isLacking ?? true) ? [part] : [];
  });
}

/** The columns that tables lack, where the table itself was found; hidden keys are made when needed. */
export function missingColumns(tables: PlanReading): readonly MissingColumn[] {
  return [...tables.values()].flatMap(({ found: { table, match, at } }) => {
    const { part } = table;
    if (part === null) return [];
    return columnsOf(table)
      .filter(({ field, column }) => column.form.type !== 'key' && !match.columns.has(field))
      .map(({ field, column: { header, needed } }) => {
        return { part, id: `${part}.${field}`, sheet: at.sheet.name, header, needed };
      });
  });
}

/** The cells that hold something else than their column asks for, in the order of the tables. */
export function irregularCells(tables: PlanReading): readonly IrregularCell[] {
  return [...tables].flatMap(([name, { rows }]) =>
    rows.flatMap((row) =>
      row.irregular.map(({ field, found }) => ({ at: placeOf(name, row, field), found })),
    ),
  );
}

function placeOf(name: PlanTable, { values }: ReadRow, field: string): Place {
  const { kind } = planTables[name];
  const number = values[identityOf(planTables[name])];
  const place = {
    kind,
    key: values['key'] ?? null,
    number: typeof number === 'string' && number !== '' ? number : null,
    field,
  };
  switch (kind) {
    case 'plan':
      return { kind, key: null, number: null, field };
    case 'list':
      return { kind, key: null, number: place.number, field: listNameOf(name) };
    case 'abbreviation':
      return { kind, key: null, number: place.number, field: field === 'term' ? field : null };
    default:
      // Kind, key and field are of one table, whose fields are those of the kind.
      return place as Place;
  }
}

/** What places call the list that a table holds. */
function listNameOf(name: PlanTable): string {
  return [...tableOfList].find(([, table]) => table === name)?.[0] ?? name;
}
