import { euroFromCents } from '../../domain/money/cents';
import type { Summary } from '../../domain/summary/summary';
import { columnsOf } from '../describe-table';
import { numberFormatOf, type CellType } from '../forms/cell-form';
import type { PivotFigure, PivotModel, PivotSheetModel } from '../generated-sheets';
import { dataTable, type DataRow } from '../tables/data-table';
import { PIVOT_SHEET } from '../tables/sheet-names';
import type { CellModel, ColumnModel } from '../workbook-model';
import { cellAt, valueContent } from './cell-content';
import { amountStyle, listTextStyle, purposeStyle, sectionStyle, textStyle } from './cell-styles';
import { counted } from './counted';
import { HEADER_ROW, landscape, sheetHeading, sheetModel } from './sheet-parts';

const PURPOSE =
  'Draaitabellen op het blad Gegevens: sleep er velden bij, filter en sorteer zoals u wilt. Maak ze opnieuw in het venster Actieplan, bij Ministers.';

/** Room for filters that people put above a PivotTable, and for the titles. */
const PIVOT_ROW = HEADER_ROW + 8;

/** The second stands at the right of the first, which never gets wider: so both have room to grow. */
const SECOND_COLUMN = 5;

/** The sheet with PivotTables that count the long table. */
export function pivotSheet(summary: Summary): PivotSheetModel {
  const columns = [46, 18, 18, 22, 4, 46, ...Array.from({ length: 6 }, () => 14)];
  return {
    sheet: sheetModel({
      name: PIVOT_SHEET,
      columns: columns.map((width): ColumnModel => ({ width, hidden: false, style: null })),
      cells: [...sheetHeading('Draaitabellen', PURPOSE), ...inShort(summary), ...titles()],
      print: landscape(columns.length, null),
    }),
    tables: [perMinister, perMinisterAndCode],
  };
}

/** Headers of the long table, by the field. */
const headers: ReadonlyMap<string, string> = new Map(
  columnsOf(dataTable).map(({ field, column }) => [field, column.header]),
);

function header(field: keyof DataRow): string {
  return headers.get(field) ?? field;
}

function figure(field: keyof DataRow, name: string, type: CellType): PivotFigure {
  return { header: header(field), name, numberFormat: numberFormatOf(type) };
}

const perMinister: PivotModel = {
  name: 'Actieplan per minister',
  cell: `A${String(PIVOT_ROW + 1)}`,
  source: dataTable.table,
  rows: [header('minister')],
  columns: [],
  figures: [
    figure('measures', 'Aantal maatregelen', 'count'),
    figure('mentions', 'Aantal vermeldingen', 'count'),
    figure('equalAmount', 'Verdeeld bedrag (EUR)', 'amount'),
  ],
  description:
    'Per minister: het aantal maatregelen, het aantal vermeldingen en het bedrag, gelijk verdeeld als ministers het delen.',
};

const perMinisterAndCode: PivotModel = {
  name: 'Actieplan per minister en code',
  cell: `F${String(PIVOT_ROW + 1)}`,
  source: dataTable.table,
  rows: [header('minister')],
  columns: [header('code')],
  figures: [figure('mentions', 'Aantal vermeldingen', 'count')],
  description: 'Per minister en per code: het aantal vermeldingen van maatregelen.',
};

function titles(): readonly CellModel[] {
  return [
    cellAt(PIVOT_ROW - 3, 0, valueContent('Per minister'), sectionStyle),
    cellAt(PIVOT_ROW - 3, SECOND_COLUMN, valueContent('Per minister en code'), sectionStyle),
  ];
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
    'De rij zonder naam telt het hele plan: elke maatregel één keer. Zo geeft de onderste rij het aantal maatregelen en het aantal vermeldingen naast elkaar.',
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
