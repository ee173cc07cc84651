import type { Cents } from '../../domain/money/cents';
import type { Plan } from '../../domain/plan/plan';
import type { CodeCount, PeriodAmount, Summary } from '../../domain/summary/summary';
import { dateText } from '../forms/date-form';
import type { CellValue } from '../workbook-model';
import { counted } from './counted';
import type { FigureColumn, FigureSection } from './figure-section';
import { uniqueHeaders } from './unique-headers';

/** The figures of a plan, as tables for people. */
export function summarySections(plan: Plan, summary: Summary): readonly FigureSection[] {
  return [
    ministerSection(summary),
    codeSection(plan, summary),
    actionSection(plan, summary),
    periodSection(summary),
    fundSection(summary),
  ];
}

/** More codes than this would make the table wider than a page; the others are counted together. */
const MOST_CODES = 8;

function ministerSection(summary: Summary): FigureSection {
  const { totals, byMinister, withoutMinister } = summary;
  const codes = summary.byCode.slice(0, MOST_CODES).map(({ code }) => code);
  const hasOthers = summary.byCode.length > MOST_CODES;
  const codeHeaders = uniqueHeaders([
    ...FIXED_HEADERS,
    ...codes.map((code) => (code === null ? 'Zonder code' : `Code ${code}`)),
    ...(hasOthers ? ['Andere codes'] : []),
  ]).slice(FIXED_HEADERS.length);
  const rows = byMinister.map(({ minister, measures, withAmount, budget, byCode }) => [
    minister.name,
    measures,
    withAmount,
    budget.own,
    budget.shared,
    budget.full,
    ...countsOf(codes, byCode),
    ...(hasOthers ? [othersOf(codes, byCode)] : []),
  ]);
  const isAllAssigned = withoutMinister.measures === 0 && withoutMinister.amount === 0;
  return {
    title: 'Per minister',
    explanation: [
      'Eigen: de bedragen die deze minister noemen.',
      'Verdeeld: eigen, en een gelijk deel van elk bedrag dat ministers delen. Samen is dat het totaal van het plan.',
      'Volledig: elk bedrag van zijn maatregelen helemaal. Samen is dat meer dan er is, en dus geen totaal.',
    ],
    table: 'tblPerMinister',
    columns: [
      text('Minister'),
      count('Maatregelen', true),
      count('Met bedrag', false),
      amount('Eigen (EUR)', true),
      amount('Verdeeld (EUR)', true),
      amount('Volledig (EUR)', false),
      ...codeHeaders.map((header) => count(header, false)),
    ],
    rows: isAllAssigned ? rows : [...rows, withoutMinisterRow(withoutMinister, codeHeaders.length)],
    totalLabel: `${counted(totals.measures, 'maatregel', 'maatregelen')}, ${counted(totals.mentions, 'vermelding', 'vermeldingen')}`,
  };
}

/** Whether a column counts the measures of one code, and goes when no measure has that code any more. */
export function countsCode(header: string): boolean {
  return /^(?:Code .|Zonder code|Andere codes)/.test(header);
}

const FIXED_HEADERS = [
  'Minister',
  'Maatregelen',
  'Met bedrag',
  'Eigen (EUR)',
  'Verdeeld (EUR)',
  'Volledig (EUR)',
];

function withoutMinisterRow(
  { measures, amount: without }: Summary['withoutMinister'],
  codes: number,
): readonly CellValue[] {
  return [
    'Zonder minister',
    measures,
    null,
    null,
    without,
    null,
    ...Array.from({ length: codes }, () => null),
  ];
}

function countsOf(
  codes: readonly (string | null)[],
  byCode: readonly CodeCount[],
): readonly number[] {
  return codes.map((code) => byCode.find((one) => one.code === code)?.measures ?? 0);
}

function othersOf(codes: readonly (string | null)[], byCode: readonly CodeCount[]): number {
  const others = byCode.filter(({ code }) => !codes.includes(code));
  return others.reduce((sum, { measures }) => sum + measures, 0);
}

function codeSection(plan: Plan, { byCode, totals }: Summary): FigureSection {
  const labels = new Map(plan.codes.map(({ code, label }) => [code, label]));
  return {
    title: 'Per code',
    explanation: [],
    table: 'tblPerCode',
    columns: [text('Code'), count('Maatregelen', true)],
    rows: byCode.map(({ code, measures }) => [labelOf(code, labels), measures]),
    totalLabel: counted(totals.measures, 'maatregel', 'maatregelen'),
  };
}

function labelOf(code: string | null, labels: ReadonlyMap<string, string | null>): string {
  if (code === null) return 'Zonder code';
  const label = labels.get(code);
  if (label === undefined) return `${code} (niet in de lijst)`;
  return label === null ? code : `${code} – ${label}`;
}

function actionSection(plan: Plan, { byAction, totals }: Summary): FigureSection {
  const titles = new Map(plan.actions.map(({ number, title }) => [number, title]));
  return {
    title: 'Per actie',
    explanation: [
      'Een aanbeveling of een vorige actie staat bij elke actie die ze noemt; die kolommen hebben daarom geen totaal.',
    ],
    table: 'tblPerActie',
    columns: [
      text('Actie'),
      count('Maatregelen', true),
      count('Aanbevelingen', false),
      count('Vorige acties', false),
      amount('Bedrag (EUR)', true),
    ],
    rows: byAction.map(({ action, measures, recommendations, previousActions, printed }) => [
      action === null ? 'Zonder actie' : `${action} ${titles.get(action) ?? ''}`.trim(),
      measures,
      recommendations,
      previousActions,
      printed,
    ]),
    totalLabel: counted(totals.measures, 'maatregel', 'maatregelen'),
  };
}

function periodSection({ byYear, overPeriod, withoutPeriod }: Summary): FigureSection {
  return {
    title: 'Per jaar en periode',
    explanation: [
      'Een bedrag per jaar telt in elk jaar van zijn periode; een bedrag voor een hele periode staat één keer, onder die periode.',
      'Samen is dat niet het totaal van het plan, waarin een bedrag per jaar één keer telt.',
    ],
    table: 'tblPerJaar',
    columns: [text('Jaar of periode'), amount('Bedrag (EUR)', false)],
    rows: [
      ...byYear.map(({ year, amount: inYear }) => [`Per jaar, in ${year}`, inYear]),
      ...overPeriod.map((period) => [periodText(period), period.amount]),
      ...(withoutPeriod === 0 ? [] : [['Zonder periode', withoutPeriod]]),
    ],
    totalLabel: null,
  };
}

function periodText({ from, to }: PeriodAmount): string {
  const [first, last] = [dateText.write(from), dateText.write(to)].map(String);
  return first === last ? `Voor ${first ?? ''}` : `Van ${first ?? ''} tot ${last ?? ''}`;
}

function fundSection({ byFund, totals }: Summary): FigureSection {
  const inFunds = byFund.reduce((sum, { amount: inFund }) => sum + inFund, 0);
  const rows: (readonly [string, Cents | number])[] = byFund.map(({ fund, amount: inFund }) => [
    fund,
    inFund,
  ]);
  return {
    title: 'Per fonds',
    explanation: [],
    table: 'tblPerFonds',
    columns: [text('Fonds'), amount('Bedrag (EUR)', true)],
    rows: [...rows, ['Zonder fonds', totals.printed - inFunds]],
    totalLabel: 'Alle bedragen samen',
  };
}

function text(header: string): FigureColumn {
  return { header, kind: 'text', hasTotal: false };
}

function count(header: string, hasTotal: boolean): FigureColumn {
  return { header, kind: 'count', hasTotal };
}

function amount(header: string, hasTotal: boolean): FigureColumn {
  return { header, kind: 'amount', hasTotal };
}
