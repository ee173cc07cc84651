import { euroFromCents } from '../../domain/money/cents';
import type { Summary } from '../../domain/summary/summary';
import { parseCell } from '../cell-reference';
import type { PivotSheetModel } from '../generated-sheets';
import { pivotCells } from '../pivots/pivot-cells';
import type { DataRow } from '../tables/data-table';
import { PIVOT_SHEET } from '../tables/sheet-names';
import type { CellModel, ColumnModel, SheetModel, TableModel } from '../workbook-model';
import { cellAt, linkContent, valueContent } from './cell-content';
import {
  amountStyle,
  linkStyle,
  listTextStyle,
  purposeStyle,
  sectionStyle,
  textStyle,
} from './cell-styles';
import { counted } from './counted';
import { PIVOT_ROW, pivotModels, type TitledPivot } from './pivot-models';
import { HEADER_ROW, landscape, sheetHeading, sheetModel } from './sheet-parts';

export const PIVOT_PURPOSE =
  'Draaitabellen op het blad Gegevens: schik en filter ze zoals u wilt. Actieplan maakt ze opnieuw bij Ministers.';

/** Of the first column of a PivotTable, which has names, of its figures, and of what stands between two. */
const [NAME_WIDTH, FUND_WIDTH, FIGURE_WIDTH, GAP_WIDTH] = [46, 28, 24, 4];

/** The title of a PivotTable stands above its filter. */
const TITLE_ROW = PIVOT_ROW - 3;
const LINKS_ROW = TITLE_ROW - 2;

/** The sheet with PivotTables that count the long table, for Excel to make them on. */
export function pivotSheet(summary: Summary, rows: readonly DataRow[]): PivotSheetModel {
  const tables = pivotModels(summary, rows);
  const places = tables.map(placeOf);
  const columns = columnsFor(tables);
  return {
    sheet: sheetModel({
      name: PIVOT_SHEET,
      columns,
      cells: [
        ...sheetHeading(PIVOT_SHEET, PIVOT_PURPOSE),
        ...inShort(summary),
        ...tables.map(({ title }, index) =>
          cellAt(TITLE_ROW, places[index] ?? 0, valueContent(title), sectionStyle),
        ),
        ...links(tables),
      ],
      print: landscape(columns.length, null, {
        ...{ type: 'scale', percent: 70, breaksBeforeRows: [] },
        breaksBefore: places.filter((place) => place > 0),
      }),
    }),
    tables,
  };
}

/** The same sheet for a file, with the PivotTables and with what they show of the long table. */
export function pivotSheetInFile(
  summary: Summary,
  rows: readonly DataRow[],
  source: TableModel,
): SheetModel {
  const { sheet, tables } = pivotSheet(summary, rows);
  const shown = tables.flatMap((pivot) => pivotCells(pivot, source));
  return { ...sheet, cells: [...sheet.cells, ...shown], pivots: tables };
}

function placeOf({ cell }: TitledPivot): number {
  return parseCell(cell)?.column ?? 0;
}

function columnsFor(tables: readonly TitledPivot[]): readonly ColumnModel[] {
  const starts = new Map(tables.map((table) => [placeOf(table), table]));
  const last = Math.max(...starts.keys()) + 8;
  return Array.from({ length: last + 1 }, (_, column) => {
    const table = starts.get(column);
    const name = table?.column === null && column > 0 ? FUND_WIDTH : NAME_WIDTH;
    const isGap = starts.has(column + 1);
    const width = isGap ? GAP_WIDTH : FIGURE_WIDTH;
    return { width: table === undefined ? width : name, hidden: false, style: null };
  });
}

/** Those at the right are out of sight: links lead there. */
function links(tables: readonly TitledPivot[]): readonly CellModel[] {
  return tables
    .slice(1)
    .map(({ title, cell }, index) =>
      cellAt(LINKS_ROW, index, linkContent(title, PIVOT_SHEET, cell), linkStyle),
    );
}

/** The true totals, and what the totals of the PivotTables count. */
function inShort({ totals, withoutMinister }: Summary): readonly CellModel[] {
  const { measures, mentions, printed } = totals;
  const nobody = withoutMinister.measures;
  const all = counted(measures, 'maatregel', 'maatregelen');
  const some = counted(mentions, 'vermelding', 'vermeldingen');
  const without = nobody === 0 ? '' : `, en ${String(nobody)} zonder minister`;
  const sentences = [
    `${all}, ${some}${without}: een maatregel van verschillende ministers staat bij elk van hen.`,
    'De rij zonder naam telt het hele plan: elke maatregel één keer. De onderste rij geeft de totalen van alle rijen.',
  ];
  const row = HEADER_ROW + sentences.length;
  return [
    ...sentences.map((sentence, index) =>
      cellAt(HEADER_ROW + index, 0, valueContent(sentence), index === 0 ? textStyle : purposeStyle),
    ),
    cellAt(row, 0, valueContent('Alle bedragen samen, elk één keer (EUR)'), listTextStyle),
    cellAt(row, 1, valueContent(euroFromCents(printed)), amountStyle),
  ];
}
