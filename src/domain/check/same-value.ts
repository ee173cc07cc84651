import { isLiveRow, LivePlace } from './live-row';

/**
 * Whether two values say the same: texts, numbers, and lists, maps and plain objects of them. Of rows that
 * show their latest state only one and the same is the same; what cannot be looked into never is.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isLiveRow(a) || isLiveRow(b)) return false;
  if (a instanceof LivePlace) return a.isSame(b);
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b);
  if (a instanceof Map) return b instanceof Map && isSameMap(a, b);
  if (a instanceof Set) return b instanceof Set && isSameList([...a], [...b]);
  return isPlain(a) && isPlain(b) && isSameObject(a, b);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (!isSameValue(a[at], b[at])) return false;
  return true;
}

/** The order counts too: rules go through maps. */
function isSameMap(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const [otherKey, other] = others.next().value ?? [];
    if (!isSameValue(key, otherKey) || !isSameValue(value, other)) return false;
  }
  return true;
}

function isSameObject(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const fields = Object.keys(a);
  if (fields.length !== Object.keys(b).length) return false;
  for (const field of fields) {
    if (!(field in b) || !isSameValue(a[field], b[field])) return false;
  }
  return true;
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
