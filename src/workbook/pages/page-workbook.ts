import { tableBand } from '../generating/cell-styles';
import { cellAt, valueContent } from '../generating/cell-content';
import { purposeStyle, sheetTitleStyle, textStyle } from '../generating/cell-styles';
import { cleanText } from '../generating/clean-text';
import { sectionModel } from '../generating/figure-section';
import { rowHeights } from '../generating/row-heights';
import { landscape, sheetModel } from '../generating/sheet-parts';
import type { CellModel, TableModel, WorkbookModel } from '../workbook-model';
import type { PageModel } from './page-model';

const SHEET = 'Minister';

/** A page as a workbook of one sheet, which holds nothing but what the page says. */
export function pageWorkbook(page: PageModel, date: string | null): WorkbookModel {
  const tables: TableModel[] = [];
  const cells: CellModel[] = [
    cellAt(0, 0, valueContent(page.title), sheetTitleStyle),
    cellAt(1, 0, valueContent(page.subtitle), purposeStyle),
    ...page.sentences.map((sentence, index) =>
      cellAt(3 + index, 0, valueContent(sentence), textStyle),
    ),
  ];
  let row = 4 + page.sentences.length;
  for (const section of page.sections) {
    const isEmpty = section.rows.length === 0;
    const shown = isEmpty
      ? { ...section, explanation: [...section.explanation, section.none], totalLabel: null }
      : section;
    const made = sectionModel(shown, row);
    cells.push(...made.cells);
    if (!isEmpty) tables.push(made.table);
    row = (isEmpty ? made.table.row : made.endRow) + 1;
  }
  const columns = widthsOf(page).map((width) => ({ width, hidden: false, style: null }));
  const sheet = sheetModel({
    ...{ name: SHEET, columns, cells, tables },
    print: landscape(columns.length, null),
  });
  return {
    title: cleanText(`${page.title} – ${page.subtitle}`),
    created: date,
    customProperties: {},
    sheets: [{ ...sheet, rowHeights: rowHeights(sheet) }],
    names: [],
    tableBand,
  };
}

/**
 * The tables stand below each other: a column is as wide as the widest of them needs, so their columns with
 * long texts are best in the same place.
 */
function widthsOf({ sections }: PageModel): readonly number[] {
  const count = Math.max(...sections.map(({ widths }) => widths.length));
  return Array.from({ length: count }, (_, column) =>
    Math.max(...sections.map(({ widths }) => widths[column] ?? 0)),
  );
}
