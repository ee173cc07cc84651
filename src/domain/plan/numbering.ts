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
  const parts = numberParts(text);
  return parts?.length === scheme.parts && parts.at(-1) !== 0;
}

/** The action a number says it belongs to: `5.10` → `5`, `1.2.3` → `1.2`; `null` where it says none. */
export function actionOfNumber(text: string): string | null {
  return numberParts(text) === null || !text.includes('.')
    ? null
    : text.slice(0, text.lastIndexOf('.'));
}

/** Sorts as people count: 5.9 before 5.10, 5 before 5.1. What is no number comes last, by its text. */
export function compareNumbers(a: string, b: string): number {
  const left = numberParts(a);
  const right = numberParts(b);
  if (left === null || right === null) {
    if (left !== null) return -1;
    if (right !== null) return 1;
    return compareTexts(a, b);
  }
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part !== other) return part - other;
  }
  return left.length - right.length;
}

/** By code unit: the same on every machine, whatever its language. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
