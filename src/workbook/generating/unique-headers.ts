/** Excel takes no more in the header of a table. */
const LONGEST_HEADER = 255;

/**
 * Headers as a table of Excel must have them: one line, not blank, and no two the same, whereby it does
 * not tell capitals apart. A repeated one gets a number: `Code b (2)`.
 */
export function uniqueHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const base =
      header
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST_HEADER - 10) || 'Kolom';
    let unique = base;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) {
      unique = `${base} (${String(copy)})`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
