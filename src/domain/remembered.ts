/** A plan of a thousand measures has some six thousand texts; more than this are of plans of before. */
const MAX_KNOWN = 50_000;

/** What was read of a text before, or else what `read` makes of it now, to be known from then on. */
export function remembered<T>(known: Map<string, T>, text: string, read: () => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const value = read();
  known.set(text, value);
  return value;
}
