import { leadsGovernment, portfoliosOf } from '../parse/minister-titles';
import { bareText } from './bare-text';
import type { Minister } from './plan';

/**
 * Ministers out of the titles of all measures, in reading order and with their repeats. Titles that
 * share a portfolio are one minister's, because a portfolio has one holder at a time. A minister
 * goes by the title used most, on a tie by the longest.
 */
export function groupMinisters(titles: readonly string[]): readonly Minister[] {
  const uses = new Map<string, number>();
  for (const title of titles) uses.set(title, (uses.get(title) ?? 0) + 1);

  const distinct = [...uses.keys()];
  const groups = new Map<number, string[]>();
  for (const [index, root] of firstOfSameHolder(distinct).entries()) {
    const title = distinct[index] ?? '';
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [title]);
    else group.push(title);
  }
  return [...groups.values()].map((group) => ({ name: nameOf(group, uses), titles: group }));
}

/** All portfolios of a minister's titles, each once, in reading order. */
export function portfoliosOfMinister(minister: Minister): readonly string[] {
  const byKey = new Map<string, string>();
  for (const portfolio of minister.titles.flatMap(portfoliosOf)) {
    const key = bareText(portfolio);
    if (!byKey.has(key)) byKey.set(key, portfolio);
  }
  return [...byKey.values()];
}

/** For each title the index of the first title of the same minister. */
function firstOfSameHolder(titles: readonly string[]): readonly number[] {
  const parents = titles.map((_, index) => index);
  const holders = new Map<string, number>();
  for (const [index, title] of titles.entries()) {
    for (const key of keysOf(title)) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, index);
      else join(parents, holder, index);
    }
  }
  return titles.map((_, index) => rootOf(parents, index));
}

/** A title without a portfolio, such as that of a prime minister, stands for itself. */
function keysOf(title: string): readonly string[] {
  const keys = portfoliosOf(title).map((portfolio) => `portfolio ${bareText(portfolio)}`);
  if (leadsGovernment(title)) return [...keys, 'leads the government'];
  return keys.length === 0 ? [`title ${bareText(title)}`] : keys;
}

/** Follows the parents up to the first of the group, and shortens the way for the next time. */
function rootOf(parents: number[], index: number): number {
  let root = index;
  for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) root = up;
  for (let at = index; at !== root;) {
    const up = parents[at] ?? root;
    parents[at] = root;
    at = up;
  }
  return root;
}

function join(parents: number[], left: number, right: number): void {
  const a = rootOf(parents, left);
  const b = rootOf(parents, right);
  parents[Math.max(a, b)] = Math.min(a, b);
}

function nameOf(titles: readonly string[], uses: ReadonlyMap<string, number>): string {
  return titles.reduce((best, title) => {
    const more = (uses.get(title) ?? 0) - (uses.get(best) ?? 0);
    return more > 0 || (more === 0 && title.length > best.length) ? title : best;
  });
}
