import type { CoverageMatrix } from '../../domain/summary/coverage';
import type { CellContentModel, CellModel } from '../workbook-model';
import { cellAt, valueContent } from './cell-content';
import { purposeStyle, sectionStyle } from './cell-styles';
import { beginning } from './coverage-matrix';
import { plainList } from './plain-list';

/** A list under its title: a number, a text, and what there is to say of it. */
export interface CoverageList {
  readonly title: string;
  readonly explanation: string;
  readonly headers: readonly [string, string, string];
  readonly rows: readonly (readonly [string | null, string | null, string])[];
}

/** Characters of a text that is shown in two lines. */
const MOST_OF_TEXT = 100;

/** A list from a row on, and the row after it. */
export function listCells(
  { title, explanation, headers, rows }: CoverageList,
  at: number,
): { readonly cells: readonly CellModel[]; readonly endRow: number } {
  const contents = rows.map(([number, text, said]): readonly CellContentModel[] => [
    valueContent(number),
    valueContent(text === null ? null : beginning(text, MOST_OF_TEXT)),
    valueContent(said),
  ]);
  return {
    cells: [
      cellAt(at, 0, valueContent(title), sectionStyle),
      cellAt(at + 1, 0, valueContent(explanation), purposeStyle),
      ...plainList(
        at + 2,
        headers.map((header) => ({ header, kind: 'text' })),
        contents,
      ),
    ],
    endRow: at + 3 + rows.length,
  };
}

/** The other way round: by which rows each column is named. */
export function namedBy({ rows, columns }: CoverageMatrix, gap: string): CoverageList['rows'] {
  const names = new Map<number, string[]>();
  for (const { number, marks } of rows) {
    for (const index of marks.keys()) {
      const known = names.get(index) ?? [];
      known.push(number ?? '?');
      names.set(index, known);
    }
  }
  return columns.map(({ number, text, isGap }, index) => [
    number,
    text,
    names.get(index)?.join(', ') ?? (isGap ? `! ${gap}` : '–'),
  ]);
}

/**
 * What nothing of the plan answers, and what names something that is not there. Without rows there is
 * nothing to hold the columns against.
 */
export function orphans(
  { rows, columns }: CoverageMatrix,
  words: { readonly row: string; readonly column: string; readonly missing: string },
): CoverageList['rows'] {
  if (rows.length === 0) return [];
  return [
    ...rows
      .filter(({ state }) => state === 'gap')
      .map(({ number, text }) => [number, text, words.row] as const),
    ...rows
      .filter(({ missing }) => missing.length > 0)
      .map(
        ({ number, text, missing }) =>
          [number, text, `${words.missing} ${missing.join(', ')}`] as const,
      ),
    ...columns
      .filter(({ isGap }) => isGap)
      .map(({ number, text }) => [number, text, words.column] as const),
  ];
}
