/** What ends where one looks back from. */
interface Before {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * A pattern for what ends at an offset. It is read backwards from there, and so tried at one place
 * instead of at all places before it. Of two alternatives of which one ends in the other, the
 * longer must come first.
 */
export function lookBack(source: string): RegExp {
  return new RegExp(`(?<=(?<before>${source}))`, 'iuy');
}

/** What a pattern made by `lookBack` finds at the end of a text. */
export function endOf(text: string, pattern: RegExp): Before | null {
  pattern.lastIndex = text.length;
  const groups = pattern.exec(text)?.groups;
  return groups === undefined ? null : { text: groups['before'] ?? '', groups };
}

export function endsIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}
