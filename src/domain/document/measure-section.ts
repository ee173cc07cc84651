import { actionOfNumber, type NumberingScheme } from '../plan/numbering';
import type { ColumnRole, Columns } from './columns';
import type { CellLine } from './document';
import type { Piece, RowPiece } from './document-pieces';
import { LONGEST_UNLABELLED, loneText } from './heading-candidates';
import { budgetIn, statedUnit } from './budget-columns';
import { isBrokenOff, joinLines } from './join-lines';
import {
  cellsOf,
  codeOfCell,
  measureStart,
  REPEATED_START,
  type MeasureStart,
} from './measure-start';
import { findPlanHeadings } from './plan-headings';
import { PlanOutline } from './plan-outline';
import type { RawMeasure, RawPlan, Retitled, UnusedRows } from './raw-plan';
import { isEmptyRow, plainText, rowText, type TidyRow } from './tidy-rows';

/** The row of a sum belongs to no measure. */
const SUM = /^(?:algemeen |eind|sub|grand |sous-)?(?:totaal|total)(?:$|[^a-zà-ÿ])/iu;

/** Reads the tables of measures, with the headings in and around them. */
export function readMeasureSection(pieces: readonly Piece[], scheme: NumberingScheme): RawPlan {
  const starts = pieces.map((piece) => startOf(piece, scheme));
  const headings = findPlanHeadings(pieces, actionsAhead(starts));
  const outline = new PlanOutline(headings.values(), measuresByAction(starts));
  const measures: RawMeasure[] = [];
  const unused: UnusedRows = new Map();
  const retitled = new Map<number, Retitled>();
  const unit = statedUnit(pieces);
  let last: RawMeasure | null = null;

  for (const [index, piece] of pieces.entries()) {
    const heading = headings.get(index);
    if (heading !== undefined) {
      const known = outline.otherTitle(heading);
      if (known !== null) retitled.set(index, { ...heading, known });
      if (outline.enter(heading)) last = null;
      continue;
    }
    if (piece.kind !== 'row' || piece.isHeader || piece.columns?.kind !== 'measures') continue;
    const { row, columns } = piece;
    const start = starts[index] ?? null;
    if (start !== null || isWithoutNumber(piece, last)) {
      outline.enterColumns(row, columns, start?.number ?? null);
      const before = last ?? measures.at(-1) ?? null;
      last = outline.place(newMeasure({ row, columns, unit }, start, before));
      measures.push(last);
    } else if (isEmptyRow(row)) unused.set(index, 'empty');
    else if (isNoRest(piece, last)) unused.set(index, 'not-a-plan-row');
    else if (last === null) unused.set(index, 'before-first-measure');
    else addRow(last, { row, columns, unit });
  }
  return { ...outline.found(), measures, headings: new Set(headings.keys()), retitled, unused };
}

function startOf(piece: Piece, scheme: NumberingScheme): MeasureStart | null {
  if (piece.kind === 'text' || piece.isHeader || piece.columns?.kind !== 'measures') return null;
  return measureStart(piece.row, piece.columns, scheme);
}

/** For every piece the action that the number of the next measure names. */
function actionsAhead(starts: readonly (MeasureStart | null)[]): readonly (string | null)[] {
  let action: string | null = null;
  return starts
    .toReversed()
    .map((start) => {
      if (start !== null) action = actionOfNumber(start.number);
      return action;
    })
    .reverse();
}

function measuresByAction(starts: readonly (MeasureStart | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const start of starts) {
    const action = start === null ? null : actionOfNumber(start.number);
    if (action !== null) counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  return counts;
}

/**
 * The row of a sum is no rest of a measure, and neither is a short text over the whole width. A long one, or one that
 * begins in the middle of a sentence, is.
 */
function isNoRest({ row }: RowPiece, last: RawMeasure | null): boolean {
  const text = rowText(row);
  if (SUM.test(text)) return true;
  if (!isWide(row)) return false;
  const before = last?.text.at(-1)?.text ?? '';
  const isLong = text.length > LONGEST_UNLABELLED || (row.cells[0]?.lines.length ?? 0) > 2;
  return !isLong && !isBrokenOff(before, text);
}

/** A row that is complete but for its number is a measure of its own, not the rest of the one before. */
function isWithoutNumber(piece: RowPiece, last: RawMeasure | null): boolean {
  const { row, columns } = piece;
  if (columns === null || isNoRest(piece, last) || loneText(piece) !== null) return false;
  const [first] = linesIn(row, columns, 'text');
  if (first === undefined || /^\p{Ll}/u.test(first.text)) return false;
  const own = (['actors', 'budget', 'minister'] as const).filter((role) => columns.at.has(role));
  const filled = own.filter((role) => linesIn(row, columns, role).length > 0);
  if (own.length < 2 || filled.length < own.length) return false;
  const [minister] = linesIn(row, columns, 'minister');
  if (minister !== undefined && /^\p{Ll}/u.test(minister.text)) return false;
  const before = last?.text.at(-1)?.text;
  return before === undefined || !isBrokenOff(before, first.text);
}

/** A row with what tells how its cells are read. */
interface ReadRow {
  readonly row: TidyRow;
  readonly columns: Columns;
  /** In what the plan gives all its amounts. */
  readonly unit: string | null;
}

function newMeasure(
  { row, columns, unit }: ReadRow,
  start: MeasureStart | null,
  before: RawMeasure | null,
): RawMeasure {
  const measure: RawMeasure = {
    number: start?.number ?? null,
    code: start?.code ?? emptyAsNull(codeOfCell(plainText(linesIn(row, columns, 'code')))),
    action: null,
    where: row.where,
    text: start?.text ?? linesIn(row, columns, 'text'),
    initiatives: linesIn(row, columns, 'initiatives'),
    lead: ownOrShared(row, columns, 'lead', before?.lead),
    actors: ownOrShared(row, columns, 'actors', before?.actors),
    budget: isFromAbove(row, columns, 'budget')
      ? (before?.budget ?? [])
      : budgetIn(row, columns, unit),
    ministers: ownOrShared(row, columns, 'minister', before?.ministers),
    joined: [],
    sharedBudget: null,
  };
  if (isFromAbove(row, columns, 'budget') && /\d/.test(plainText(measure.budget))) {
    // Taken over, the amount would count twice.
    measure.sharedBudget = plainText(measure.budget);
    measure.budget = [];
  }
  return measure;
}

/** A cell that is merged over several measures holds for each of them. */
function ownOrShared(
  row: TidyRow,
  columns: Columns,
  role: ColumnRole,
  shared: readonly CellLine[] = [],
): readonly CellLine[] {
  return isFromAbove(row, columns, role) ? shared : linesIn(row, columns, role);
}

function isFromAbove(row: TidyRow, columns: Columns, role: ColumnRole): boolean {
  const indexes = columns.at.get(role) ?? [];
  return (
    indexes.length > 0 &&
    indexes.every((index) => row.cells[index]?.spanned === 'from-above') &&
    linesIn(row, columns, role).length === 0
  );
}

function isWide({ cells: [, ...others] }: TidyRow): boolean {
  return others.length > 0 && others.every(({ spanned }) => spanned === 'from-left');
}

function addRow(measure: RawMeasure, { row, columns, unit }: ReadRow): void {
  if (isWide(row)) {
    // It stands in the first column, whatever that holds.
    measure.text = joinLines(measure.text, row.cells[0]?.lines ?? []);
    measure.joined.push({ where: row.where, source: rowText(row) });
    return;
  }
  measure.text = joinLines(measure.text, withoutRepeat(linesIn(row, columns, 'text')));
  measure.initiatives = joinLines(measure.initiatives, linesIn(row, columns, 'initiatives'));
  measure.lead = [...measure.lead, ...linesIn(row, columns, 'lead')];
  measure.actors = [...measure.actors, ...linesIn(row, columns, 'actors')];
  measure.budget = joinLines(measure.budget, budgetIn(row, columns, unit));
  measure.ministers = [...measure.ministers, ...linesIn(row, columns, 'minister')];
  // Where the cell of the measure is merged over its rows, the document says so itself.
  if (!isFromAbove(row, columns, 'text')) {
    measure.joined.push({ where: row.where, source: rowText(row) });
  }
}

/** "4.4 (vervolg)" says again of which measure this is the rest. */
function withoutRepeat([first, ...rest]: readonly CellLine[]): readonly CellLine[] {
  if (first === undefined) return rest;
  const text = first.text.replace(REPEATED_START, '');
  return text === '' ? rest : [{ kind: first.kind, text }, ...rest];
}

function linesIn(row: TidyRow, columns: Columns, role: ColumnRole): readonly CellLine[] {
  return cellsOf(row, columns, role).flat();
}

function emptyAsNull(text: string): string | null {
  return text === '' ? null : text;
}
