import { divideEqually, type Cents } from '../money/cents';
import type { BudgetLine, Measure, Minister } from '../plan/plan';
import type { PlanAmount } from './plan-amounts';

/** An amount as the ministers see it. */
export interface Claim {
  readonly amount: Cents;
  readonly line: BudgetLine;
  /** The measures it pays. */
  readonly measures: readonly Measure[];
  /** The ministers of those measures. */
  readonly ofMeasure: ReadonlySet<Minister>;
  /** The budget line itself names who pays. */
  readonly named: boolean;
  /** Who pays how much; empty where nobody is known to pay. */
  readonly parts: ReadonlyMap<Minister, Cents>;
}

/** The minister of each title. */
export type Holders = ReadonlyMap<string, Minister>;

/** A budget line may also name the minister by the name the user gave the group. */
export function ministerOfTitle(ministers: readonly Minister[]): Holders {
  const holders = new Map<string, Minister>();
  for (const minister of ministers) {
    for (const title of [...minister.titles, minister.name]) {
      if (!holders.has(title)) holders.set(title, minister);
    }
  }
  return holders;
}

export function holdersOf(titles: readonly string[], holders: Holders): ReadonlySet<Minister> {
  return new Set(titles.map((title) => holders.get(title)).filter((one) => one !== undefined));
}

/**
 * An amount that names a minister belongs to that one; any other is divided equally over the ministers of
 * its measure.
 */
export function claimOf(
  { amount, line, measures }: PlanAmount,
  ministers: readonly Minister[],
  holders: Holders,
): Claim {
  const titles = measures.flatMap((measure) => measure.ministers);
  const ofMeasure = holdersOf(titles, holders);
  const named = line.minister !== null;
  const payers = named ? holdersOf([line.minister], holders) : ofMeasure;
  // In the order of the plan's list, so that the cents left over do not move when measures do.
  const ordered = ministers.filter((minister) => payers.has(minister));
  const shares = ordered.length === 0 ? [] : divideEqually(amount, ordered.length);
  return {
    ...{ amount, line, measures, ofMeasure, named },
    parts: new Map(
      shares.flatMap((part, index) => {
        const minister = ordered[index];
        return minister === undefined ? [] : [[minister, part]];
      }),
    ),
  };
}
