import { portfoliosOf } from '../parse/minister-titles';
import type { Minister } from './plan';

/**
 * Ministers out of the titles of all measures, in reading order and with their repeats. Titles that
 * share a portfolio are one minister's, because a portfolio has one holder at a time. A minister
 * goes by the title used most, on a tie by the longest.
 */
export function groupMinisters(titles: readonly string[]): readonly Minister[] {
  const uses = new Map<string, number>();
  for (const title of titles) uses.set(title, (uses.get(title) ?? 0) + 1);

  let groups: { titles: string[]; keys: Set<string> }[] = [];
  for (const title of uses.keys()) {
    const keys = new Set(portfolioKeys(title));
    const sharing = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const [first, ...others] = sharing;
    if (first === undefined) {
      groups.push({ titles: [title], keys });
      continue;
    }
    first.titles.push(...others.flatMap((group) => group.titles), title);
    for (const key of [...others.flatMap((group) => [...group.keys]), ...keys]) first.keys.add(key);
    groups = groups.filter((group) => !others.includes(group));
  }
  const order = [...uses.keys()];
  return groups.map((group) => {
    const inOrder = order.filter((title) => group.titles.includes(title));
    return { name: nameOf(inOrder, uses), titles: inOrder };
  });
}

/** All portfolios of a minister's titles, each once, in reading order. */
export function portfoliosOfMinister(minister: Minister): readonly string[] {
  const byKey = new Map<string, string>();
  for (const portfolio of minister.titles.flatMap(portfoliosOf)) {
    const key = portfolio.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, portfolio);
  }
  return [...byKey.values()];
}

/** A title without a portfolio, such as that of a prime minister, stands for itself. */
function portfolioKeys(title: string): readonly string[] {
  const portfolios = portfoliosOf(title);
  return (portfolios.length === 0 ? [title] : portfolios).map((portfolio) =>
    portfolio.toLowerCase(),
  );
}

function nameOf(titles: readonly string[], uses: ReadonlyMap<string, number>): string {
  const used = (title: string) => uses.get(title) ?? 0;
  return titles.reduce((best, title) => {
    if (used(title) !== used(best)) return used(title) > used(best) ? title : best;
    return title.length > best.length ? title : best;
  });
}
