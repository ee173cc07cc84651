import type { BudgetLine } from '../plan/plan';
import { parseAmount } from './amount';

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

const EMPTY: BudgetItem = {
  amount: null,
  fte: null,
  per: null,
  from: null,
  to: null,
  fund: null,
  beneficiary: null,
  minister: null,
  note: null,
};

/**
 * Reads a budget text. `titles` are the measure's own ministers: "(Jeugd)" is the one among them
 * that has this portfolio.
 */
export function parseBudgetText(text: string, titles: readonly string[]): BudgetReading {
  void titles;
  const items = [...text.matchAll(/\d[\d. ]*€/g)].flatMap((match) => {
    const amount = parseAmount(match[0]);
    return amount.ok ? [{ ...EMPTY, amount: amount.value }] : [];
  });
  const regular = isRegularMeans(text);
  const doubts: BudgetDoubt[] =
    items.length > 0 || regular || text.trim() === ''
      ? []
      : [{ kind: 'not-understood', text, start: 0 }];
  return { regular, items, without: null, doubts };
}

/** Whether a text says that the regular means pay: "Binnen de reguliere middelen". */
export function isRegularMeans(text: string): boolean {
  return /\breguliere?\s+(?:middelen|budget)\b/i.test(text);
}
