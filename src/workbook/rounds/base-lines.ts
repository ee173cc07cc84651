import { groupBy } from '../../domain/group-by';
import { fail, ok, type Result } from '../../domain/result';
import type { CellValue } from '../workbook-model';
import type { BaseLine } from './base-table';

/** A row as a round sent it. */
export interface SentRow {
  /** Name of the table in Excel. */
  readonly table: string;
  readonly key: string;
  /** What its cells held, by field; blank cells are left out. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Somebody changed what nobody should: the base of this row cannot be told any more. */
export interface DamagedBase {
  readonly code: 'damaged-base';
  readonly table: string;
  readonly key: string;
}

/** In UTF-16 units; well below what a cell can hold. */
const LONGEST_PIECE = 30_000;

/** Between the rounds of a line; no name of a round has it. */
const BETWEEN = ';';

/** The lines with a round more. A round that was there before is replaced. */
export function withRound(
  lines: readonly BaseLine[],
  round: string,
  rows: readonly SentRow[],
): readonly BaseLine[] {
  const former = wholeLines(lines)
    .map((line) => ({ ...line, rounds: line.rounds.filter((name) => name !== round) }))
    .filter(({ rounds }) => rounds.length > 0);
  const known = new Map(former.map((line) => [identityOf(line), line]));
  for (const { table, key, cells } of rows) {
    const filled = Object.entries(cells).filter(([, value]) => value !== null);
    const line = { table, key, content: JSON.stringify(Object.fromEntries(filled)), rounds: [] };
    const identity = identityOf(line);
    const same = known.get(identity) ?? line;
    known.set(identity, { ...same, rounds: [...same.rounds, round] });
  }
  return [...known.values()].flatMap(piecesOf);
}

/** The rows as a round sent them. */
export function rowsOfRound(
  lines: readonly BaseLine[],
  round: string,
): Result<readonly SentRow[], DamagedBase> {
  const rows: SentRow[] = [];
  for (const { table, key, rounds, content } of wholeLines(lines)) {
    if (!rounds.includes(round)) continue;
    const cells = cellsOf(content);
    if (cells === null) return fail({ code: 'damaged-base', table, key });
    rows.push({ table, key, cells });
  }
  return ok(rows);
}

/** A line whose content is in one piece. */
interface WholeLine {
  readonly table: string;
  readonly key: string;
  readonly rounds: readonly string[];
  readonly content: string;
}

/** Puts the pieces of each row together again; they stand below each other. */
function wholeLines(lines: readonly BaseLine[]): readonly WholeLine[] {
  const pieces = groupBy(lines, ({ table, key, rounds }) => JSON.stringify([table, key, rounds]));
  return [...pieces.values()].flatMap((ofRow) => {
    const [first] = ofRow;
    if (first === undefined) return [];
    const { table, key, rounds } = first;
    const content = ofRow.map((piece) => piece.content.slice(1, -1)).join('');
    return [{ table, key, rounds: rounds.split(BETWEEN), content }];
  });
}

function piecesOf({ table, key, rounds, content }: WholeLine): readonly BaseLine[] {
  const pieces: BaseLine[] = [];
  let start = 0;
  do {
    const end = cutBefore(content, start + LONGEST_PIECE);
    // Between marks, because blanks at the ends of a cell do not last.
    const piece = `|${content.slice(start, end)}|`;
    pieces.push({ table, key, rounds: rounds.join(BETWEEN), content: piece });
    start = end;
  } while (start < content.length);
  return pieces;
}

/** Not between the two halves of a character. */
function cutBefore(content: string, end: number): number {
  return /[\uDC00-\uDFFF]/.test(content.charAt(end)) ? end - 1 : end;
}

function identityOf({ table, key, content }: Omit<WholeLine, 'rounds'>): string {
  return JSON.stringify([table, key, content]);
}

/** `null` when it is not what `withRound` wrote. */
function cellsOf(content: string): SentRow['cells'] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const cells = Object.entries(parsed);
  return cells.every((cell): cell is [string, CellValue] => isCellValue(cell[1]))
    ? Object.fromEntries(cells)
    : null;
}

function isCellValue(value: unknown): value is CellValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
