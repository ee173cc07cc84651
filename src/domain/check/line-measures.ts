import { isMeasureNumber } from '../plan/numbering';
import type { BudgetLine, Plan, RowKey } from '../plan/plan';
import type { CellContent, CheckInput } from './check-input';
import { numbersBefore, shownInCell } from './damaged-number';
import { numberOfKey } from './key-number';
import { possibleNumbers, type NumberReading } from './measure-numbers';
import { tidyNumber } from './tidy-number';

/** What the measure cell of a budget line says. */
export interface LineMeasure {
  readonly state: 'known' | 'missing' | 'damaged' | 'untidy' | 'renumbered' | 'unknown';
  /** What the cell shows. */
  readonly shown: string;
  /** The measure it must be, where only one of the plan can be meant. */
  readonly measure: string | null;
  /** `measure` may be put in its place unasked. */
  readonly safe: boolean;
}

/**
 * Reads which measure every budget line belongs to; `numbers` are those of the measures themselves,
 * `renumbered` the new ones by the old.
 */
export function readLineMeasures(
  { plan, irregular }: Pick<CheckInput, 'plan' | 'irregular'>,
  numbers: ReadonlyMap<RowKey, NumberReading>,
  renumbered: ReadonlyMap<string, string>,
): ReadonlyMap<RowKey, LineMeasure> {
  const damaged = new Map<RowKey | null, CellContent>();
  for (const { at, found } of irregular) {
    if (at.kind === 'budgetLine' && at.field === 'measure') damaged.set(at.key, found);
  }
  const measures = { existing: measuresByShown(plan, numbers), renumbered };
  return new Map(
    plan.budgetLines.map((line) => [
      line.key,
      lineMeasureOf(line, damaged.get(line.key), measures, plan),
    ]),
  );
}

/**
 * The measures there are: by the number each is meant to have, and by what its cell shows where that
 * is damaged or untidy, because a line may repeat it.
 */
function measuresByShown(
  plan: Plan,
  numbers: ReadonlyMap<RowKey, NumberReading>,
): ReadonlyMap<string, string> {
  const existing = new Map<string, string>();
  const shown: (readonly [string, string])[] = [];
  for (const { key, number } of plan.measures) {
    const reading = numbers.get(key);
    if (reading === undefined) continue;
    for (const possible of possibleNumbers(reading)) existing.set(possible, possible);
    if (number !== null) shown.push([number.trim(), reading.meant ?? number.trim()]);
  }
  for (const [text, measure] of shown) if (!existing.has(text)) existing.set(text, measure);
  return existing;
}

interface MeasuresOfLines {
  readonly existing: ReadonlyMap<string, string>;
  readonly renumbered: ReadonlyMap<string, string>;
}

function lineMeasureOf(
  line: BudgetLine,
  content: CellContent | undefined,
  { existing, renumbered }: MeasuresOfLines,
  { numbering }: Plan,
): LineMeasure {
  const before = numbering.parts === 1 ? null : numbersBefore(content, numbering);
  if (content !== undefined && before !== null) {
    const measure = measureBefore(before, numberOfKey(line.key), existing);
    return { state: 'damaged', shown: shownInCell(content), ...measure };
  }
  const typed = line.measure?.trim() ?? '';
  if (typed === '') return { state: 'missing', shown: '', measure: null, safe: false };
  const known = existing.get(typed);
  const tidied = isMeasureNumber(typed, numbering) ? null : tidyNumber(typed, numbering);
  if (tidied !== null && existing.has(tidied.number)) {
    const safe = tidied.lossless && tidied.number === numberOfKey(line.key);
    const untidy = { state: 'untidy', shown: typed, measure: tidied.number, safe } as const;
    // Where the measure is written as untidily, the line is no fault of its own; what is safe follows.
    if (known === undefined || (safe && known === tidied.number)) return untidy;
  }
  if (known !== undefined) return { state: 'known', shown: typed, measure: known, safe: false };
  const now = renumbered.get(typed);
  if (now !== undefined) return { state: 'renumbered', shown: typed, measure: now, safe: false };
  return { state: 'unknown', shown: typed, measure: null, safe: false };
}

/** The key tells which number it was; without it, the only one of the numbers that is a measure. */
function measureBefore(
  before: readonly string[],
  keyNumber: string | null,
  existing: ReadonlyMap<string, string>,
): Pick<LineMeasure, 'measure' | 'safe'> {
  const measures = before.filter((number) => existing.has(number));
  if (keyNumber !== null && measures.includes(keyNumber)) {
    return { measure: keyNumber, safe: true };
  }
  return { measure: measures.length === 1 ? (measures[0] ?? null) : null, safe: false };
}
