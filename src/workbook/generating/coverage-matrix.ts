import type { CoverageMark, CoverageRow } from '../../domain/summary/coverage';
import type { CellModel, CellStyle } from '../workbook-model';
import { cellAt, valueContent } from './cell-content';
import {
  gapStyle,
  headerOf,
  listTextStyle,
  matrixHeaderStyle,
  matrixStyle,
  matrixTextStyle,
  sectionStyle,
  purposeStyle,
} from './cell-styles';
import type { CoverageBlock } from './coverage-blocks';

/** What a matrix is called, and its rows and columns. */
export interface MatrixWords {
  readonly title: string;
  readonly explanation: string;
  readonly row: string;
  /** Above where a row is answered other than by a column. */
  readonly elsewhere: string;
  /** Above how many columns a row names. */
  readonly count: string;
  /** Before how many rows name each column. */
  readonly total: string;
  /** What stands beside a row that names nothing and should. */
  readonly gap: string;
}

/** The columns before the marks: number, text, where else, how many. */
export const FIRST_WIDTHS: readonly number[] = [8, 56, 40, 9];

/** Above the first column of whatever is listed. */
export const NUMBER_HEADER = 'Nr';

export const MARK_WIDTH = 5.5;

/** Characters that fit in one line of those columns. */
const MOST_OF_TEXT = 62;
const MOST_OF_ELSEWHERE = 44;

const FIRST_MARK = FIRST_WIDTHS.length;

const MARKS: Readonly<Record<CoverageMark, string>> = { named: 'x', whole: 'o' };

/** Says that something is missing, without colour. */
const GAP_SIGN = '!';

/** A matrix from a row on, and the row after it. */
export function matrixCells(
  words: MatrixWords,
  { rows, columns }: CoverageBlock,
  at: number,
): { readonly cells: readonly CellModel[]; readonly endRow: number } {
  const headerRow = at + 2;
  const totalRow = headerRow + 1 + rows.length;
  return {
    cells: [
      cellAt(at, 0, valueContent(words.title), sectionStyle),
      cellAt(at + 1, 0, valueContent(words.explanation), purposeStyle),
      ...[NUMBER_HEADER, words.row, words.elsewhere, words.count].map((header, column) =>
        cellAt(headerRow, column, valueContent(header), headerOf(listTextStyle)),
      ),
      ...columns.map(({ column }, place) =>
        textCell(headerRow, FIRST_MARK + place, column.number ?? '', matrixHeaderStyle),
      ),
      ...rows.flatMap((row, index) => rowCells(words, row, columns, headerRow + 1 + index)),
      ...totalCells(words, columns, totalRow),
    ],
    endRow: totalRow + 1,
  };
}

function rowCells(
  { gap }: MatrixWords,
  row: CoverageRow,
  columns: CoverageBlock['columns'],
  at: number,
): readonly CellModel[] {
  const isGap = row.state === 'gap';
  const count = String(row.marks.size);
  return [
    textCell(at, 0, row.number ?? '', matrixTextStyle),
    textCell(at, 1, beginning(row.text ?? '', MOST_OF_TEXT), matrixTextStyle),
    isGap
      ? textCell(at, 2, `${GAP_SIGN} ${gap}`, gapStyle(matrixTextStyle))
      : textCell(
          ...([at, 2, elsewhereText(row)] as const),
          row.missing.length > 0 ? gapStyle(matrixTextStyle) : matrixTextStyle,
        ),
    textCell(at, 3, isGap ? `${GAP_SIGN} ${count}` : count, styleOf(isGap)),
    ...columns.map(({ index }, place) => {
      const mark = row.marks.get(index);
      return textCell(at, FIRST_MARK + place, mark === undefined ? '' : MARKS[mark], matrixStyle);
    }),
  ];
}

function totalCells(
  { total }: MatrixWords,
  columns: CoverageBlock['columns'],
  at: number,
): readonly CellModel[] {
  return [
    textCell(at, 1, total, { ...matrixTextStyle, bold: true }),
    ...columns.map(({ column: { rows, isGap } }, place) => {
      const count = String(rows);
      return textCell(
        ...([
          at,
          FIRST_MARK + place,
          isGap ? `${GAP_SIGN} ${count}` : count,
          styleOf(isGap),
        ] as const),
      );
    }),
  ];
}

function styleOf(isGap: boolean): CellStyle {
  return isGap ? gapStyle(matrixStyle) : matrixStyle;
}

/** Where a row is answered other than by the plan's own actions or measures. */
function elsewhereText({ startingPoint, seeAlso, status, remark, missing }: CoverageRow): string {
  const said = [
    ...(startingPoint ? ['uitgangspunt'] : []),
    ...(seeAlso.length > 0 ? [`zie ${seeAlso.join(', ')}`] : []),
    ...missing.map((target) => `${GAP_SIGN} ${target} bestaat niet`),
    ...(status === null ? [] : [status]),
    ...(remark === null || remark.trim() === '' ? [] : [remark]),
  ];
  return said.length === 0 ? '–' : beginning(said.join('; '), MOST_OF_ELSEWHERE);
}

/** What is shown of a text; the whole text stands on the sheet it comes from. */
export function beginning(text: string, most: number): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

function textCell(row: number, column: number, text: string, style: CellStyle): CellModel {
  return cellAt(row, column, valueContent(text === '' ? null : text), style);
}
