import type { CellContentModel, CellModel, CellStyle } from '../workbook-model';
import { cellAt, valueContent } from './cell-content';
import {
  countStyle,
  headerOf,
  listLinkStyle,
  listTextStyle,
  liveListTextStyle,
} from './cell-styles';

/** A column of a list that is no table of Excel. */
export interface ListColumn {
  readonly header: string;
  readonly kind: 'text' | 'live-text' | 'link' | 'count';
}

const STYLES: Readonly<Record<ListColumn['kind'], CellStyle>> = {
  text: listTextStyle,
  'live-text': liveListTextStyle,
  link: listLinkStyle,
  count: countStyle,
};

/** A header row, the cells below it at `row + 1` and on, and nothing else. From column A. */
export function plainList(
  row: number,
  columns: readonly ListColumn[],
  rows: readonly (readonly CellContentModel[])[],
): readonly CellModel[] {
  const header = columns.map(({ header: text, kind }, column) =>
    cellAt(row, column, valueContent(text), headerOf(STYLES[kind])),
  );
  const body = rows.flatMap((contents, index) =>
    columns.flatMap(({ kind }, column) => {
      const content = contents[column];
      return content === undefined ? [] : [cellAt(row + 1 + index, column, content, STYLES[kind])];
    }),
  );
  return [...header, ...body];
}
