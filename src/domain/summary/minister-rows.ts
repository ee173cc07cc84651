import { cents, sumCents, type Cents } from '../money/cents';
import type { Measure, Minister, Plan } from '../plan/plan';
import { claimOf, holdersOf, ministerOfTitle, type Claim, type Holders } from './claims';
import type { Irregular } from './measures-by-number';
import { planAmounts } from './plan-amounts';

/**
 * A measure under one of its ministers: what tables that count for themselves are made of. Over all rows
 * `mentions` adds up to the mentions of the summary, and one for each measure without a minister; `shared`
 * to the printed total.
 */
export interface MinisterRow {
  /** `null` for an amount whose measure the plan does not have. */
  readonly measure: Measure | null;
  /** Of the measure, or as the budget line gives it. */
  readonly number: string | null;
  /** `null` where no minister of the plan's list is known. */
  readonly minister: Minister | null;
  /** 0 for who only pays an amount and is no minister of the measure. */
  readonly mentions: 0 | 1;
  /** Amounts that name this minister. */
  readonly own: Cents;
  /** `own`, and an equal part of the amounts of the measure that name no minister. */
  readonly shared: Cents;
}

/** In the order of the plan: the rows of its measures, and below them the amounts of none. */
export function ministerRows(plan: Plan, irregular: Irregular = []): readonly MinisterRow[] {
  const holders = ministerOfTitle(plan.ministers);
  const rows: RowsByMeasure = new Map();
  for (const measure of plan.measures) {
    const mentioned = holdersOf(measure.ministers, holders);
    const listed = plan.ministers.filter((minister) => mentioned.has(minister));
    for (const minister of listed.length === 0 ? [null] : listed) {
      const { number } = measure;
      addRow(rows, { measure, number, minister, mentions: 1, own: cents(0), shared: cents(0) });
    }
  }
  for (const amount of planAmounts(plan, irregular)) {
    const claim = claimOf(amount, plan.ministers, holders);
    for (const row of rowsOfClaim(claim, holders)) addRow(rows, row);
  }
  const ofNone = [...(rows.get(null)?.values() ?? [])];
  const ofMeasures = [...rows].filter(([measure]) => measure !== null);
  return [...ofMeasures.flatMap(([, same]) => [...same.values()]), ...ofNone];
}

/** Who pays how much of an amount, under which measure. Of measures that share a number only one is paid for. */
function rowsOfClaim(
  { amount, line, measures, named, parts }: Claim,
  holders: Holders,
): readonly MinisterRow[] {
  function rowOf(minister: Minister | null, shared: Cents): MinisterRow {
    const own = measures.find(
      (measure) => minister !== null && holdersOf(measure.ministers, holders).has(minister),
    );
    const measure = own ?? measures[0] ?? null;
    const number = measure === null ? line.measure : measure.number;
    return {
      ...{ measure, number, minister, shared },
      mentions: 0,
      own: named ? shared : cents(0),
    };
  }
  if (parts.size === 0) return [{ ...rowOf(null, amount), own: cents(0) }];
  return [...parts].map(([minister, part]) => rowOf(minister, part));
}

/** By measure, and then by minister. */
type RowsByMeasure = Map<Measure | null, Map<string, MinisterRow>>;

/** Rows of the same measure and minister are one. */
function addRow(rows: RowsByMeasure, row: MinisterRow): void {
  const ofMeasure = rows.get(row.measure) ?? new Map<string, MinisterRow>();
  rows.set(row.measure, ofMeasure);
  const key = JSON.stringify([row.minister?.name ?? null, row.number]);
  const same = ofMeasure.get(key);
  ofMeasure.set(key, same === undefined ? row : joined(same, row));
}

function joined(row: MinisterRow, other: MinisterRow): MinisterRow {
  return {
    ...row,
    own: sumCents([row.own, other.own]),
    shared: sumCents([row.shared, other.shared]),
  };
}
