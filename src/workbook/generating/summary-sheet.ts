import { euroFromCents } from '../../domain/money/cents';
import type { Plan } from '../../domain/plan/plan';
import type { Summary, SummaryTotals } from '../../domain/summary/summary';
import type { DataRow } from '../tables/data-table';
import { SUMMARY_SHEET } from '../tables/sheet-names';
import type { CellModel, ColumnModel, SheetModel, TableModel } from '../workbook-model';
import { cellAt, valueContent } from './cell-content';
import { amountStyle, decimalStyle, listTextStyle, textStyle } from './cell-styles';
import { counted } from './counted';
import { crossSections } from './cross-sections';
import { sectionModel } from './figure-section';
import { pagesOfSections } from './print-pages';
import { sharingSection } from './sharing-section';
import { HEADER_ROW, sheetHeading, sheetModel } from './sheet-parts';
import { summarySections } from './summary-sections';

export const SUMMARY_PURPOSE =
  'De cijfers van het plan op de dag waarop deze werkmap gemaakt is: per minister, code, actie, jaar en fonds.';

const LABEL_WIDTH = 46;
/** Of amounts up to 999 million, and of the longest header in one word with the button of its filter. */
const FIGURE_WIDTH = 20;
/** Of the counts per code, of which there are several. */
const CODE_WIDTH = 12;
const FIGURE_COLUMNS = 5;

/** The sheet with the figures: what they are in short, then a table for each way to look at them. */
export function summarySheet(plan: Plan, summary: Summary, rows: readonly DataRow[]): SheetModel {
  const cells: CellModel[] = [
    ...sheetHeading(SUMMARY_SHEET, SUMMARY_PURPOSE),
    ...inShort(summary.totals),
  ];
  const tables: TableModel[] = [];
  const sectionRows: number[] = [];
  let row = HEADER_ROW + 5;
  function add(model: ReturnType<typeof sectionModel>): void {
    sectionRows.push(row);
    cells.push(...model.cells);
    tables.push(model.table);
    row = model.endRow + 1;
  }
  const [perMinister, ...others] = summarySections(plan, summary);
  if (perMinister !== undefined) add(sectionModel(perMinister, row));
  add(sharingSection(summary, row));
  for (const section of crossSections(rows, summary)) add(sectionModel(section, row));
  for (const section of others) add(sectionModel(section, row));
  const columns = columnsFor(tables);
  const sheet = { name: SUMMARY_SHEET, columns, cells, tables };
  return sheetModel({ ...sheet, print: pagesOfSections(sheet, sectionRows) });
}

function columnsFor(tables: readonly TableModel[]): readonly ColumnModel[] {
  const count = Math.max(...tables.map((table) => table.columns.length));
  return Array.from({ length: count }, (_, column) => {
    const hasAmounts = tables.some(({ columns }) => columns[column]?.style === amountStyle);
    const width = column <= FIGURE_COLUMNS || hasAmounts ? FIGURE_WIDTH : CODE_WIDTH;
    return { width: column === 0 ? LABEL_WIDTH : width, hidden: false, style: null };
  });
}

function inShort(totals: SummaryTotals): readonly CellModel[] {
  const { measures, mentions, withAmount, regular, printed, fte } = totals;
  const all = counted(measures, 'maatregel', 'maatregelen');
  const withMoney = withAmount === 1 ? 'heeft' : 'hebben';
  const sentences = [
    `${all}, ${counted(mentions, 'vermelding', 'vermeldingen')}: een maatregel van verschillende ministers staat bij elk van hen.`,
    `${String(withAmount)} van ${all} ${withMoney} een bedrag; ${String(regular)} ${regular === 1 ? 'spreekt' : 'spreken'} van reguliere middelen.`,
  ];
  const row = HEADER_ROW + sentences.length;
  return [
    ...sentences.map((sentence, index) =>
      cellAt(HEADER_ROW + index, 0, valueContent(sentence), textStyle),
    ),
    cellAt(row, 0, valueContent('Alle bedragen samen, elk één keer (EUR)'), listTextStyle),
    cellAt(row, 1, valueContent(euroFromCents(printed)), amountStyle),
    cellAt(row + 1, 0, valueContent('Voltijdse equivalenten'), listTextStyle),
    cellAt(row + 1, 1, valueContent(fte), decimalStyle),
  ];
}
