import { brokenDown } from './broken-down';
import { notationOf } from './budget-notation';
import { withoutMoney } from './budget-outline';
import { findUnitLines } from './budget-unit';
import { covered } from './covered';
import type { Timing } from './budget-phrase';
import type { readSurroundings, Surroundings } from './budget-surroundings';
import type { BudgetDoubt, BudgetItem } from './budget-text';
import { NO_TIMING } from './budget-timing';
import { findMoney, type MoneyToken } from './money-scan';
import { LEFT_OVER } from './money-words';
import { findWords } from './whole-words';

/**
 * Reads the amounts of a text in which white space is single, each with what is said of it, which
 * `surroundings` reads.
 */
export function readBudgetLines(
  text: string,
  titles: readonly string[],
  surroundings: typeof readSurroundings,
): { readonly items: readonly BudgetItem[]; readonly doubts: readonly BudgetDoubt[] } {
  const unitLines = findUnitLines(text);
  // The unit itself, "x 1.000 euro", is no amount.
  const units = unitLines.map(({ unit }) => unit);
  const plain = covered(text, units, ' ');
  const scanned = findMoney(plain, notationOf(plain, titles), unitLines);
  if (scanned.length === 0) return { items: [], doubts: leftOver(plain) };
  const words = withoutMoney(plain, scanned);
  const money = brokenDown(words, scanned);
  const { lines, timings, doubts } = surroundings(words, money, titles);
  const amounts = money.filter(({ amount }) => amount !== null).length;
  const items: BudgetItem[] = [];
  const found: BudgetDoubt[] = doubts.concat(leftOver(words));
  lines.forEach((line, index) => {
    const token = money[index];
    if (token === undefined) return;
    const { before, after, ministers } = line;
    if (token.doubt !== null) found.push(doubtOf(text, token, token.doubt));
    if (token.amount === null && token.fte === null) return;
    found.push(...before.doubts, ...after.doubts);
    // A total beside its parts would count twice.
    const countsTwice = (before.total || after.total) && amounts > 1;
    if (countsTwice || ministers.length > 1) found.push(doubtOf(text, token, 'not-understood'));
    if (!countsTwice) items.push(itemOf(token, line, timings[index] ?? NO_TIMING));
  });
  return { items, doubts: found.sort((a, b) => a.start - b.start) };
}

function doubtOf(text: string, { start, end }: MoneyToken, kind: BudgetDoubt['kind']): BudgetDoubt {
  return { kind, text: text.slice(start, end), start };
}

function itemOf(
  token: MoneyToken,
  { before, after, ministers }: Surroundings['lines'][number],
  timing: Timing,
): BudgetItem {
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
