import { euroFromCents, sumCents, type Cents } from '../domain/money/cents';
import type { CodeCount, Summary } from '../domain/summary/summary';
import type { CommandContext } from './command-context';
import { textTable, type TableRow } from './text-table';

/** Measures and money per minister. What is in full under each is not added up: that counts twice. */
export function ministersTable(
  { byMinister, byCode, withoutMinister, totals }: Summary,
  { text, width }: Pick<CommandContext, 'text' | 'width'>,
): string {
  function euro(amount: Cents): string {
    return text('amount', { amount: euroFromCents(amount) });
  }
  const codes = byCode.map(({ code }) => code);
  const noCodes = codes.map(() => '');

  const header: TableRow = [
    text('summary.minister'),
    text('summary.measures'),
    ...codes.map((code) => code ?? text('summary.without-code')),
    text('summary.measures-with-amount'),
    text('summary.own'),
    text('summary.full'),
    text('summary.shared'),
  ];
  const rows = byMinister.map(({ minister, measures, budget, ...row }): TableRow => [
    minister.name,
    String(measures),
    ...codes.map((code) => String(countOf(code, row.byCode))),
    String(row.withAmount),
    euro(budget.own),
    euro(budget.full),
    euro(budget.shared),
  ]);
  const nobody: TableRow = [
    text('summary.without-minister'),
    String(withoutMinister.measures),
    ...noCodes,
    '',
    '',
    '',
    euro(withoutMinister.amount),
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
  ];
  return textTable(header, isNobody ? [...rows, nobody] : rows, { width, total });
}

function countOf(code: string | null, counts: readonly CodeCount[]): number {
  return counts.find((count) => count.code === code)?.measures ?? 0;
}
