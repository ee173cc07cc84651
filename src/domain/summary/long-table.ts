import type { Minister, Plan } from '../plan/plan';
import { sharesOfAmount, type ShareAmounts } from './amount-shares';
import { claimOf, ministerOfTitle, type Claim } from './claims';
import { noFigures, type LongTableFigures, type LongTableRow } from './long-table-row';
import { factsOfPaid, measureFacts, type MeasureFacts } from './measure-facts';
import type { Irregular } from './measures-by-number';
import { measuresWithAmount, planAmounts } from './plan-amounts';
import { whenSpent } from './when-spent';

/**
 * The long table of a plan: its measures in their order, each once, under each minister and under each
 * department; then its amounts in theirs, under each minister as printed and in each year.
 */
export function longTable(plan: Plan, irregular: Irregular = []): readonly LongTableRow[] {
  const amounts = planAmounts(plan, irregular);
  const withAmount = measuresWithAmount(amounts);
  const holders = ministerOfTitle(plan.ministers);
  const factsOf = measureFacts(plan);
  return [
    ...plan.measures.flatMap((measure) =>
      measureRows(factsOf(measure), withAmount.has(measure) ? 1 : 0),
    ),
    ...amounts.flatMap((amount) => {
      const claim = claimOf(amount, plan.ministers, holders);
      return amountRows(claim, factsOfPaid(claim, factsOf));
    }),
  ];
}

function measureRows(
  { shown, ministers, coordinating }: MeasureFacts,
  withAmount: 0 | 1,
): readonly LongTableRow[] {
  const row = { ...ofNone, ...shown };
  return [
    { ...row, kind: 'measure', measures: 1, measuresWithAmount: withAmount },
    ...orNone(ministers).map((minister): LongTableRow => ({
      ...{ ...row, ...ministerFacts(minister, coordinating), kind: 'mention' },
      ...{ mentions: 1, mentionsWithAmount: withAmount },
    })),
    ...orNone(shown.departments).map((department): LongTableRow => ({
      ...{ ...row, kind: 'department', department, departmentMentions: 1 },
    })),
  ];
}

function amountRows(
  claim: Claim,
  { shown, coordinating }: Pick<MeasureFacts, 'shown' | 'coordinating'>,
): readonly LongTableRow[] {
  const { key, per, from, to, fund } = claim.line;
  const when = whenSpent(claim.line);
  const years = orNone(when.kind === 'years' ? when.years : []);
  return sharesOfAmount(claim, coordinating).flatMap(({ minister, amounts }) => {
    const row = {
      ...{ ...ofNone, ...shown, ...ministerFacts(minister, coordinating) },
      ...{ line: key, per, from, to, fund },
    };
    return [
      { ...row, ...asPrinted(amounts), kind: 'amount' as const },
      ...years.map((year) => ({ ...row, ...inPeriod(amounts), kind: 'period' as const, year })),
    ];
  });
}

function asPrinted({ equal, full, coordinating }: ShareAmounts): Partial<LongTableFigures> {
  return { equalAmount: equal, fullAmount: full, coordinatingAmount: coordinating };
}

function inPeriod({ equal, full, coordinating }: ShareAmounts): Partial<LongTableFigures> {
  return { equalInPeriod: equal, fullInPeriod: full, coordinatingInPeriod: coordinating };
}

function ministerFacts(minister: Minister | null, coordinating: Minister | null) {
  return {
    minister: minister?.name ?? null,
    coordinating: minister !== null && minister === coordinating,
  };
}

/** A row of no minister, department or budget line, without figures. */
const ofNone = {
  ...noFigures,
  ...{ minister: null, coordinating: false, department: null },
  ...{ line: null, fund: null, per: null, from: null, to: null, year: null },
} as const;

/** One `null` where there is none, so that it has a row as well. */
function orNone<T>(items: readonly T[]): readonly (T | null)[] {
  return items.length === 0 ? [null] : items;
}
