import { portfoliosOf } from '../parse/minister-titles';
import { bareText } from '../plan/bare-text';
import type { Minister } from '../plan/plan';
import { listMatcher, type ListMatch } from './nearest-listed';

/** What the list of ministers says about a portfolio title. */
export type TitleMatch =
  /** Listed as it is. */
  | { readonly kind: 'known' }
  | { readonly kind: 'variant' | 'near'; readonly listed: string }
  /** Not listed, but all its portfolios are one minister's. */
  | { readonly kind: 'held'; readonly holder: string }
  /** Its portfolios are held by several ministers of the list. */
  | { readonly kind: 'divided'; readonly holders: readonly string[] }
  /** Somebody holds part of its portfolios; these are the others. */
  | { readonly kind: 'nobody'; readonly portfolios: readonly string[] }
  | { readonly kind: 'unknown' };

/** Looks titles up in a list of ministers; the same title is worked out once. */
export function titleLookup(ministers: readonly Minister[]): (title: string) => TitleMatch {
  const names = ministers.flatMap(({ name, titles }) => [...titles, name]);
  const listed = [...new Set(names)].filter((name) => name.trim() !== '');
  const matchOf = listMatcher(listed);
  const holders = holdersOf(ministers);
  const matches = new Map<string, TitleMatch>(listed.map((title) => [title, { kind: 'known' }]));
  return (title) => {
    const known = matches.get(title);
    if (known !== undefined) return known;
    const match = matchTitle(title, matchOf(title), holders);
    matches.set(title, match);
    return match;
  };
}

function matchTitle(
  title: string,
  match: ListMatch,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): TitleMatch {
  if (match.kind === 'variant') return match;
  const portfolios = portfoliosOf(title);
  const held = portfolios.filter((portfolio) => holders.has(bareText(portfolio)));
  if (held.length === portfolios.length && held.length > 0) {
    const names = [...new Set(held.flatMap((one) => [...(holders.get(bareText(one)) ?? [])]))];
    const [holder, another] = names;
    return holder !== undefined && another === undefined
      ? { kind: 'held', holder }
      : { kind: 'divided', holders: names };
  }
  if (match.kind === 'near') return match;
  if (held.length === 0) return { kind: 'unknown' };
  return { kind: 'nobody', portfolios: portfolios.filter((one) => !held.includes(one)) };
}

/** By the bare text of a portfolio, the names of the ministers who hold it. */
function holdersOf(ministers: readonly Minister[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { name, titles } of ministers) {
    for (const portfolio of titles.flatMap(portfoliosOf)) {
      const key = bareText(portfolio);
      holders.set(key, (holders.get(key) ?? new Set()).add(name));
    }
  }
  return holders;
}
