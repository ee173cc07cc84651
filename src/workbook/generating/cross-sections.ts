import { cents, sumCents, type Cents } from '../../domain/money/cents';
import type { MoneySharing } from '../../domain/plan/money-sharing';
import type { Summary } from '../../domain/summary/summary';
import type { DataRow } from '../tables/data-table';
import type { FigureColumn, FigureSection } from './figure-section';
import { sharingText } from './sharing-formulas';
import { uniqueHeaders } from './unique-headers';

/** More years would make the table wider than a page; the others are counted together. */
const MOST_COLUMNS = 8;

const PERIOD_FIGURE = {
  ...{ equal: 'equalInPeriod', full: 'fullInPeriod', coordinating: 'coordinatingInPeriod' },
} as const satisfies Record<MoneySharing, keyof DataRow>;

const AMOUNT_FIGURE = {
  ...{ equal: 'equalAmount', full: 'fullAmount', coordinating: 'coordinatingAmount' },
} as const satisfies Record<MoneySharing, keyof DataRow>;

/** What is counted of the long table two ways at once: as the pivots do, for who has none. */
export function crossSections(
  rows: readonly DataRow[],
  { sharing, byMinister }: Summary,
): readonly FigureSection[] {
  const ministers = byMinister.map(({ minister }) => minister.name);
  const choice = `Gedeelde bedragen tellen ${sharingText(sharing)}, zoals gekozen was toen dit blad gemaakt werd.`;
  // In full under each, the ministers together have more than there is: that is no total.
  const total = sharing === 'full' ? null : 'Samen';
  return [
    {
      title: 'Per minister en jaar (EUR)',
      explanation: [
        choice,
        'Een bedrag per jaar telt in elk jaar van zijn periode, en dus meer dan één keer; elk ander bedrag één keer.',
      ],
      table: 'tblPerMinisterJaar',
      ...perYear(sumsOf(rows, 'year', PERIOD_FIGURE[sharing]), ministers),
      totalLabel: total,
    },
    {
      title: 'Per minister en fonds',
      explanation: [choice],
      table: 'tblPerMinisterFonds',
      columns: [text('Minister'), text('Fonds'), amount('Bedrag (EUR)')],
      rows: perFund(sumsOf(rows, 'fund', AMOUNT_FIGURE[sharing]), ministers),
      totalLabel: total,
    },
    departmentSection(rows),
  ];
}

type Figure = (typeof PERIOD_FIGURE)[MoneySharing] | (typeof AMOUNT_FIGURE)[MoneySharing];

/** By the name of a minister, and then by the value of a field. */
type Sums = ReadonlyMap<string, ReadonlyMap<string, Cents>>;

function sumsOf(rows: readonly DataRow[], field: 'year' | 'fund', figure: Figure): Sums {
  const sums = new Map<string, Map<string, Cents>>();
  for (const row of rows) {
    const part = row[figure];
    if (part === null) continue;
    const [minister, value] = [row.minister ?? '', row[field] ?? ''];
    const own = sums.get(minister) ?? new Map<string, Cents>();
    sums.set(minister, own.set(value, sumCents([own.get(value) ?? cents(0), part])));
  }
  return sums;
}

/** A row for every minister, and a column for every year; amounts without a year have their own. */
function perYear(
  sums: Sums,
  ministers: readonly string[],
): Pick<FigureSection, 'columns' | 'rows'> {
  const years = valuesOf(sums);
  const shown = years.slice(0, MOST_COLUMNS);
  const others = years.slice(MOST_COLUMNS);
  const headers = uniqueHeaders([...shown.map(capital), ...(others.length > 0 ? ['Andere'] : [])]);
  return {
    columns: [text('Minister'), ...headers.map(amount)],
    rows: allNames(sums, ministers).map((minister) => {
      const own = sums.get(minister);
      const rest = sumCents(others.map((year) => own?.get(year) ?? cents(0)));
      return [
        capital(minister),
        ...shown.map((year) => own?.get(year) ?? 0),
        ...(others.length > 0 ? [rest] : []),
      ];
    }),
  };
}

/** A row for every fund of a minister: the names of both are too long for a header. */
function perFund(sums: Sums, ministers: readonly string[]): FigureSection['rows'] {
  const funds = valuesOf(sums);
  return allNames(sums, ministers).flatMap((minister) =>
    funds.flatMap((fund) => {
      const sum = sums.get(minister)?.get(fund) ?? 0;
      return sum === 0 ? [] : [[capital(minister), capital(fund), sum]];
    }),
  );
}

/** In the order of the plan's list, and last who is not in it. */
function allNames(sums: Sums, ministers: readonly string[]): readonly string[] {
  return [...new Set([...ministers, ...sums.keys()])];
}

/** Years first, since digits come before letters; of what is left, what is without comes last. */
function valuesOf(sums: Sums): readonly string[] {
  const values = new Set([...sums.values()].flatMap((own) => [...own.keys()]));
  return [...values].sort((a, b) => {
    const [left, right] = [a, b].map((value) => value.startsWith('zonder '));
    if (left !== right) return left === true ? 1 : -1;
    return a < b ? -1 : 1;
  });
}

function departmentSection(rows: readonly DataRow[]): FigureSection {
  const counts = new Map<string, number>();
  for (const { department, departmentMentions } of rows) {
    if (department === null) continue;
    counts.set(department, (counts.get(department) ?? 0) + (departmentMentions ?? 0));
  }
  return {
    title: 'Per beleidsdomein',
    explanation: ['Een maatregel van verschillende beleidsdomeinen staat bij elk van hen.'],
    table: 'tblPerBeleidsdomein',
    columns: [text('Beleidsdomein'), { header: 'Maatregelen', kind: 'count', hasTotal: true }],
    rows: [...counts],
    totalLabel: 'Vermeldingen samen',
  };
}

/** As texts begin on this sheet: the long table has them as values, such as `zonder minister`. */
function capital(value: string): string {
  return value.slice(0, 1).toUpperCase() + value.slice(1);
}

function text(header: string): FigureColumn {
  return { header, kind: 'text', hasTotal: false };
}

function amount(header: string): FigureColumn {
  return { header, kind: 'amount', hasTotal: true };
}
