import { euroFromCents } from '../domain/money/cents';
import type { CodeCount } from '../domain/summary/summary';
import type { FindingWords } from './finding-words';
import type { SummarisedWorkbook } from './summarise-workbook';

/**
 * The figures of a plan in the shape of the command line's JSON: documented keys first. In `byCode`
 * the empty key counts the measures without a code.
 */
export function summaryToJson(
  { summary, missing, unreadAmounts }: SummarisedWorkbook,
  words: FindingWords,
) {
  const { totals, withoutMinister } = summary;
  return {
    schema: 1,
    totals: {
      measures: totals.measures,
      mentions: totals.mentions,
      withAmount: totals.withAmount,
      regular: totals.regular,
      printed: euroFromCents(totals.printed),
      fte: totals.fte,
    },
    byMinister: summary.byMinister.map(({ minister, measures, byCode, budget, withAmount }) => ({
      minister: minister.name,
      titles: minister.titles,
      measures,
      byCode: codesToJson(byCode),
      budget: {
        own: euroFromCents(budget.own),
        full: euroFromCents(budget.full),
        shared: euroFromCents(budget.shared),
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
  };
}

function codesToJson(counts: readonly CodeCount[]): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map(({ code, measures }) => [code ?? '', measures]));
}
