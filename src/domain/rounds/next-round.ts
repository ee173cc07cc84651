/** The usual name of the next round: the year, and its place among the rounds of that year. */
export function nextRoundName(today: string, taken: readonly string[]): string {
  const year = today.slice(0, '2026'.length);
  let place = 1;
  while (taken.includes(`${year}-${String(place)}`)) place += 1;
  return `${year}-${String(place)}`;
}
