import type { SummarisedWorkbook } from '../application/summarise-workbook';
import { euroFromCents, type Cents } from '../domain/money/cents';
import type { Summary } from '../domain/summary/summary';
import type { CommandContext } from './command-context';
import { ministersTable } from './ministers-table';
import { textTable, type TableRow } from './text-table';
import { hanging } from './wrap-text';

type Context = Pick<CommandContext, 'text' | 'words' | 'width'>;

/** The figures of a plan as tables; every total says what it counts. */
export function summaryText(
  { plan, summary, missing, unreadAmounts }: SummarisedWorkbook,
  workbook: string,
  context: Context,
): string {
  const { text, words, width } = context;
  const warnings = [
    ...missing.map((part) => text('summary.not-read', { why: words.missingPart(part) })),
    ...(unreadAmounts === 0 ? [] : [text('summary.unread-amounts', { count: unreadAmounts })]),
  ];
  const titles = new Map(plan.actions.map(({ number, title }) => [number, title]));
  const blocks = [
    text('summary.title', { workbook }),
    ...warnings.map((warning) => hanging('', warning, width)),
    totalsText(summary, context),
    ministersTable(summary, context),
    hanging('', text('summary.ministers-note'), width),
    sharingText(summary, context),
    actionsTable(summary, titles, context),
    periodsTable(summary, context),
    ...(summary.byFund.length === 0 ? [] : [fundsTable(summary, context)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function totalsText({ totals }: Summary, { text, width }: Context): string {
  const { measures, mentions, withAmount, regular, printed, fte } = totals;
  return [
    `${text('count.measures', { count: measures })}, ${text('count.mentions', { count: mentions })}`,
    text('summary.with-amount', { withAmount, measures, printed: euroFromCents(printed) }),
    text('summary.regular', { count: regular }),
    ...(fte === 0 ? [] : [text('summary.fte', { fte: String(fte).replace('.', ',') })]),
  ]
    .map((line) => hanging('', line, width))
    .join('\n');
}

/** How shared money counts, and that it is the money of the plan. */
function sharingText({ sharing, reconciliation }: Summary, { text, width }: Context): string {
  const { assigned, withoutMinister, repeated, printed, difference } = reconciliation[sharing];
  return [
    text(`summary.sharing-${sharing}`),
    text('summary.reconciliation', {
      assigned: euroFromCents(assigned),
      without: euroFromCents(withoutMinister),
      repeated: euroFromCents(repeated),
      printed: euroFromCents(printed),
      difference: euroFromCents(difference),
    }),
  ]
    .map((line) => hanging('', line, width))
    .join('\n');
}

function actionsTable(
  { byAction, totals }: Summary,
  titles: ReadonlyMap<string, string>,
  { text, width }: Context,
): string {
  const header: TableRow = [
    text('summary.action'),
    text('summary.measures'),
    text('summary.recommendations'),
    text('summary.previous-actions'),
    text('summary.amount'),
  ];
  const rows = byAction.map((row): TableRow => {
    const name =
      row.action === null
        ? text('summary.without-action')
        : `${row.action} ${titles.get(row.action) ?? text('summary.unlisted-action')}`;
    return [
      name,
      String(row.measures),
      String(row.recommendations),
      String(row.previousActions),
      euro(row.printed, text),
    ];
  });
  const total: TableRow = [
    text('summary.total'),
    String(totals.measures),
    '',
    '',
    euro(totals.printed, text),
  ];
  return textTable(header, rows, { width, total });
}

function periodsTable(summary: Summary, { text, width }: Context): string {
  const rows: readonly TableRow[] = [
    ...summary.byYear.map(({ year, amount }): TableRow => [
      text('summary.yearly', { year }),
      euro(amount, text),
    ]),
    ...summary.overPeriod.map(({ from, to, amount }): TableRow => [
      from === to ? text('summary.in', { from }) : text('summary.over', { from, to }),
      euro(amount, text),
    ]),
    [text('summary.without-period'), euro(summary.withoutPeriod, text)],
  ];
  return textTable([text('summary.period'), text('summary.amount')], rows, { width });
}

function fundsTable({ byFund }: Summary, { text, width }: Context): string {
  const rows = byFund.map(({ fund, amount }): TableRow => [fund, euro(amount, text)]);
  return textTable([text('summary.fund'), text('summary.amount')], rows, { width });
}

function euro(amount: Cents, text: Context['text']): string {
  return text('amount', { amount: euroFromCents(amount) });
}
