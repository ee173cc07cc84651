import { bareText } from '../../domain/plan/bare-text';
import { columnOf, columnsOf, type AnyTable } from '../describe-table';
import { isGeneratedSheet } from '../tables/generated-sheets';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { knownHeadersOf, matchHeaders, type HeaderMatch, type KnownHeaders } from './match-headers';
import { plainCandidates, tableCandidate, type TableCandidate } from './table-candidates';

/** Where a table of the description stands in a workbook. */
export interface FoundTable {
  readonly table: AnyTable;
  readonly at: TableCandidate;
  readonly match: HeaderMatch;
}

/**
 * Finds the tables: by the name they have in Excel, else on their sheet, else under their title, else
 * wherever a header row has enough of their headers. Every place is at most one table.
 */
export function findTables(
  snapshot: WorkbookSnapshot,
  tables: readonly AnyTable[],
): ReadonlyMap<AnyTable, FoundTable> {
  const found = new Map<AnyTable, FoundTable>();
  const known = tables.map(knownHeadersOf);
  for (const headers of known) {
    const named = namedTable(snapshot, headers);
    if (named !== null) found.set(headers.table, named);
  }
  const wanted = known.filter(({ table }) => !found.has(table));
  if (wanted.length === 0) return found;
  const fits = otherPlaces(snapshot, known)
    .flatMap((at) => wanted.map((headers) => fitOf(headers, at)))
    .filter((fit) => fit !== null)
    .toSorted((a, b) => b.score - a.score);
  const taken: TableCandidate[] = [];
  for (const { place } of fits) {
    const { table, at } = place;
    if (found.has(table) || taken.some((other) => overlaps(other, at))) continue;
    found.set(table, place);
    taken.push(at);
  }
  return found;
}

/** The table of Excel with the right name, if it has any of the headers. */
function namedTable({ sheets }: WorkbookSnapshot, known: KnownHeaders): FoundTable | null {
  for (const sheet of sheets) {
    const { table } = known;
    const named = sheet.tables.find(({ name }) => isSameInExcel(name, table.table));
    if (named === undefined) continue;
    const at = tableCandidate(sheet, named);
    const match = matchHeaders(at.headers, known);
    if (match.columns.size > 0) return { table, at, match };
  }
  return null;
}

/** Everywhere else that a table may begin: not where one with the name of one of ours is. */
function otherPlaces(
  { sheets }: WorkbookSnapshot,
  known: readonly KnownHeaders[],
): readonly TableCandidate[] {
  return sheets
    .filter(({ name }) => !isGeneratedSheet(name))
    .flatMap((sheet) => {
      const tables = sheet.tables.filter(
        ({ name }) => !known.some(({ table }) => isSameInExcel(name, table.table)),
      );
      return [
        ...tables.map((table) => tableCandidate(sheet, table)),
        ...plainCandidates(sheet, known),
      ];
    });
}

/** Two headers such as "Nr" and "Titel" stand in many tables that have nothing to do with a plan. */
const ENOUGH_ELSEWHERE = 3;

/** What makes a place more likely to be the table than all its headers together. */
const SCORE = { onItsSheet: 10, underItsTitle: 5, headerOfAnother: -0.01 };

/** How well a place fits a table; `null` when it is none of it. */
function fitOf(
  known: KnownHeaders,
  at: TableCandidate,
): { readonly place: FoundTable; readonly score: number } | null {
  const { table } = known;
  const isHome = bareText(at.sheet.name) === bareText(table.sheet);
  const title = bareText(table.title);
  const isTitled = at.above.some((text) => bareText(text) === title);
  const match = matchHeaders(at.headers, known);
  const visible = columnsOf(table).filter(({ column }) => column.form.type !== 'key').length;
  const matched = [...match.columns.keys()].filter((field) => !isKey(table, field)).length;
  if (matched < visible / 2) return null;
  // What a workbook may do without is no more than a table of people's own that looks like it.
  const isEnough = table.isOptional !== true && matched >= ENOUGH_ELSEWHERE;
  if (!isHome && !isTitled && !isEnough) return null;
  const score =
    matched / visible +
    match.unknown * SCORE.headerOfAnother +
    (isHome ? SCORE.onItsSheet : 0) +
    (isTitled ? SCORE.underItsTitle : 0);
  return { place: { table, at, match }, score };
}

function isKey(table: AnyTable, field: string): boolean {
  return columnOf(table, field)?.form.type === 'key';
}

/** Excel tells no capitals apart in the names of tables. */
function isSameInExcel(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

function overlaps(a: TableCandidate, b: TableCandidate): boolean {
  return (
    a.sheet === b.sheet &&
    a.headerRow === b.headerRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}
