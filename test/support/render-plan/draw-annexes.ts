import type { Plan, PreviousAction, Recommendation } from '../../../src/domain/plan/plan';
import type { Drawn, DrawnCell, DrawnRow } from './drawn-document';
import type { RenderOptions } from './render-options';
import { WORDING, type Wording } from './wording';

/** The lists of words, and the tables of recommendations and previous actions; none where there are none. */
export function drawAnnexes(plan: Plan, options: RenderOptions): readonly Drawn[] {
  const words = WORDING[options.language];
  const glossary = plan.glossary.map(({ term, definition }) => [term, definition ?? ''] as const);
  const abbreviations = plan.abbreviations.map(
    ({ term, meaning }) => [term, meaning ?? ''] as const,
  );
  return [
    ...list(words.glossary, glossary, words, options),
    ...list(words.abbreviations, abbreviations, words, options),
    ...drawRecommendations(plan, words),
    ...drawPreviousActions(plan, words),
  ];
}

function list(
  title: string,
  entries: readonly (readonly [term: string, meaning: string])[],
  { termColumns }: Wording,
  { terms }: RenderOptions,
): readonly Drawn[] {
  if (entries.length === 0) return [];
  const heading: Drawn = { kind: 'heading', text: title };
  if (terms === 'table') {
    return [heading, table([header(...termColumns), ...entries.map((entry) => row(...entry))])];
  }
  const kind = terms === 'items' ? 'item' : 'paragraph';
  return [
    heading,
    ...entries.map(([term, meaning]) => ({ kind, text: `${term}: ${meaning}` }) as const),
  ];
}

function drawRecommendations({ recommendations }: Plan, words: Wording): readonly Drawn[] {
  if (recommendations.length === 0) return [];
  return [
    { kind: 'heading', text: 'Bijlage 2' },
    table([
      header('', ...words.recommendations),
      ...recommendations.map((each) =>
        row(each.number ?? '', each.text ?? '', answer(each, words)),
      ),
    ]),
  ];
}

function answer(recommendation: Recommendation, words: Wording): string {
  const { actions, startingPoint, seeAlso, remark } = recommendation;
  const numbers = actions.join(' ');
  return [
    startingPoint ? words.startingPoint : '',
    numbers !== '' && startingPoint ? `${words.seeActions} ${actions.join(', ')}.` : numbers,
    remark ?? '',
    seeAlso.length === 0 ? '' : `${words.seeAlso} ${seeAlso.join(', ')}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function drawPreviousActions(plan: Plan, words: Wording): readonly Drawn[] {
  if (plan.previousActions.length === 0) return [];
  const rows = plan.previousHeadings.flatMap(({ number, title }) => [
    {
      cells: [
        { lines: [{ kind: 'paragraph', text: `${number}. ${title}` }], columns: 3, isBold: true },
      ],
    } as const,
    ...plan.previousActions
      .filter(({ heading }) => heading === number)
      .map((each) => row(each.number ?? '', each.text ?? '', statusOf(each))),
  ]);
  return [{ kind: 'heading', text: 'Bijlage 3' }, table([header('', ...words.previous), ...rows])];
}

function statusOf({ status, referenceText, remark }: PreviousAction): string {
  const inBrackets = referenceText ?? remark;
  return [status ?? '', inBrackets === null ? '' : `(${inBrackets})`].join(' ').trim();
}

function table(rows: readonly DrawnRow[]): Drawn {
  return { kind: 'table', rows };
}

function header(...texts: readonly string[]): DrawnRow {
  return { ...row(...texts), isHeader: true };
}

function row(...texts: readonly string[]): DrawnRow {
  const cells = texts.map((text): DrawnCell => ({
    lines: text === '' ? [] : [{ kind: 'paragraph', text }],
  }));
  return { cells };
}
