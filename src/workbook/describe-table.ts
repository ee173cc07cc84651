import type { PlanPart } from '../domain/check/check-input';
import type { PlaceKind } from '../domain/plan/place';
import type { CellForm } from './forms/cell-form';
import type { RowCheck } from './row-checks/row-check';

/**
 * One table of the workbook: what generating, reading, writing and help are derived from. The columns
 * are the fields of a row, in the order they stand in; a field that is forgotten does not compile.
 */
export interface TableDescription<Row> {
  /** Name of the sheet it stands on. */
  readonly sheet: string;
  /** Name of the table in Excel. */
  readonly table: string;
  /** As people call it; above the table where a sheet has several. */
  readonly title: string;
  /** What it is for, in one line. */
  readonly purpose: string;
  /** The part of the plan it holds; `null` for lists that only feed dropdowns. */
  readonly part: PlanPart | null;
  /** The kind of place its rows are; `null` when findings never name them. */
  readonly kind: PlaceKind | null;
  /** Whether a workbook may do without it, as those made before there was such a table do. */
  readonly isOptional?: true;
  readonly columns: { readonly [F in keyof Row & string]: ColumnDescription<Row[F]> };
  /** What formulas can say of a row. */
  readonly checks?: readonly RowCheck[];
}

export interface ColumnDescription<Value> {
  readonly header: string;
  /** Other headers it is recognised by, in Dutch, English and French. Capitals and accents do not matter. */
  readonly also: readonly string[];
  readonly form: CellForm<Value>;
  /** In characters; texts that do not fit wrap. 0 hides the column. */
  readonly width: number;
  readonly dropdown: Dropdown | null;
  /** The numbers it takes; what else is typed is refused. */
  readonly limits: Limits | null;
  /** The name by which dropdowns take the values of this column: `Codes`. */
  readonly listName: string | null;
  /** Shown beside the cell when someone selects it. */
  readonly prompt: Message | null;
  /** Whether it holds the row's own number, in the form that the plan gives its measures, used once. */
  readonly isMeasureNumber: boolean;
  /** Whether the rows mean nothing without it: a table without such a column is not read. */
  readonly needed: boolean;
}

/** A choice from a list. */
export interface Dropdown {
  /** The `listName` of the column that is the list. */
  readonly list: string;
  /** `stop` refuses everything else, `warning` lets the user go on. */
  readonly other: 'stop' | 'warning';
  /** Whether a row may do without a choice. */
  readonly mayBeBlank: boolean;
  readonly error: Message;
}

export interface Limits {
  readonly from: number;
  readonly to: number;
  readonly error: Message;
}

/** What Excel shows beside a cell: at most 32 characters, and 255 (225 when something is refused). */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** A table whatever its rows, for what treats all tables alike. */
export type AnyTable = TableDescription<Record<string, unknown>>;

export type RowOf<Table> = Table extends TableDescription<infer Row> ? Row : never;

export function describeTable<Row extends object>(
  description: TableDescription<Row>,
): TableDescription<Row> {
  return description;
}

/** What is usual, so that a column only says what is special about it. */
export function column<Value>(
  header: string,
  form: CellForm<Value>,
  special: Partial<Omit<ColumnDescription<Value>, 'header' | 'form'>> = {},
): ColumnDescription<Value> {
  return {
    header,
    form,
    also: [],
    width: 14,
    dropdown: null,
    limits: null,
    isMeasureNumber: false,
    listName: null,
    prompt: null,
    needed: false,
    ...special,
  };
}

/** The columns of a table with their fields, from left to right. */
export function columnsOf(
  table: AnyTable,
): readonly { readonly field: string; readonly column: ColumnDescription<unknown> }[] {
  return Object.entries(table.columns).map(([field, described]) => ({ field, column: described }));
}

/** The column of a field; `undefined` for what is no field of this table. */
export function columnOf(table: AnyTable, field: string): ColumnDescription<unknown> | undefined {
  const columns: Readonly<Record<string, ColumnDescription<unknown>>> = table.columns;
  return columns[field];
}
