import type { BudgetPer, PartialDate } from '../plan/plan';
import type { BudgetDoubt } from './budget-text';
import { fundsInARow, readWording, tidy, type Wording } from './budget-wording';
import { covered } from './covered';
import { findFrequencies } from './budget-frequency';
import { isRegularMeans } from './regular-means';
import type { PeriodMention } from './period';
import { SCHOOL_YEAR_SOURCE } from './period-words';

/** When an amount is paid. */
export interface Timing {
  readonly per: BudgetPer | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** What the words before or after one amount say about it. */
export interface PhraseReading {
  /** `null` where nothing is said of time. */
  readonly timing: (Timing & { readonly text: string; readonly start: number }) | null;
  /** The words of time stand apart, so that they may be said of several amounts. */
  readonly timingStandsApart: boolean;
  readonly total: boolean;
  readonly funds: readonly string[];
  readonly ministers: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly notes: readonly string[];
  readonly doubts: readonly BudgetDoubt[];
}

/** A piece of a budget text, with the periods that lie in it. */
export interface Phrase {
  readonly text: string;
  /** Offset in the budget text. */
  readonly start: number;
  readonly periods: readonly PeriodMention[];
  readonly isLabel: boolean;
}

const SCHOOL_YEAR = new RegExp(SCHOOL_YEAR_SOURCE, 'iu');
const STATEMENTS = /[;\n•|]|(?<=^|\s)\+/u;

const NOTHING_SAID: PhraseReading = {
  timing: null,
  timingStandsApart: false,
  total: false,
  funds: [],
  ministers: [],
  beneficiaries: [],
  notes: [],
  doubts: [],
};

/** Reads the words on one side of an amount. */
export function readPhrase(phrase: Phrase, titles: readonly string[]): PhraseReading {
  if (phrase.text.trim() === '') return NOTHING_SAID;
  const frequencies = findFrequencies(phrase.text);
  const doubts: BudgetDoubt[] = [];
  const marks = [
    ...phrase.periods.map(({ start, end }) => ({
      start: start - phrase.start,
      end: end - phrase.start,
    })),
    ...frequencies.filter(({ per }) => per !== null),
  ].sort((a, b) => a.start - b.start);
  const rest = covered(phrase.text, marks, ' ');
  const wordings = wordingsOf(rest, phrase.isLabel, titles);
  for (const { text, start, per } of frequencies) {
    if (per === null) doubts.push({ kind: 'not-understood', text, start: phrase.start + start });
  }
  for (const wording of wordings) {
    if (wording.kind !== 'ambiguous') continue;
    doubts.push({
      kind: 'not-understood',
      text: wording.text,
      start: phrase.start + Math.max(0, phrase.text.indexOf(wording.text)),
    });
  }
  const { timing, doubt } = timingOf(
    phrase,
    frequencies.flatMap(({ per, start, end }) => (per === null ? [] : [{ per, start, end }])),
  );
  if (doubt !== null) doubts.push(doubt);
  const schoolYears = phrase.periods
    .map(({ start, end }) => phrase.text.slice(start - phrase.start, end - phrase.start))
    .filter((text) => SCHOOL_YEAR.test(text));
  return {
    timing,
    timingStandsApart: standsApart(rest, marks),
    total: wordings.some(({ kind }) => kind === 'total'),
    funds: textsOf(wordings, 'fund'),
    ministers: textsOf(wordings, 'minister'),
    beneficiaries: textsOf(wordings, 'beneficiary'),
    notes: [
      ...schoolYears.map(tidy),
      ...textsOf(wordings, 'note'),
      ...textsOf(wordings, 'ambiguous'),
    ],
    doubts,
  };
}

function textsOf(wordings: readonly Wording[], kind: Wording['kind']): readonly string[] {
  return wordings.flatMap((wording) =>
    wording.kind === kind && 'text' in wording ? [wording.text] : [],
  );
}

function timingOf(
  phrase: Phrase,
  frequencies: readonly { readonly per: BudgetPer; readonly start: number; readonly end: number }[],
): { timing: PhraseReading['timing']; doubt: BudgetDoubt | null } {
  const [period, ...otherPeriods] = phrase.periods;
  const [frequency] = frequencies;
  if (period === undefined && frequency === undefined) return { timing: null, doubt: null };
  const start = Math.min(period?.start ?? Infinity, phrase.start + (frequency?.start ?? Infinity));
  const end = Math.max(
    phrase.periods.at(-1)?.end ?? 0,
    phrase.start + (frequencies.at(-1)?.end ?? 0),
  );
  const place = { text: phrase.text.slice(start - phrase.start, end - phrase.start), start };
  const pers = new Set(frequencies.map(({ per }) => per));
  const unclear = otherPeriods.length > 0 || pers.size > 1;
  const timing = {
    ...place,
    per:
      pers.size === 1
        ? (frequency?.per ?? null)
        : period?.oneYear === true
          ? ('once' as const)
          : null,
    from: otherPeriods.length > 0 ? null : (period?.from ?? null),
    to: otherPeriods.length > 0 ? null : (period?.to ?? null),
  };
  return { timing, doubt: unclear ? { kind: 'not-understood', ...place } : null };
}

/** Whether the words of time have brackets of their own, or stand outside brackets. */
function standsApart(rest: string, marks: readonly { readonly start: number }[]): boolean {
  const [first] = marks;
  if (first === undefined) return false;
  const opened = rest.lastIndexOf('(', first.start);
  if (opened === -1 || rest.slice(opened, first.start).includes(')')) return true;
  const closed = rest.indexOf(')', first.start);
  return tidy(rest.slice(opened + 1, closed === -1 ? rest.length : closed)) === '';
}

function wordingsOf(rest: string, isLabel: boolean, titles: readonly string[]): readonly Wording[] {
  return rest.split(STATEMENTS).flatMap((statement) => {
    if (isRegularMeans(statement)) return [];
    const funds = fundsInARow(statement);
    if (funds.length > 0) return funds.map((text) => ({ kind: 'fund' as const, text }));
    return bracketsApart(statement).flatMap(({ text, inBrackets }) => {
      if (inBrackets) return bracketWordings(text, titles);
      const colon = isLabel ? text.lastIndexOf(':') : -1;
      if (colon === -1) return [readWording(text, 'free', titles)];
      return [
        readWording(text.slice(0, colon), 'label', titles),
        readWording(text.slice(colon + 1), 'free', titles),
      ];
    });
  });
}

/** Reads `(ESF, voor A, B en C)`: a part that says nothing by itself goes on with the part before it. */
function bracketWordings(content: string, titles: readonly string[]): readonly Wording[] {
  const whole = readWording(content, 'brackets', titles);
  if (whole.kind !== 'note' && whole.kind !== 'fund') return [whole];
  const found: Wording[] = [];
  for (const part of content.split(/[,;]/)) {
    const wording = readWording(part, 'brackets', titles);
    const previous = found.at(-1);
    if (wording.kind === 'nothing') continue;
    if (
      wording.kind === 'note' &&
      previous !== undefined &&
      'text' in previous &&
      previous.kind !== 'fund' &&
      previous.kind !== 'minister'
    ) {
      found[found.length - 1] = { kind: previous.kind, text: `${previous.text}, ${wording.text}` };
    } else found.push(wording);
  }
  return found;
}

function bracketsApart(text: string): readonly { text: string; inBrackets: boolean }[] {
  const pieces: { text: string; inBrackets: boolean }[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    const opens = bracket === '(' || bracket === '[';
    if (depth === 0 ? opens : !opens && depth === 1) {
      pieces.push({ text: text.slice(start, index), inBrackets: depth > 0 });
      start = index + 1;
    }
    depth = Math.max(0, depth + (opens ? 1 : -1));
  }
  pieces.push({ text: text.slice(start).replace(/[()[\]]/g, ' '), inBrackets: depth > 0 });
  return pieces;
}
