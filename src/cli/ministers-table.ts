import { euroFromCents, sumCents, type Cents } from '../domain/money/cents';
import type { CodeCount, Summary } from '../domain/summary/summary';
import type { CommandContext } from './command-context';
import { textTable, type TableRow } from './text-table';

type Context = Pick<CommandContext, 'text' | 'width'>;

/** Measures and money per minister. What is in full under each is not added up: that counts twice. */
export function ministersTable(
  { byMinister, byCode, withoutMinister, totals, sharing }: Summary,
  { text, width }: Context,
): string {
  function euro(amount: Cents): string {
    return text('amount', { amount: euroFromCents(amount) });
  }
  const codes = byCode.map(({ code }) => code);
  const noCodes = codes.map(() => '');
  // Divided equally is a column of its own already.
  const isEqual = sharing === 'equal';

  const rows = byMinister.map(({ minister, measures, budget, ...row }): TableRow => [
    minister.name,
    String(measures),
    ...codes.map((code) => String(countOf(code, row.byCode))),
    String(row.withAmount),
    euro(budget.own),
    euro(budget.full),
    euro(budget.shared),
    ...(isEqual ? [] : [euro(budget.bySharing[sharing])]),
  ]);
  const nobody: TableRow = [
    text('summary.without-minister'),
    String(withoutMinister.measures),
    ...noCodes,
    '',
    '',
    '',
    euro(withoutMinister.amount),
    ...(isEqual ? [] : [euro(withoutMinister.amount)]),
  ];
  const isNobody = withoutMinister.measures > 0 || withoutMinister.amount !== 0;
  const total: TableRow = [
    text('summary.total-mentions'),
    String(totals.mentions + withoutMinister.measures),
    ...noCodes,
    '',
    euro(sumCents(byMinister.map(({ budget }) => budget.own))),
    '',
    euro(totals.printed),
    ...(isEqual ? [] : [sharing === 'full' ? '' : euro(totals.printed)]),
  ];
  const header = headerOf(codes, isEqual, text);
  return textTable(header, isNobody ? [...rows, nobody] : rows, { width, total });
}

function headerOf(
  codes: readonly (string | null)[],
  isEqual: boolean,
  text: Context['text'],
): TableRow {
  return [
    text('summary.minister'),
    text('summary.measures'),
    ...codes.map((code) => code ?? text('summary.without-code')),
    text('summary.measures-with-amount'),
    text('summary.own'),
    text('summary.full'),
    text('summary.shared'),
    ...(isEqual ? [] : [text('summary.chosen')]),
  ];
}

function countOf(code: string | null, counts: readonly CodeCount[]): number {
  return counts.find((count) => count.code === code)?.measures ?? 0;
}
