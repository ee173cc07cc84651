import type { BudgetItem } from '../parse/budget-text';
import { comparePartialDates } from '../parse/partial-date';
import type { BudgetLine, PartialDate } from '../plan/plan';

/** How the budget lines of a measure relate to what its text says. */
export interface BudgetMatch {
  /** In the text, without a line. */
  readonly missing: readonly BudgetItem[];
  /** Lines that the text does not have. */
  readonly extra: readonly BudgetLine[];
  readonly different: readonly BudgetDifference[];
}

interface BudgetDifference {
  readonly what: 'amount' | 'period';
  readonly item: BudgetItem;
  readonly line: BudgetLine;
}

/**
 * Pairs each item of a text with a line: first where all that the text says is in the line, then where
 * only the period differs, then what is left of amounts with amounts. Lines may say more than the text.
 * Lines without an amount are left out.
 */
export function matchBudget(
  items: readonly BudgetItem[],
  lines: readonly BudgetLine[],
): BudgetMatch {
  const different: BudgetDifference[] = [];
  const free = new Set(lines.filter(({ amount, fte }) => amount !== null || fte !== null));
  let open = items;
  open = takePairs(open, free, (item, line) => sameAmount(item, line) && samePeriod(item, line));
  open = takePairs(open, free, sameAmount, (item, line) => {
    different.push({ what: 'period', item, line });
  });
  const missing = takePairs(open, free, sameUnit, (item, line) => {
    different.push({ what: 'amount', item, line });
  });
  return { missing, extra: [...free], different };
}

/** Takes the first fitting line of every item out of `free`; the items that found none are left. */
function takePairs(
  items: readonly BudgetItem[],
  free: Set<BudgetLine>,
  fits: (item: BudgetItem, line: BudgetLine) => boolean,
  onPair?: (item: BudgetItem, line: BudgetLine) => void,
): readonly BudgetItem[] {
  return items.filter((item) => {
    for (const line of free) {
      if (!fits(item, line)) continue;
      free.delete(line);
      onPair?.(item, line);
      return false;
    }
    return true;
  });
}

function sameAmount(item: BudgetItem, line: BudgetLine): boolean {
  return item.amount === line.amount && item.fte === line.fte;
}

function sameUnit(item: BudgetItem, line: BudgetLine): boolean {
  return (item.amount === null) === (line.amount === null);
}

/** What the text leaves open the line may fill in, and a date may be more precise than the text. */
function samePeriod(item: BudgetItem, line: BudgetLine): boolean {
  return (
    (item.per === null || item.per === line.per) &&
    sameDate(item.from, line.from) &&
    sameDate(item.to, line.to)
  );
}

function sameDate(inText: PartialDate | null, inLine: PartialDate | null): boolean {
  if (inText === null) return true;
  return inLine !== null && comparePartialDates(inText, inLine) === 0;
}
