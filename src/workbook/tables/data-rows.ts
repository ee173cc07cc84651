import type { Plan, RowKey } from '../../domain/plan/plan';
import type { LongTableRow } from '../../domain/summary/long-table-row';
import { whenSpent } from '../../domain/summary/when-spent';
import { dateText } from '../forms/date-form';
import type { DataRow } from './data-table';

/** What stands for what is not there, so that a pivot has a name for it. */
const NO_MINISTER = 'zonder minister';

/** The rows of the long table in the words of the workbook. */
export function dataRows(plan: Plan, rows: readonly LongTableRow[]): readonly DataRow[] {
  const actions = titles(plan.actions);
  const policyLines = titles(plan.policyLines);
  return rows.map((row) => ({
    ...row,
    code: row.code ?? 'zonder code',
    policyLine: titled(row.policyLine, policyLines, 'zonder beleidslijn'),
    action: titled(row.action, actions, 'zonder actie'),
    minister: row.minister ?? (isOfMinister(row) ? NO_MINISTER : null),
    coordinating: row.minister === null ? null : row.coordinating,
    department: row.department ?? (row.kind === 'department' ? 'zonder beleidsdomein' : null),
    departments: row.departments.length === 0 ? 'zonder beleidsdomein' : row.departments.join(', '),
    year: row.kind === 'period' ? yearText(row) : null,
    period: row.line === null ? null : periodText(row),
    fund: row.line === null ? null : (row.fund ?? 'zonder fonds'),
    measureKey: row.measureKey ?? NO_KEY,
    lineKey: row.line ?? NO_KEY,
  }));
}

/** A blank cell. */
const NO_KEY = '' as RowKey;

function isOfMinister({ kind }: LongTableRow): boolean {
  return kind === 'mention' || kind === 'amount' || kind === 'period';
}

function titles(
  listed: readonly { readonly number: string; readonly title: string }[],
): ReadonlyMap<string, string> {
  return new Map(listed.map(({ number, title }) => [number, title]));
}

function titled(
  number: string | null,
  titlesByNumber: ReadonlyMap<string, string>,
  none: string,
): string {
  return number === null ? none : `${number} ${titlesByNumber.get(number) ?? ''}`.trim();
}

/** As in the summary: a yearly amount in its years, another over its period when that has both ends. */
function yearText(row: LongTableRow): string {
  if (row.year !== null) return row.year;
  return whenSpent(row).kind === 'period' ? 'over een periode' : 'zonder periode';
}

function periodText({ from, to }: LongTableRow): string | null {
  const [first, last] = [dateText.write(from), dateText.write(to)];
  if (first === null) return last === null ? null : `tot ${String(last)}`;
  if (last === null) return `vanaf ${String(first)}`;
  return first === last ? String(first) : `${String(first)} – ${String(last)}`;
}
