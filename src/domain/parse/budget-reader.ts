import { remembered } from '../remembered';
import { readSurroundings, type Surroundings } from './budget-surroundings';
import { parseBudgetText, type BudgetReading } from './budget-text';

/** Reads budget texts as `parseBudgetText` does: most of them say the same around other amounts. */
export function budgetReader(): (text: string, titles: readonly string[]) => BudgetReading {
  const readings = new Map<string, BudgetReading>();
  const around = new Map<string, Surroundings>();
  const surroundings: typeof readSurroundings = (words, money, titles) => {
    const places = money.map(({ start, end }) => `${String(start)}-${String(end)}`);
    const id = budgetTextId(`${places.join()} ${words}`, titles);
    return remembered(around, id, () => readSurroundings(words, money, titles));
  };
  return (text, titles) =>
    remembered(readings, budgetTextId(text, titles), () =>
      parseBudgetText(text, titles, surroundings),
    );
}

/** The same for a text that is read the same, and for no other: what it says depends on the titles. */
function budgetTextId(text: string, titles: readonly string[]): string {
  const lengths = titles.map(({ length }) => length);
  return `${lengths.join()}:${titles.join('')}${text}`;
}
