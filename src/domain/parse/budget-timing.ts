import type { BudgetDoubt } from './budget-text';
import { comparePartialDates } from './partial-date';
import type { PhraseReading, Timing } from './budget-phrase';

/** What is said around one amount. */
export interface LineReading {
  readonly before: PhraseReading;
  readonly after: PhraseReading;
  readonly isLabelled: boolean;
  /** Another line or statement begins after this one. */
  readonly endsStatement: boolean;
}

/** When each amount is paid, and what of that is in doubt. */
export interface TimingReading {
  readonly timings: readonly Timing[];
  readonly doubts: readonly BudgetDoubt[];
}

export const NO_TIMING: Timing = { per: null, from: null, to: null };

/** Gives every amount the words of time that are said of it. */
export function timingsOf(lines: readonly LineReading[]): TimingReading {
  const doubts: BudgetDoubt[] = [];
  const timings: (Timing | null)[] = [];
  for (const { before, after } of lines) {
    const { timing, doubt } = merged(before.timing, after.timing);
    timings.push(timing);
    if (doubt !== null) doubts.push(doubt);
  }
  if (lines.length > 1) shareAll(lines, timings, doubts);
  return { timings: timings.map((timing) => timing ?? NO_TIMING), doubts };
}

/** Words of time are often said once for several amounts. */
function shareAll(
  lines: readonly LineReading[],
  timings: (Timing | null)[],
  doubts: BudgetDoubt[],
): void {
  const own = timings.map((timing) => timing !== null);
  for (const [index, line] of lines.entries()) {
    shareBack(lines, index, line, own, timings, doubts);
    shareOn(lines, index, line, own, timings, doubts);
  }
}

/** `500 € (Jeugd) 800 € (Sport) (2031)`: the period is probably that of both, and is asked. */
function shareBack(
  lines: readonly LineReading[],
  index: number,
  line: LineReading,
  own: readonly boolean[],
  timings: (Timing | null)[],
  doubts: BudgetDoubt[],
): void {
  const said = line.after.timing;
  if (said === null) return;
  let labelled = line.isLabelled;
  let shared = false;
  for (let other = index - 1; other >= 0; other--) {
    const earlier = lines[other];
    if (earlier === undefined || earlier.endsStatement || own[other] === true) break;
    shared = true;
    if (!labelled && line.after.timingStandsApart) timings[other] ??= timings[index] ?? null;
    labelled ||= earlier.isLabelled;
  }
  if (shared) doubts.push({ kind: 'period-shared', text: said.text, start: said.start });
}

/** `2031: 500 € (Jeugd) 800 € (Sport)`: the same the other way round. */
function shareOn(
  lines: readonly LineReading[],
  index: number,
  line: LineReading,
  own: readonly boolean[],
  timings: (Timing | null)[],
  doubts: BudgetDoubt[],
): void {
  const said = line.before.timing;
  if (said === null || line.endsStatement) return;
  let shared = false;
  for (let other = index + 1; other < lines.length; other++) {
    const later = lines[other];
    if (later === undefined || own[other] === true) break;
    shared = true;
    if (!later.isLabelled && line.before.timingStandsApart)
      timings[other] ??= timings[index] ?? null;
    if (later.isLabelled || later.endsStatement) break;
  }
  if (shared) doubts.push({ kind: 'period-shared', text: said.text, start: said.start });
}

/** Joins what is said before and after an amount; what is said twice and differs is not used. */
function merged(
  before: PhraseReading['timing'],
  after: PhraseReading['timing'],
): { timing: Timing | null; doubt: BudgetDoubt | null } {
  const said = after ?? before;
  if (said === null) return { timing: null, doubt: null };
  const place = { text: said.text, start: said.start };
  const [per, from, to] = [
    agreed(before?.per, after?.per),
    agreed(before?.from, after?.from),
    agreed(before?.to, after?.to),
  ];
  if (per === undefined || from === undefined || to === undefined) {
    const timing = { per: per ?? null, from: null, to: null };
    return { timing, doubt: { kind: 'not-understood', ...place } };
  }
  const reversed = from !== null && to !== null && comparePartialDates(from, to) > 0;
  return {
    timing: { per, from, to },
    doubt: reversed ? { kind: 'period-reversed', ...place } : null,
  };
}

/** The one of two values that is there; `undefined` where they differ. */
function agreed<T>(before: T | null = null, after: T | null = null): T | null | undefined {
  if (before === null || before === after) return after;
  return after === null ? before : undefined;
}
