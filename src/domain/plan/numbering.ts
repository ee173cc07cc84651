/**
 * How the measures of a plan are numbered: `4.3` has two parts, `12` one, `1.2.3` three.
 * With two or more parts, all but the last are the number of the action.
 */
export interface NumberingScheme {
  readonly parts: 1 | 2 | 3;
}

/** Longer parts are no numbers of a plan, and would not stay exact. */
const NUMBER = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))*$/;

/** `5.10` → `[5, 10]`; `null` for anything but digits joined by dots, without leading zeros. */
export function numberParts(text: string): readonly number[] | null {
  return NUMBER.test(text) ? text.split('.').map(Number) : null;
}

/**
 * Whether a text has exactly the form the plan gives the numbers of its measures. Measures are counted
 * from one: `4.0` is what is left of another number. An action may be numbered 0.
 */
export function isMeasureNumber(text: string, scheme: NumberingScheme): boolean {
  if (!NUMBER.test(text) || text === '0' || text.endsWith('.0')) return false;
  let parts = 1;
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) parts += 1;
  return parts === scheme.parts;
}

/** The action a number says it belongs to: `5.10` → `5`, `1.2.3` → `1.2`; `null` where it says none. */
export function actionOfNumber(text: string): string | null {
  const point = text.lastIndexOf('.');
  return point === -1 || !NUMBER.test(text) ? null : text.slice(0, point);
}

/** Sorts as people count: 5.9 before 5.10, 5 before 5.1. What is no number comes last, by its text. */
export function compareNumbers(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [NUMBER.test(a), NUMBER.test(b)];
  if (!isNumber || !isOtherNumber) {
    if (isNumber) return -1;
    if (isOtherNumber) return 1;
    return compareTexts(a, b);
  }
  let [start, otherStart] = [0, 0];
  while (start < a.length && otherStart < b.length) {
    const [end, otherEnd] = [partEnd(a, start), partEnd(b, otherStart)];
    // No part begins with a zero, so that a longer one is a larger number.
    const longer = end - start - (otherEnd - otherStart);
    if (longer !== 0) return longer;
    const order = compareTexts(a.slice(start, end), b.slice(otherStart, otherEnd));
    if (order !== 0) return order;
    [start, otherStart] = [end + 1, otherEnd + 1];
  }
  return a.length - start - (b.length - otherStart);
}

function partEnd(text: string, start: number): number {
  const end = text.indexOf('.', start);
  return end === -1 ? text.length : end;
}

/** By code unit: the same on every machine, whatever its language. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
