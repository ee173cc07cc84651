import { euroFromCents } from '../domain/money/cents';
import type { Reconciliation } from '../domain/summary/reconcile';
import type { CodeCount, SummaryTotals } from '../domain/summary/summary';
import type { FindingWords } from './finding-words';
import type { SummarisedWorkbook } from './summarise-workbook';

/**
 * The figures of a plan in the shape of the command line's JSON: documented keys first. In `byCode`
 * the empty key counts the measures without a code. `chosen` is the money of a minister in the way of
 * `sharing`, which `reconciliation` holds against the budget lines.
 */
export function summaryToJson(
  { summary, missing, unreadAmounts }: SummarisedWorkbook,
  words: FindingWords,
) {
  const { totals, withoutMinister, sharing } = summary;
  return {
    schema: 1,
    totals: totalsToJson(totals),
    byMinister: summary.byMinister.map(({ minister, measures, byCode, budget, withAmount }) => ({
      minister: minister.name,
      titles: minister.titles,
      measures,
      byCode: codesToJson(byCode),
      budget: {
        own: euroFromCents(budget.own),
        full: euroFromCents(budget.full),
        shared: euroFromCents(budget.shared),
        chosen: euroFromCents(budget.bySharing[sharing]),
      },
      withAmount,
    })),
    byCode: codesToJson(summary.byCode),
    byAction: summary.byAction.map((row) => ({
      action: row.action,
      measures: row.measures,
      recommendations: row.recommendations,
      previousActions: row.previousActions,
      printed: euroFromCents(row.printed),
    })),
    byYear: summary.byYear.map(({ year, amount }) => ({ year, amount: euroFromCents(amount) })),
    withoutPeriod: euroFromCents(summary.withoutPeriod),
    overPeriod: summary.overPeriod.map(({ from, to, amount }) => ({
      from,
      to,
      amount: euroFromCents(amount),
    })),
    byFund: summary.byFund.map(({ fund, amount }) => ({ fund, amount: euroFromCents(amount) })),
    withoutMinister: euroFromCents(withoutMinister.amount),
    measuresWithoutMinister: withoutMinister.measures,
    notRead: missing.map((part) => words.missingPart(part)),
    unreadAmounts,
    sharing,
    reconciliation: reconciliationToJson(summary.reconciliation[sharing]),
  };
}

function totalsToJson(totals: SummaryTotals) {
  return {
    measures: totals.measures,
    mentions: totals.mentions,
    withAmount: totals.withAmount,
    regular: totals.regular,
    printed: euroFromCents(totals.printed),
    fte: totals.fte,
  };
}

function reconciliationToJson(reconciliation: Reconciliation) {
  return {
    assigned: euroFromCents(reconciliation.assigned),
    withoutMinister: euroFromCents(reconciliation.withoutMinister),
    repeated: euroFromCents(reconciliation.repeated),
    printed: euroFromCents(reconciliation.printed),
    difference: euroFromCents(reconciliation.difference),
  };
}

function codesToJson(counts: readonly CodeCount[]): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map(({ code, measures }) => [code ?? '', measures]));
}
