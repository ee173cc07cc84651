/** Names more than this many groups of rows by their number only. */
const MAX_GROUPS = 8;

/** Row numbers as people write them: `4-7, 9, 12-13`, and `…` where there are many more. */
export function rowRanges(rows: readonly number[]): string {
  const groups: { first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group?.last === row - 1) group.last = row;
    else groups.push({ first: row, last: row });
  }
  const named = groups
    .slice(0, MAX_GROUPS)
    .map(({ first, last }) =>
      first === last ? String(first) : `${String(first)}-${String(last)}`,
    );
  return [...named, ...(groups.length > MAX_GROUPS ? ['…'] : [])].join(', ');
}
