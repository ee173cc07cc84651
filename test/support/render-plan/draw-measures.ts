import type { Action, Measure, Plan } from '../../../src/domain/plan/plan';
import type { Drawn, DrawnCell, DrawnLine, DrawnRow } from './drawn-document';
import { descriptionLines } from './draw-description';
import { drawCard, drawText } from './draw-fiches';
import type { RenderOptions } from './render-options';
import { columnHeading, WORDING, type PlanColumn } from './wording';

type Cells = Readonly<Record<PlanColumn, DrawnCell>>;

const EMPTY: DrawnCell = { lines: [] };

/** The tables of measures: one per action when its heading stands outside, else one per policy line. */
export function drawMeasures(plan: Plan, options: RenderOptions): readonly Drawn[] {
  const { policyLine } = WORDING[options.language];
  return plan.policyLines.flatMap(({ number, title }): readonly Drawn[] => {
    const actions = plan.actions.filter((action) => action.policyLine === number);
    const heading = `${policyLine} ${number}: ${title}`;
    if (isRow(options)) {
      const rows = actions.flatMap((action) => [
        titleRow(action, options),
        ...measureRows(plan, action, options),
      ]);
      return options.policyLines === 'row'
        ? [{ kind: 'table', rows: [wideRow(heading, options, false), ...rows] }]
        : [
            { kind: 'heading', text: heading },
            { kind: 'table', rows },
          ];
    }
    const kind = options.actions === 'paragraph' ? 'paragraph' : 'heading';
    return [
      { kind: 'heading', text: heading },
      ...actions.flatMap((action): readonly Drawn[] => [
        { kind, text: actionTitle(action, options) },
        ...drawAction(plan, action, options),
      ]),
    ];
  });
}

/** Only in a table an action can have a row. */
function isRow({ actions, layout }: RenderOptions): boolean {
  return layout === 'rows' && (actions === 'row' || actions === 'bold-row');
}

function drawAction(plan: Plan, action: Action, options: RenderOptions): readonly Drawn[] {
  const measures = plan.measures.filter((measure) => measure.action === action.number);
  switch (options.layout) {
    case 'rows':
      return [{ kind: 'table', rows: measureRows(plan, action, options) }];
    case 'cards':
      return measures.map((measure) => drawCard(measure, options));
    case 'text':
      return measures.flatMap((measure) => drawText(measure, options));
  }
}

/** The columns from left to right. */
function columnsOf({ columns, numbers }: RenderOptions): readonly PlanColumn[] {
  return numbers === 'columns' ? ['number', 'code', ...columns] : columns;
}

function actionTitle({ number, title }: Action, { language }: RenderOptions): string {
  return `${WORDING[language].action} ${number}: ${title}`;
}

function titleRow(action: Action, options: RenderOptions): DrawnRow {
  return wideRow(actionTitle(action, options), options, options.actions === 'bold-row');
}

function wideRow(text: string, options: RenderOptions, isBold: boolean): DrawnRow {
  const columns = columnsOf(options);
  const cell: DrawnCell = { lines: [paragraph(text)], isBold };
  if (options.mergedTitles) return { cells: [{ ...cell, columns: columns.length }] };
  return { cells: columns.map((_column, index) => (index === 0 ? cell : EMPTY)) };
}

function measureRows(plan: Plan, action: Action, options: RenderOptions): readonly DrawnRow[] {
  const header = headerRow(options);
  const measures = plan.measures.filter((measure) => measure.action === action.number);
  const rows: { readonly cells: Cells; readonly afterPage: boolean }[] = [];
  for (const measure of measures) {
    const parts = partsOf(measure, options);
    parts.forEach((cells, index) => rows.push({ cells, afterPage: index > 0 }));
  }
  return [
    header,
    ...mergeMinisters(
      rows.map(({ cells }) => cells),
      options,
    ).flatMap((cells, index): readonly DrawnRow[] => {
      const afterPage = rows[index]?.afterPage === true;
      const row: DrawnRow = { cells, afterPage };
      const isRepeated = afterPage && options.repeatedHeaders && !options.mergedMinisters;
      return isRepeated ? [{ ...header, afterPage }, { cells }] : [row];
    }),
  ];
}

function headerRow(options: RenderOptions): DrawnRow {
  const cells = columnsOf(options).map((column): DrawnCell => ({
    lines: [paragraph(columnHeading(column, options))],
  }));
  return { cells, isHeader: true };
}

/** The rows of a measure: more than one where a page ends in it. */
function partsOf(measure: Measure, options: RenderOptions): readonly Cells[] {
  const { coordination } = WORDING[options.language];
  const actors = measure.actors.map(({ name, coordinating }) =>
    paragraph(coordinating ? `${name} (${coordination})` : name),
  );
  const budget: DrawnCell = { lines: lines(measure.budgetText) };
  const cells: Cells = {
    number: { lines: lines(measure.number) },
    code: { lines: lines(measure.code) },
    description: { lines: descriptionLines(measure, options) },
    actors: { lines: actors },
    budget,
    minister: { lines: measure.ministers.map((title) => paragraph(title)) },
  };
  if (options.pageBreaks === 'none' || measure.initiatives.length < 2) return [cells];
  const all = cells.description.lines;
  const cut = all.length - measure.initiatives.length + 1;
  const takesBudget = options.pageBreaks === 'with-rest-and-budget';
  const rest: Cells = {
    number: EMPTY,
    code: EMPTY,
    description: { lines: all.slice(cut) },
    actors: EMPTY,
    budget: EMPTY,
    minister: EMPTY,
  };
  return [
    { ...cells, description: { lines: all.slice(0, cut) }, budget: takesBudget ? EMPTY : budget },
    { ...rest, budget: takesBudget ? budget : EMPTY },
  ];
}

/** In one cell the ministers of rows that follow each other and have the same. */
function mergeMinisters(
  rows: readonly Cells[],
  options: RenderOptions,
): readonly (readonly DrawnCell[])[] {
  const merges = options.mergedMinisters && options.format !== 'text';
  return rows.map((cells, index) =>
    columnsOf(options).flatMap((column) => {
      if (!merges || column !== 'minister') return [cells[column]];
      if (isSame(rows[index - 1], cells)) return [];
      let covered = 1;
      while (isSame(rows[index + covered - 1], rows[index + covered])) covered++;
      return [covered === 1 ? cells.minister : { ...cells.minister, rows: covered }];
    }),
  );
}

function isSame(above: Cells | undefined, below: Cells | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  return textsOf(above) !== '' && textsOf(above) === textsOf(below);
}

function textsOf({ minister }: Cells): string {
  return minister.lines.map(({ text }) => text).join('\n');
}

function lines(text: string | null): readonly DrawnLine[] {
  return text === null ? [] : text.split('\n').map((each) => paragraph(each));
}

function paragraph(text: string): DrawnLine {
  return { kind: 'paragraph', text };
}
