import { cellName } from '../cell-name';
import type { TooLongText } from '../plan-workbook';
import type { CellContentModel, SheetModel } from '../workbook-model';

/** What a cell of Excel can hold, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

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
  return characters <= LONGEST_TEXT
    ? []
    : [
        {
          code: 'text-too-long',
          sheet,
          cell: cellName(row, column),
          column: header,
          characters,
          limit: LONGEST_TEXT,
        },
      ];
}

function textOf(content: CellContentModel): string {
  if (content.type === 'link') return content.text;
  const shown = content.type === 'formula' ? content.result : content.value;
  return typeof shown === 'string' ? shown : '';
}
