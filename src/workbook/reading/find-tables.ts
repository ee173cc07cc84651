import { columnOf, columnsOf, type AnyTable } from '../describe-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { comparableName } from '../comparable-name';
import { knownHeadersOf, matchHeaders, type HeaderMatch, type KnownHeaders } from './match-headers';
import { tableCandidates, type TableCandidate } from './table-candidates';

/** Where a table of the description stands in a workbook. */
export interface FoundTable {
  readonly table: AnyTable;
  readonly at: TableCandidate;
  readonly match: HeaderMatch;
}

interface Fit extends FoundTable {
  readonly score: number;
}

/** What makes a place more likely to be the table than all its headers together. */
const SCORE = { namedInExcel: 100, onItsSheet: 10, underItsTitle: 5, inOneRun: -0.01 };

/**
 * Finds the tables: by the name they have in Excel, else on their sheet, else under their title, else
 * wherever a header row has enough of their headers. Every place is at most one table.
 */
export function findTables(
  snapshot: WorkbookSnapshot,
  tables: readonly AnyTable[],
): ReadonlyMap<AnyTable, FoundTable> {
  const known = tables.map(knownHeadersOf);
  const places = snapshot.sheets.flatMap((sheet) => tableCandidates(sheet, known));
  const fits = known
    .flatMap((headers) => places.map((at) => fitOf(headers, at, tables)))
    .filter((fit) => fit !== null)
    .toSorted((a, b) => b.score - a.score);
  const found = new Map<AnyTable, FoundTable>();
  const taken: TableCandidate[] = [];
  for (const { table, at, match } of fits) {
    if (found.has(table) || taken.some((other) => overlaps(other, at))) continue;
    found.set(table, { table, at, match });
    taken.push(at);
  }
  return found;
}

function fitOf(known: KnownHeaders, at: TableCandidate, tables: readonly AnyTable[]): Fit | null {
  const { table } = known;
  const named = isSameInExcel(at.table?.name, table.table);
  if (!named && tables.some((other) => isSameInExcel(at.table?.name, other.table))) return null;

  const match = matchHeaders(at.headers, known);
  const visible = columnsOf(table).filter(({ column }) => column.form.type !== 'key').length;
  const matched = [...match.columns.keys()].filter((field) => !isKey(table, field)).length;
  const isHome = comparableName(at.sheet.name) === comparableName(table.sheet);
  const title = comparableName(table.title);
  const isTitled = at.above.some((text) => comparableName(text) === title);
  const isEnough = matched >= visible / 2 && (isHome || isTitled || matched >= ENOUGH_ELSEWHERE);
  if (matched === 0 || !(named || isEnough)) return null;
  const score =
    matched / visible +
    match.unknown * SCORE.inOneRun +
    (named ? SCORE.namedInExcel : 0) +
    (isHome ? SCORE.onItsSheet : 0) +
    (isTitled ? SCORE.underItsTitle : 0);
  return { table, at, match, score };
}

/** Two headers such as "Nr" and "Titel" stand in many tables that have nothing to do with a plan. */
const ENOUGH_ELSEWHERE = 3;

function isKey(table: AnyTable, field: string): boolean {
  return columnOf(table, field)?.form.type === 'key';
}

/** Excel tells no capitals apart in the names of tables. */
function isSameInExcel(name: string | undefined, other: string): boolean {
  return name?.toLowerCase() === other.toLowerCase();
}

function overlaps(a: TableCandidate, b: TableCandidate): boolean {
  return (
    a.sheet === b.sheet &&
    a.headerRow === b.headerRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}
