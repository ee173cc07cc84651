import { LONGEST_CELL_TEXT } from '../plan/longest-cell-text';
import type { BudgetLine } from '../plan/plan';
import { readBudgetLines } from './budget-lines';
import { readSurroundings } from './budget-surroundings';
import { isRegularMeans } from './regular-means';
import { singleSpaced, type SingleSpaced } from './single-spaced';
import { withoutAmount } from './without-amount';

/** A budget line before it is a row of the plan. */
export type BudgetItem = Omit<BudgetLine, 'key' | 'measure'>;

/** What a budget text says. */
export interface BudgetReading {
  /** The text names the regular means, also when it has amounts besides. */
  readonly regular: boolean;
  readonly items: readonly BudgetItem[];
  /** Why there is no amount, where the text says so. */
  readonly without: WithoutAmount | null;
  readonly doubts: readonly BudgetDoubt[];
}

/** `none`: there is no budget; `undecided`: not known yet; `elsewhere`: under another measure. */
export type WithoutAmount = 'none' | 'undecided' | 'elsewhere';

/** Something that may be read in another way; a person decides. */
export interface BudgetDoubt {
  readonly kind:
    | 'no-currency'
    | 'thousands-unclear'
    | 'decimals-unclear'
    | 'period-shared'
    | 'period-reversed'
    | 'not-understood'
    | 'other-currency';
  /** The part in doubt, as printed. */
  readonly text: string;
  /** Offset of `text` in the budget text. */
  readonly start: number;
}

/**
 * Reads a budget text in Dutch, English or French. `titles` are the measure's own ministers:
 * "(Jeugd)" is the one among them that has this portfolio. An amount that is not sure (`1.000` without
 * a sign, bounds, parts of another amount) is no item but a doubt; an amount that has only lost its
 * sign, and a period that is probably that of several amounts, are read and doubted. `surroundings`
 * may remember what it read before.
 */
export function parseBudgetText(
  text: string,
  titles: readonly string[],
  surroundings = readSurroundings,
): BudgetReading {
  const { text: plain, sourceOffset } = singleSpaced(text);
  // What is longer than a cell of a workbook is no budget, whatever amounts are in it.
  if (plain.length > LONGEST_CELL_TEXT) {
    const doubts = [{ kind: 'not-understood' as const, text, start: 0 }];
    return { regular: isRegularMeans(plain), items: [], without: null, doubts };
  }
  const { items, doubts } = readBudgetLines(plain, titles, surroundings);
  const regular = isRegularMeans(plain);
  const without = items.length > 0 || regular ? null : withoutAmount(plain);
  if (items.length === 0 && (regular || without !== null) && doubts.every(isUnread)) {
    return { regular, items, without, doubts: [] };
  }
  // A dash says that nothing is known yet.
  const known = doubts.length > 0 || items.length > 0 || !/[\p{L}\p{N}]/u.test(plain);
  const asked = known ? doubts : [{ kind: 'not-understood' as const, text: plain, start: 0 }];
  const inSource = asked.map((doubt) => atSource(doubt, text, sourceOffset));
  return { regular, items, without, doubts: inSource };
}

/** A sentence that says why there is no amount need not be understood to the last word. */
function isUnread({ kind, text }: BudgetDoubt): boolean {
  return kind === 'not-understood' && !/\d/.test(text);
}

function atSource(
  doubt: BudgetDoubt,
  source: string,
  sourceOffset: SingleSpaced['sourceOffset'],
): BudgetDoubt {
  const start = sourceOffset(doubt.start);
  const last = sourceOffset(doubt.start + doubt.text.length - 1);
  return { kind: doubt.kind, text: source.slice(start, last + 1), start };
}
