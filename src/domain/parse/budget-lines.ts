import { gapBetween, hasLabel, type Gap } from './budget-gaps';
import { notationOf } from './budget-notation';
import { outlineOf, skeletonOf, type BudgetOutline } from './budget-outline';
import { readPhrase, type Phrase, type Timing } from './budget-phrase';
import type { BudgetDoubt, BudgetItem } from './budget-text';
import { NO_TIMING, timingsOf, type LineReading } from './budget-timing';
import { brokenDown } from './broken-down';
import { stretchesWithin } from './covered';
import { findMoney, type MoneyToken } from './money-scan';
import { LEFT_OVER } from './money-words';
import { findWords } from './whole-words';

/** Reads the amounts of a text in which white space is single, each with what is said of it. */
export function readBudgetLines(
  text: string,
  titles: readonly string[],
): { readonly items: readonly BudgetItem[]; readonly doubts: readonly BudgetDoubt[] } {
  const scanned = findMoney(text, notationOf(text, titles));
  if (scanned.length === 0) return { items: [], doubts: leftOver(text) };
  const outline = outlineOf(text, scanned);
  const money = brokenDown(outline.words, scanned);
  const lines = linesOf(outline, money, titles);
  const { timings, doubts } = timingsOf(lines);
  const amounts = money.filter(({ amount }) => amount !== null).length;
  const items: BudgetItem[] = [];
  const found: BudgetDoubt[] = doubts.concat(leftOver(outline.words));
  lines.forEach((line, index) => {
    const { token, before, after, ministers } = line;
    if (token.doubt !== null) found.push(doubtOf(text, token, token.doubt));
    if (token.amount === null && token.fte === null) return;
    found.push(...before.doubts, ...after.doubts);
    // A total beside its parts would count twice.
    const countsTwice = (before.total || after.total) && amounts > 1;
    if (countsTwice || ministers.length > 1) found.push(doubtOf(text, token, 'not-understood'));
    if (!countsTwice) items.push(itemOf(line, timings[index] ?? NO_TIMING));
  });
  return { items, doubts: found.sort((a, b) => a.start - b.start) };
}

function doubtOf(text: string, { start, end }: MoneyToken, kind: BudgetDoubt['kind']): BudgetDoubt {
  return { kind, text: text.slice(start, end), start };
}

/** An amount and what is said around it. */
interface AmountReading extends LineReading {
  readonly token: MoneyToken;
  /** Those named before or after it, each once. */
  readonly ministers: readonly string[];
}

function linesOf(
  outline: BudgetOutline,
  money: readonly MoneyToken[],
  titles: readonly string[],
): readonly AmountReading[] {
  const { words } = outline;
  const skeleton = skeletonOf(outline);
  const prefixed = isPrefixed(skeleton, money);
  const gaps: Gap[] = money
    .slice(1)
    .map(({ start }, index) =>
      gapBetween(words, skeleton, money[index]?.end ?? 0, start, prefixed),
    );
  const phrase = phraseReader(outline);
  return money.map((token, index) => {
    const previous = gaps[index - 1];
    const next = gaps[index];
    const { start, end } = token;
    const isLabelled = previous?.isLabel ?? hasLabel(skeleton.slice(0, start));
    const before = readPhrase(phrase(previous?.middle ?? 0, start, isLabelled), titles);
    const after = readPhrase(phrase(end, next?.middle ?? words.length, false), titles);
    const ministers = Array.from(new Set(before.ministers.concat(after.ministers)));
    return { token, before, after, ministers, isLabelled, endsStatement: next?.parts ?? true };
  });
}

const WORDS = /[\p{L}\ufffb]/u;

/** Whether the words of this text stand before the amounts, and none behind the last. */
function isPrefixed(skeleton: string, money: readonly MoneyToken[]): boolean {
  const first = money[0];
  const last = money.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  return WORDS.test(skeleton.slice(0, first.start)) && !WORDS.test(skeleton.slice(last.end));
}

type PhraseReader = (start: number, end: number, isLabel: boolean) => Phrase;

/** Gives one phrase after another, each with the words of time in it. */
function phraseReader({ words, periods, frequencies }: BudgetOutline): PhraseReader {
  const periodsWithin = stretchesWithin(periods);
  const frequenciesWithin = stretchesWithin(frequencies);
  return (start, end, isLabel) => ({
    text: words.slice(start, end),
    start,
    periods: periodsWithin(start, end),
    frequencies: frequenciesWithin(start, end),
    isLabel,
  });
}

function itemOf({ token, before, after, ministers }: AmountReading, timing: Timing): BudgetItem {
  const beneficiaries = before.beneficiaries.concat(after.beneficiaries);
  const several = ministers.length > 1;
  const notes = (several ? ministers : []).concat(
    beneficiaries.slice(1),
    before.notes,
    after.notes,
  );
  return {
    amount: token.amount,
    fte: token.fte,
    per: timing.per,
    from: timing.from,
    to: timing.to,
    fund: joined(before.funds.concat(after.funds)),
    beneficiary: beneficiaries[0] ?? null,
    minister: several ? null : (ministers[0] ?? null),
    note: joined(notes),
  };
}

function joined(texts: readonly string[]): string | null {
  return texts.length > 0 ? texts.join('; ') : null;
}

function leftOver(words: string): readonly BudgetDoubt[] {
  return findWords(words, LEFT_OVER).map(({ 0: text, index }) => ({
    kind: 'not-understood',
    text,
    start: index,
  }));
}
