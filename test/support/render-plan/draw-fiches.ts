import type { Measure } from '../../../src/domain/plan/plan';
import type { Drawn, DrawnLine, DrawnRow } from './drawn-document';
import { descriptionLines } from './draw-description';
import type { RenderOptions } from './render-options';
import { columnHeading, WORDING, type PlanColumn } from './wording';

/** A measure as a table of its own, with the headings of the columns at the left. */
export function drawCard(measure: Measure, options: RenderOptions): Drawn {
  const rows = fieldsOf(measure, options).map(([column, lines]): DrawnRow => ({
    cells: [
      { lines: [{ kind: 'paragraph', text: columnHeading(column, options) }] },
      { lines: column === 'description' ? descriptionLines(measure, options) : lines },
    ],
  }));
  return { kind: 'table', rows };
}

/** A measure in running text: its first line as a title, and labels before the rest. */
export function drawText(measure: Measure, options: RenderOptions): readonly Drawn[] {
  const [title, ...more] = descriptionLines(measure, options);
  const labelled = fieldsOf(measure, options).flatMap(([column, lines]): readonly Drawn[] => {
    if (column === 'description' || column === 'number' || lines.length === 0) return [];
    const value = lines.map(({ text }) => text).join(', ');
    return [{ kind: 'paragraph', text: `${columnHeading(column, options)}: ${value}` }];
  });
  const number = options.numbers === 'columns' ? `${measure.number ?? ''} ` : '';
  return [{ kind: 'heading', text: `${number}${title?.text ?? ''}` }, ...more, ...labelled];
}

function fieldsOf(
  measure: Measure,
  options: RenderOptions,
): readonly (readonly [PlanColumn, readonly DrawnLine[]])[] {
  const { coordination } = WORDING[options.language];
  const texts: Readonly<Record<PlanColumn, readonly string[]>> = {
    number: [measure.number ?? ''],
    code: [measure.code ?? ''],
    description: [],
    actors: measure.actors.map(({ name, coordinating }) =>
      coordinating ? `${name} (${coordination})` : name,
    ),
    budget: measure.budgetText === null ? [] : [measure.budgetText],
    minister: measure.ministers,
  };
  const first: readonly PlanColumn[] = options.numbers === 'columns' ? ['number', 'code'] : [];
  return [...first, ...options.columns].map((column) => [
    column,
    texts[column].map((text) => ({ kind: 'paragraph', text })),
  ]);
}
