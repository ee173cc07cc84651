import type { BudgetPer, PartialDate } from '../plan/plan';
import type { BudgetDoubt } from './budget-text';
import { fundsInARow, readWording, saysSomething, tidy, type Wording } from './budget-wording';
import { covered, type Stretch } from './covered';
import type { FrequencyMention } from './budget-frequency';
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

/** A piece of a budget text, with the words of time that lie in it. */
export interface Phrase {
  readonly text: string;
  /** Offset in the budget text. */
  readonly start: number;
  readonly periods: readonly PeriodMention[];
  readonly frequencies: readonly FrequencyMention[];
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
  const marks = marksOf(phrase);
  const rest = covered(phrase.text, marks, ' ');
  const said = sumUp(wordingsOf(rest, phrase.isLabel, titles));
  const { timing, doubt } = timingOf(phrase);
  const doubts: BudgetDoubt[] = [];
  for (const { text, start, per } of phrase.frequencies) {
    if (per === null) doubts.push({ kind: 'not-understood', text, start });
  }
  for (const text of said.ambiguous) {
    const start = phrase.start + Math.max(0, phrase.text.indexOf(text));
    doubts.push({ kind: 'not-understood', text, start });
  }
  if (doubt !== null) doubts.push(doubt);
  return {
    timing,
    timingStandsApart: standsApart(rest, marks),
    total: said.total,
    funds: said.fund,
    ministers: said.minister,
    beneficiaries: said.beneficiary,
    notes: schoolYearsOf(phrase).concat(said.note, said.ambiguous),
    doubts,
  };
}

/** Where the phrase speaks of time, by offsets in the phrase. */
function marksOf({ start: offset, periods, frequencies }: Phrase): readonly Stretch[] {
  const known: Stretch[] = frequencies.filter(({ per }) => per !== null);
  return known
    .concat(periods)
    .map(({ start, end }) => ({ start: start - offset, end: end - offset }))
    .sort((a, b) => a.start - b.start);
}

/** A school year is no calendar year, so that it is noted beside the period. */
function schoolYearsOf({ text, start: offset, periods }: Phrase): readonly string[] {
  const found: string[] = [];
  for (const { start, end } of periods) {
    const period = text.slice(start - offset, end - offset);
    if (SCHOOL_YEAR.test(period)) found.push(tidy(period));
  }
  return found;
}

interface Said extends Record<Exclude<Wording['kind'], 'nothing' | 'total'>, string[]> {
  total: boolean;
}

function sumUp(wordings: readonly Wording[]): Said {
  const said: Said = {
    total: false,
    fund: [],
    beneficiary: [],
    minister: [],
    note: [],
    ambiguous: [],
  };
  for (const wording of wordings) {
    if ('text' in wording) said[wording.kind].push(wording.text);
    else if (wording.kind === 'total') said.total = true;
  }
  return said;
}

function timingOf(phrase: Phrase): { timing: PhraseReading['timing']; doubt: BudgetDoubt | null } {
  const period = phrase.periods[0];
  const severalPeriods = phrase.periods.length > 1;
  const frequencies = phrase.frequencies.filter(({ per }) => per !== null);
  const frequency = frequencies[0];
  if (period === undefined && frequency === undefined) return { timing: null, doubt: null };
  const start = Math.min(period?.start ?? Infinity, frequency?.start ?? Infinity);
  const end = Math.max(phrase.periods.at(-1)?.end ?? 0, frequencies.at(-1)?.end ?? 0);
  const text = phrase.text.slice(start - phrase.start, end - phrase.start);
  const severalPers = frequencies.some(({ per }) => per !== frequency?.per);
  const paidOnce = period?.oneYear === true ? ('once' as const) : null;
  const timing = {
    text,
    start,
    per: severalPers ? paidOnce : (frequency?.per ?? paidOnce),
    from: severalPeriods ? null : (period?.from ?? null),
    to: severalPeriods ? null : (period?.to ?? null),
  };
  const unclear = severalPeriods || severalPers;
  return { timing, doubt: unclear ? { kind: 'not-understood', text, start } : null };
}

/** Whether the words of time have brackets of their own, or stand outside brackets. */
function standsApart(rest: string, marks: readonly { readonly start: number }[]): boolean {
  const first = marks[0];
  if (first === undefined) return false;
  const opened = rest.lastIndexOf('(', first.start);
  if (opened === -1 || rest.slice(opened, first.start).includes(')')) return true;
  const closed = rest.indexOf(')', first.start);
  return tidy(rest.slice(opened + 1, closed === -1 ? rest.length : closed)) === '';
}

function wordingsOf(rest: string, isLabel: boolean, titles: readonly string[]): readonly Wording[] {
  const found: Wording[] = [];
  for (const statement of rest.split(STATEMENTS)) {
    if (!saysSomething(statement) || isRegularMeans(statement)) continue;
    const funds = fundsInARow(statement);
    for (const text of funds) found.push({ kind: 'fund', text });
    if (funds.length === 0) found.push(...wordingsOfStatement(statement, isLabel, titles));
  }
  return found;
}

function wordingsOfStatement(
  statement: string,
  isLabel: boolean,
  titles: readonly string[],
): readonly Wording[] {
  const found: Wording[] = [];
  for (const { text, inBrackets } of bracketsApart(statement)) {
    if (!saysSomething(text)) continue;
    const colon = isLabel && !inBrackets ? text.lastIndexOf(':') : -1;
    if (inBrackets) found.push(...bracketWordings(text, titles));
    else if (colon === -1) found.push(readWording(text, 'free', titles));
    else {
      found.push(readWording(text.slice(0, colon), 'label', titles));
      found.push(readWording(text.slice(colon + 1), 'free', titles));
    }
  }
  return found;
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
