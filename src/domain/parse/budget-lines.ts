import { gapBetween, hasLabel, type Gap } from './budget-gaps';
import { notationOf } from './budget-notation';
import { outlineOf, type BudgetOutline } from './budget-outline';
import { readPhrase, type Phrase, type Timing } from './budget-phrase';
import type { BudgetDoubt, BudgetItem } from './budget-text';
import { timingsOf, type LineReading } from './budget-timing';
import { brokenDown } from './broken-down';
import { findMoney, type MoneyToken } from './money-scan';
import { LEFT_OVER } from './money-words';
import type { PeriodMention } from './period';

/** Reads the amounts of a text in which white space is single, each with what is said of it. */
export function readBudgetLines(
  text: string,
  titles: readonly string[],
): { readonly items: readonly BudgetItem[]; readonly doubts: readonly BudgetDoubt[] } {
  const scanned = findMoney(text, notationOf(text, titles));
  const outline = outlineOf(text, scanned);
  const money = brokenDown(outline.words, scanned);
  const lines = linesOf(outline, money, titles);
  const { timings, doubts } = timingsOf(lines);

  const amounts = money.filter(({ amount }) => amount !== null).length;
  const items: BudgetItem[] = [];
  const found: BudgetDoubt[] = [...doubts, ...leftOver(outline.words)];
  for (const [index, token] of money.entries()) {
    const line = lines[index];
    const timing = timings[index];
    if (line === undefined || timing === undefined) continue;
    const printed = { text: text.slice(token.start, token.end), start: token.start };
    if (token.doubt !== null) found.push({ kind: token.doubt, ...printed });
    if (token.amount === null && token.fte === null) continue;
    found.push(...line.before.doubts, ...line.after.doubts);
    // A total beside its parts would count twice.
    if ((line.before.total || line.after.total) && amounts > 1) {
      found.push({ kind: 'not-understood', ...printed });
    } else {
      const ministers = new Set([...line.before.ministers, ...line.after.ministers]);
      if (ministers.size > 1) found.push({ kind: 'not-understood', ...printed });
      items.push(itemOf(token, line, timing));
    }
  }
  return { items, doubts: found.sort((a, b) => a.start - b.start) };
}

function linesOf(
  outline: BudgetOutline,
  money: readonly MoneyToken[],
  titles: readonly string[],
): readonly LineReading[] {
  const { words, skeleton } = outline;
  const first = money[0];
  const last = money.at(-1);
  if (first === undefined || last === undefined) return [];
  const hasWords = /[\p{L}\ufffb]/u;
  const prefixed =
    hasWords.test(skeleton.slice(0, first.start)) && !hasWords.test(skeleton.slice(last.end));
  const gaps: Gap[] = money
    .slice(1)
    .map(({ start }, index) => gapBetween(outline, money[index]?.end ?? 0, start, prefixed));
  const periods = periodReader(outline.periods);
  return money.map(({ start, end }, index) => {
    const previous = gaps[index - 1];
    const next = gaps[index];
    const from = previous?.middle ?? 0;
    const to = next?.middle ?? words.length;
    const isLabelled = previous?.isLabel ?? hasLabel(skeleton.slice(0, start));
    return {
      before: readPhrase(phraseOf(words, from, start, periods, isLabelled), titles),
      after: readPhrase(phraseOf(words, end, to, periods, false), titles),
      isLabelled,
      endsStatement: next?.parts ?? true,
    };
  });
}

function phraseOf(
  words: string,
  start: number,
  end: number,
  periods: PeriodReader,
  isLabel: boolean,
): Phrase {
  return { text: words.slice(start, end), start, periods: periods(start, end), isLabel };
}

type PeriodReader = (start: number, end: number) => readonly PeriodMention[];

/** Gives the periods of one stretch after another, going through the list once. */
function periodReader(periods: readonly PeriodMention[]): PeriodReader {
  let index = 0;
  return (start, end) => {
    const found: PeriodMention[] = [];
    for (let period = periods[index]; period !== undefined; period = periods[index]) {
      if (period.start >= end) break;
      if (period.start >= start && period.end <= end) found.push(period);
      index += 1;
    }
    return found;
  };
}

function itemOf(token: MoneyToken, { before, after }: LineReading, timing: Timing): BudgetItem {
  const ministers = [...new Set([...before.ministers, ...after.ministers])];
  const [beneficiary = null, ...others] = [...before.beneficiaries, ...after.beneficiaries];
  const [minister = null] = ministers;
  const funds = [...before.funds, ...after.funds];
  const notes = [
    ...(ministers.length > 1 ? ministers : []),
    ...others,
    ...before.notes,
    ...after.notes,
  ];
  return {
    amount: token.amount,
    fte: token.fte,
    per: timing.per,
    from: timing.from,
    to: timing.to,
    fund: funds.length > 0 ? funds.join('; ') : null,
    beneficiary,
    minister: ministers.length > 1 ? null : minister,
    note: notes.length > 0 ? notes.join('; ') : null,
  };
}

function leftOver(words: string): readonly BudgetDoubt[] {
  return [...words.matchAll(LEFT_OVER)].map(({ 0: text, index }) => ({
    kind: 'not-understood',
    text,
    start: index,
  }));
}
