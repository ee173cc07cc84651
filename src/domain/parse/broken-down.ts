import type { MoneyToken } from './money-scan';

/**
 * An amount in brackets after another amount is probably a part of it: `60.000 € (15.000 € per jaar)`.
 * Both would count twice, so the one in brackets becomes a doubt.
 */
export function brokenDown(words: string, money: readonly MoneyToken[]): readonly MoneyToken[] {
  const marks = words.matchAll(/[()[\]\n;•|:]/g);
  let mark = marks.next();
  let depth = 0;
  let followsWhole = false;
  let isOfWhole = false;
  return money.map((token) => {
    for (; mark.done !== true && mark.value.index < token.start; mark = marks.next()) {
      const [character] = mark.value;
      if (character === '(' || character === '[') {
        if (depth === 0) isOfWhole = followsWhole;
        depth += 1;
      } else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
      else if (depth === 0) followsWhole = false;
    }
    if (depth === 0) followsWhole = token.amount !== null;
    return depth > 0 && isOfWhole && token.amount !== null
      ? { ...token, amount: null, doubt: 'not-understood' as const }
      : token;
  });
}
