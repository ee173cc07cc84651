import { LONGEST_CELL_TEXT } from '../../domain/plan/longest-cell-text';
import { cellName } from '../cell-name';
import type { TooLongText } from '../plan-workbook';
import type { CellContentModel, SheetModel } from '../workbook-model';

/** The texts that do not fit in their cells, sheet by sheet, outside the tables first. */
export function tooLongTexts(sheets: readonly SheetModel[]): readonly TooLongText[] {
  return sheets.flatMap(({ name, cells, tables }) => [
    ...cells.flatMap(({ row, column, content }) => tooLong(name, row, column, '', content)),
    ...tables.flatMap((table) =>
      table.rows.flatMap((contents, row) =>
        contents.flatMap((content, column) =>
          tooLong(
            name,
            table.row + 1 + row,
            table.column + column,
            table.columns[column]?.header ?? '',
            content,
          ),
        ),
      ),
    ),
  ]);
}

function tooLong(
  sheet: string,
  row: number,
  column: number,
  header: string,
  content: CellContentModel,
): readonly TooLongText[] {
  const characters = textOf(content).length;
  return characters <= LONGEST_CELL_TEXT
    ? []
    : [
        {
          code: 'text-too-long',
          sheet,
          cell: cellName(row, column),
          column: header,
          characters,
          limit: LONGEST_CELL_TEXT,
        },
      ];
}

function textOf(content: CellContentModel): string {
  if (content.type === 'link') return content.text;
  const shown = content.type === 'formula' ? content.result : content.value;
  return typeof shown === 'string' ? shown : '';
}
