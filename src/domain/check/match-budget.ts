import type { BudgetItem } from '../parse/budget-text';
import { comparePartialDates } from '../parse/partial-date';
import type { BudgetLine, PartialDate } from '../plan/plan';

/** How the budget lines of a measure relate to what its text says. */
export interface BudgetMatch {
  /** In the text, without a line. */
  readonly missing: readonly BudgetItem[];
  /** Figures of lines that the text does not have. */
  readonly extra: readonly LineFigure[];
  readonly different: readonly BudgetDifference[];
}

/** The amount or the full-time equivalents of a line. One line may have both; a text names them apart. */
export interface LineFigure {
  readonly unit: 'amount' | 'fte';
  readonly line: BudgetLine;
}

/** `what` differs: the figure itself, or the period that belongs to it. */
interface BudgetDifference extends LineFigure {
  readonly what: 'figure' | 'period';
  readonly item: BudgetItem;
}

/**
 * Pairs each item of a text with a figure of a line: first where all that the text says is in the line,
 * then where only the period differs, then what is left of amounts with amounts and of full-time
 * equivalents with such. Lines may say more than the text: full-time equivalents beside an amount too.
 */
export function matchBudget(
  items: readonly BudgetItem[],
  lines: readonly BudgetLine[],
): BudgetMatch {
  const different: BudgetDifference[] = [];
  const free = new Set(lines.flatMap(figuresOf));
  let open = items;
  open = takePairs(open, free, (item, at) => sameFigure(item, at) && samePeriod(item, at.line));
  open = takePairs(open, free, sameFigure, (item, at) => {
    different.push({ what: 'period', item, ...at });
  });
  const missing = takePairs(
    open,
    free,
    (item, { unit }) => item[unit] !== null,
    (item, at) => {
      different.push({ what: 'figure', item, ...at });
    },
  );
  const extra = [...free].filter(({ unit, line }) => unit === 'amount' || line.amount === null);
  return { missing, extra, different };
}

/** Whether the period of a line has this date as the text has it, or more precisely. */
export function isDateInLine(inText: PartialDate | null, inLine: PartialDate | null): boolean {
  if (inText === null) return true;
  return inLine !== null && comparePartialDates(inText, inLine) === 0;
}

function figuresOf(line: BudgetLine): readonly LineFigure[] {
  const figures: LineFigure[] = [];
  if (line.amount !== null) figures.push({ unit: 'amount', line });
  if (line.fte !== null) figures.push({ unit: 'fte', line });
  return figures;
}

/** Takes the first fitting figure of every item out of `free`; the items that found none are left. */
function takePairs(
  items: readonly BudgetItem[],
  free: Set<LineFigure>,
  fits: (item: BudgetItem, figure: LineFigure) => boolean,
  onPair?: (item: BudgetItem, figure: LineFigure) => void,
): readonly BudgetItem[] {
  return items.filter((item) => {
    for (const figure of free) {
      if (!fits(item, figure)) continue;
      free.delete(figure);
      onPair?.(item, figure);
      return false;
    }
    return true;
  });
}

function sameFigure(item: BudgetItem, { unit, line }: LineFigure): boolean {
  return item[unit] !== null && item[unit] === line[unit];
}

/** What the text leaves open the line may fill in, and a date may be more precise than the text. */
function samePeriod(item: BudgetItem, line: BudgetLine): boolean {
  return (
    (item.per === null || item.per === line.per) &&
    isDateInLine(item.from, line.from) &&
    isDateInLine(item.to, line.to)
  );
}
