import { belgianEuro } from '../../domain/money/belgian-notation';
import type { MoneySharing } from '../../domain/plan/money-sharing';
import type { Plan } from '../../domain/plan/plan';
import type {
  MinisterAmount,
  MinisterMeasure,
  MinisterPage,
} from '../../domain/summary/minister-page';
import { counted } from '../generating/counted';
import type { FigureColumn } from '../generating/figure-section';
import { sharingText } from '../generating/sharing-formulas';
import { dateText } from '../forms/date-form';
import { perWord } from '../tables/word-lists';
import type { PageModel, PageSection } from './page-model';

/** The page of a minister: measures, money, and what they answer. */
export function ministerPageModel(
  page: MinisterPage,
  plan: Pick<Plan, 'title' | 'codes'>,
  sharing: MoneySharing,
): PageModel {
  return {
    title: page.figures.minister.name,
    subtitle: plan.title ?? 'Actieplan',
    sentences: sentencesOf(page, plan),
    sections: [measureSection(page), amountSection(page, sharing), recommendationSection(page)],
  };
}

function sentencesOf(
  { figures, measures }: MinisterPage,
  { codes }: Pick<Plan, 'codes'>,
): readonly string[] {
  const { minister, byCode, withAmount, budget } = figures;
  const all = counted(figures.measures, 'maatregel', 'maatregelen');
  const labels = new Map(codes.map(({ code, label }) => [code, label]));
  const perCode = byCode.map(({ code, measures: some }) =>
    code === null
      ? `${String(some)} zonder code`
      : `${String(some)} met code ${code}${nameOf(labels.get(code))}`,
  );
  const shared = measures.filter(({ others }) => others.length > 0).length;
  const titles = minister.titles.filter((title) => title !== minister.name);
  return [
    ...(titles.length === 0 ? [] : [`Ook in het plan als: ${titles.join('; ')}.`]),
    perCode.length === 0 ? `${all}.` : `${all}: ${perCode.join(', ')}.`,
    `${String(shared)} daarvan ${shared === 1 ? 'is' : 'zijn'} ook van andere ministers.`,
    `${String(withAmount)} ${withAmount === 1 ? 'heeft' : 'hebben'} een bedrag; het deel van deze minister, gelijk verdeeld, is ${belgianEuro(budget.shared)}.`,
  ];
}

function nameOf(label: string | null | undefined): string {
  return label === null || label === undefined ? '' : ` (${label})`;
}

function measureSection({ measures }: MinisterPage): PageSection {
  const hasProgress = measures.some(({ progress }) => progress.length > 0);
  return {
    ...{ title: 'Maatregelen', explanation: [], none: 'Geen maatregelen.' },
    ...{ table: 'tblPaginaMaatregelen', totalLabel: null },
    columns: [
      ...['Nr', 'Code', 'Maatregel', 'Actoren', 'Ook van'].map(text),
      ...(hasProgress ? [text('Stand van zaken')] : []),
    ],
    widths: [12, 14, 70, 26, 30, ...(hasProgress ? [30] : [])],
    rows: measures.map((row) => [
      row.measure.number,
      row.measure.code,
      row.measure.description,
      row.measure.actors.map(({ name }) => name).join(', '),
      row.others.map(({ name }) => name).join('; '),
      ...(hasProgress ? [progressText(row)] : []),
    ]),
  };
}

function progressText({ progress }: MinisterMeasure): string {
  return progress
    .map(({ department, status, text: said }) => {
      const where = [status, said].filter((part) => part !== null).join(': ');
      return department === null ? where : `${department} – ${where}`;
    })
    .join('\n');
}

function amountSection({ amounts }: MinisterPage, sharing: MoneySharing): PageSection {
  return {
    title: 'Budget',
    explanation: [
      `Gedrukt: het hele bedrag, ook wat andere ministers ervan dragen. Deel: wat deze minister ervan heeft, ${sharingText(sharing)}.`,
    ],
    none: 'Geen bedragen.',
    table: 'tblPaginaBudget',
    columns: [
      ...['Maatregel', 'Per', 'Voor', 'Periode', 'Fonds'].map(text),
      { header: 'Gedrukt (EUR)', kind: 'amount', hasTotal: false },
      { header: 'Deel (EUR)', kind: 'amount', hasTotal: true },
    ],
    widths: [12, 14, 40, 26, 20, 22, 22],
    rows: amounts.map(({ line, amount, share }) => [
      line.measure,
      perWord.write(line.per),
      line.beneficiary ?? line.note,
      periodOf(line),
      line.fund,
      amount,
      share,
    ]),
    totalLabel: 'Samen',
  };
}

function periodOf({ from, to }: MinisterAmount['line']): string | null {
  const ends = [dateText.write(from), dateText.write(to)].filter((end) => end !== null);
  return ends.length === 0 ? null : [...new Set(ends)].join(' – ');
}

function recommendationSection({ recommendations }: MinisterPage): PageSection {
  return {
    title: 'Aanbevelingen',
    explanation: [
      'Aanbevelingen van het Parlement die beantwoord worden door een actie met een maatregel van deze minister.',
    ],
    none: 'Geen aanbevelingen.',
    ...{ table: 'tblPaginaAanbevelingen', totalLabel: null },
    columns: ['Nr', 'Acties', 'Aanbeveling'].map(text),
    widths: [12, 14, 70],
    rows: recommendations.map(({ recommendation, actions }) => [
      recommendation.number,
      actions.join(', '),
      recommendation.text,
    ]),
  };
}

function text(header: string): FigureColumn {
  return { header, kind: 'text', hasTotal: false };
}
