import { euroFromCents } from '../../domain/money/cents';
import type { Plan } from '../../domain/plan/plan';
import type { Summary, SummaryTotals } from '../../domain/summary/summary';
import { SUMMARY_SHEET } from '../tables/sheet-names';
import type { CellModel, SheetModel, TableModel } from '../workbook-model';
import { cellAt, valueContent } from './cell-content';
import { amountStyle, cellStyleOf, listTextStyle } from './cell-styles';
import { counted } from './counted';
import { sectionModel } from './figure-section';
import { HEADER_ROW, landscape, sheetHeading, sheetModel } from './sheet-parts';
import { summarySections } from './summary-sections';

export const SUMMARY_PURPOSE =
  'De cijfers van het plan op de dag waarop dit werkboek gemaakt is: per minister, code, actie, jaar en fonds.';

const LABEL_WIDTH = 52;
const FIGURE_WIDTH = 16;

/** The sheet with the figures: what they are in short, then a table for each way to look at them. */
export function summarySheet(plan: Plan, summary: Summary): SheetModel {
  const cells: CellModel[] = [
    ...sheetHeading(SUMMARY_SHEET, SUMMARY_PURPOSE),
    ...inShort(summary.totals),
  ];
  const tables: TableModel[] = [];
  let row = HEADER_ROW + 5;
  for (const section of summarySections(plan, summary)) {
    const model = sectionModel(section, row);
    cells.push(...model.cells);
    tables.push(model.table);
    row = model.endRow + 1;
  }
  const width = Math.max(...tables.map(({ columns }) => columns.length));
  return sheetModel({
    name: SUMMARY_SHEET,
    columns: Array.from({ length: width }, (_, column) => ({
      width: column === 0 ? LABEL_WIDTH : FIGURE_WIDTH,
      hidden: false,
      style: null,
    })),
    cells,
    tables,
    print: landscape(width, null),
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
      cellAt(HEADER_ROW + index, 0, valueContent(sentence), {
        ...listTextStyle,
        line: null,
        wrap: false,
      }),
    ),
    cellAt(row, 0, valueContent('Alle bedragen samen, elk één keer (EUR)'), listTextStyle),
    cellAt(row, 1, valueContent(euroFromCents(printed)), amountStyle),
    cellAt(row + 1, 0, valueContent('Voltijdse equivalenten'), listTextStyle),
    cellAt(row + 1, 1, valueContent(fte), cellStyleOf('decimal')),
  ];
}
