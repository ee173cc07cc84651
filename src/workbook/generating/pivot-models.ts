import type { Summary } from '../../domain/summary/summary';
import type { LongRowKind } from '../../domain/summary/long-table-row';
import { cellName } from '../cell-name';
import { columnsOf } from '../describe-table';
import { numberFormatOf, type CellType } from '../forms/cell-form';
import type { PivotFigure, PivotFilter, PivotModel } from '../pivot-model';
import { dataTable, type DataRow } from '../tables/data-table';
import { HEADER_ROW } from './sheet-parts';

/** A PivotTable with what people call it. */
export interface TitledPivot extends PivotModel {
  readonly title: string;
}

/** Room for the text above the PivotTables, for their titles, and for filters that people add. */
export const PIVOT_ROW = HEADER_ROW + 8;

/** The PivotTable with a column for every code, which has room for as many as this and for some more. */
const CODES_PLACE = 11;
const USUAL_CODES = 8;
const SPARE_COLUMNS = 6;

/**
 * The PivotTables on a plan, beside each other so that all have room to grow downwards; those that can get
 * wider come last. Of what the plan has no rows of there is none.
 */
export function pivotModels(
  { byMinister, byCode }: Pick<Summary, 'byMinister' | 'byCode'>,
  rows: readonly DataRow[],
): readonly TitledPivot[] {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const order = {
    [header('minister')]: byMinister.map(({ minister }) => minister.name),
    [header('code')]: byCode.flatMap(({ code }) => (code === null ? [] : [code])),
    [header('year')]: yearsOf(rows),
  };
  const behindCodes = CODES_PLACE + Math.max(byCode.length, USUAL_CODES) + SPARE_COLUMNS;
  return PIVOTS.filter(({ kind }) => kind === null || kinds.has(kind)).map(
    ({ kind, place, ...pivot }) => ({
      ...pivot,
      ...{ source: dataTable.table, order, cell: cellName(PIVOT_ROW, place ?? behindCodes) },
      filter: kind === null ? null : filterOn(kind),
    }),
  );
}

interface PlacedPivot extends Omit<TitledPivot, 'source' | 'order' | 'cell' | 'filter'> {
  /** Its first column; `null`: behind the codes. */
  readonly place: number | null;
  /** The rows that it counts; `null`: all of them. */
  readonly kind: LongRowKind | null;
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

function filterOn(kind: LongRowKind): PivotFilter {
  return { header: header('kind'), value: String(dataTable.columns.kind.form.write(kind)) };
}

/** Years in their order, and behind them what has none: digits come before letters. */
function yearsOf(rows: readonly DataRow[]): readonly string[] {
  return [...new Set(rows.map(({ year }) => year).filter((year) => year !== null))].sort();
}

const PIVOTS: readonly PlacedPivot[] = [
  {
    ...{ name: 'Actieplan per minister', title: 'Per minister', place: 0, kind: null },
    ...{ row: header('minister'), column: null, hasColumnsTotal: true },
    figures: [
      figure('measures', 'Aantal maatregelen', 'count'),
      figure('mentions', 'Aantal vermeldingen', 'count'),
      figure('equalAmount', 'Verdeeld bedrag (EUR)', 'amount'),
    ],
    description:
      'Per minister: het aantal maatregelen, het aantal vermeldingen en het bedrag, gelijk verdeeld als ministers het delen.',
  },
  {
    ...{ name: 'Actieplan per fonds', title: 'Per fonds', place: 5, kind: 'amount' },
    ...{ row: header('fund'), column: null, hasColumnsTotal: true },
    figures: [figure('equalAmount', 'Bedrag (EUR)', 'amount')],
    description: 'Per fonds: de bedragen zoals gedrukt, elk één keer.',
  },
  {
    ...{ name: 'Actieplan per beleidsdomein', title: 'Per beleidsdomein', place: 8 },
    ...{ kind: 'department', row: header('department'), column: null, hasColumnsTotal: true },
    figures: [figure('departmentMentions', 'Aantal vermeldingen', 'count')],
    description:
      'Per beleidsdomein: het aantal maatregelen. Een maatregel van verschillende beleidsdomeinen staat bij elk van hen.',
  },
  {
    ...{ name: 'Actieplan per minister en code', title: 'Per minister en code' },
    ...{ place: CODES_PLACE, kind: 'mention' },
    ...{ row: header('minister'), column: header('code'), hasColumnsTotal: true },
    figures: [figure('mentions', 'Aantal vermeldingen', 'count')],
    description: 'Per minister en per code: het aantal vermeldingen van maatregelen.',
  },
  {
    ...{ name: 'Actieplan per minister en jaar', title: 'Per minister en jaar' },
    ...{ place: null, kind: 'period' },
    ...{ row: header('minister'), column: header('year'), hasColumnsTotal: false },
    figures: [figure('equalInPeriod', 'Verdeeld bedrag (EUR)', 'amount')],
    description:
      'Per minister en per jaar: het bedrag, gelijk verdeeld als ministers het delen. Een bedrag per jaar telt in elk jaar van zijn periode.',
  },
];
