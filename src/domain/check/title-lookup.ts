import { portfoliosOf } from '../parse/minister-titles';
import type { Minister } from '../plan/plan';
import { matchListed } from './nearest-listed';

/** What the list of ministers says about a portfolio title. */
export type TitleMatch =
  /** Listed as it is, or all its portfolios are held by one listed minister. */
  | { readonly kind: 'known' }
  | { readonly kind: 'variant' | 'near'; readonly listed: string }
  /** Its portfolios are held by several ministers of the list. */
  | { readonly kind: 'divided'; readonly holders: readonly string[] }
  /** Somebody holds part of its portfolios; these are the others. */
  | { readonly kind: 'nobody'; readonly portfolios: readonly string[] }
  | { readonly kind: 'unknown' };

/** Looks titles up in a list of ministers; the same title is worked out once. */
export function titleLookup(ministers: readonly Minister[]): (title: string) => TitleMatch {
  const listed = [...new Set(ministers.flatMap(({ titles }) => titles))];
  const holders = holdersOf(ministers);
  const matches = new Map<string, TitleMatch>(listed.map((title) => [title, { kind: 'known' }]));
  return (title) => {
    const known = matches.get(title);
    if (known !== undefined) return known;
    const match = matchTitle(title, listed, holders);
    matches.set(title, match);
    return match;
  };
}

function matchTitle(
  title: string,
  listed: readonly string[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): TitleMatch {
  const portfolios = portfoliosOf(title);
  const held = portfolios.filter((portfolio) => holders.has(portfolio.toLowerCase()));
  if (held.length === portfolios.length && held.length > 0) {
    const names = new Set(held.flatMap((one) => [...(holders.get(one.toLowerCase()) ?? [])]));
    return names.size === 1 ? { kind: 'known' } : { kind: 'divided', holders: [...names] };
  }
  const match = matchListed(title, listed);
  if (match.kind !== 'none') return match;
  if (held.length === 0) return { kind: 'unknown' };
  return { kind: 'nobody', portfolios: portfolios.filter((one) => !held.includes(one)) };
}

/** By portfolio in lower case, the names of the ministers who hold it. */
function holdersOf(ministers: readonly Minister[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { name, titles } of ministers) {
    for (const portfolio of titles.flatMap(portfoliosOf)) {
      const key = portfolio.toLowerCase();
      holders.set(key, (holders.get(key) ?? new Set()).add(name));
    }
  }
  return holders;
}
