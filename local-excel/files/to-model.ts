import type {
  CellContentModel,
  CellModel,
  CellStyle,
  ColumnModel,
  PrintModel,
  SheetModel,
  SheetVisibility,
  TableModel,
  ThemeColor,
  WorkbookModel,
} from '../../src/workbook/workbook-model';
import { sheetNameIn } from '../grid/address';
import { WHOLE_SHEET, cellArea, contains, overlaps } from '../grid/area';
import { cellAt, eachCell, formatAt, hasContent, usedArea, valueAt } from '../grid/cells';
import { rowsHidden } from '../grid/hiding';
import { bodyOf } from '../grid/table-growth';
import type { SheetData, TableData, Visibility, WorkbookData } from '../workbook-data';
import { cellStyle } from './cell-style';
import { NotInModel } from './not-in-model';
import { markModels, rangeOf, validationModels } from './rules-to-model';

const VISIBILITY: Readonly<Record<Visibility, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};
/** Points of a column per character of its width, in the usual font. */
export const POINTS_PER_CHARACTER = 5.25;
/** Characters of a column whose width was never set. */
const USUAL_WIDTH = 8.43;

/** Told of contents that a model has no words for, such as `Overzicht: PivotTable Ministers`. */
export type LeaveOut = (contents: string) => void;

function refuse(contents: string): never {
  throw new NotInModel(contents);
}

/**
 * The workbook as a model that can be written to a file. Looks that a model has no words for, such
 * as the heights of rows, are left out.
 * @param palette The colours of the theme in use; a cell's colour that is none of them is left out.
 * @param leaveOut What becomes of contents it has no words for, such as PivotTables.
 * @throws NotInModel for those contents, unless `leaveOut` goes on without them.
 */
export function toModel(
  data: WorkbookData,
  palette: readonly ThemeColor[],
  leaveOut: LeaveOut = refuse,
): WorkbookModel {
  return {
    title: data.properties.title ?? '',
    created: null,
    customProperties: Object.fromEntries(
      data.customProperties.map(({ key, value }) => [key, value]),
    ),
    sheets: data.sheets.map((sheet) => sheetModel(sheet, palette, leaveOut)),
    names: data.names.map(({ name, formula }) => ({ name, formula: formula.replace(/^=/, '') })),
    tableBand: null,
  };
}

function sheetModel(
  sheet: SheetData,
  palette: readonly ThemeColor[],
  leaveOut: LeaveOut,
): SheetModel {
  const unsayable = unsayableParts(sheet);
  if (unsayable.length > 0) leaveOut(`${sheet.name}: ${unsayable.join(', ')}`);
  const { frozen } = sheet;
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    columns: columnModels(sheet, palette),
    cells: cellModels(sheet, palette, leaveOut),
    tables: sheet.tables.map((table) => tableModel(sheet, table, palette, leaveOut)),
    validations: validationModels(sheet, leaveOut),
    marks: markModels(sheet, leaveOut),
    frozen: {
      rows: frozen === null || frozen.bottom === WHOLE_SHEET.bottom ? 0 : frozen.bottom + 1,
      columns: frozen === null || frozen.right === WHOLE_SHEET.right ? 0 : frozen.right + 1,
    },
    print: printModel(sheet),
  };
}

function unsayableParts(sheet: SheetData): readonly string[] {
  return [
    ...sheet.pivotTables.map(({ name }) => `PivotTable ${name}`),
    ...sheet.charts.map(({ name }) => `chart ${name}`),
    ...sheet.slicers.map(({ field }) => `slicer ${field}`),
    ...sheet.comments.map(({ content }) => `comment ${content}`),
    ...sheet.names.map(({ name }) => `name ${name}`),
    ...sheet.merges.map(() => 'merged cells'),
    ...sheet.tables.filter(({ showTotals }) => showTotals).map(() => 'a total row'),
    ...(sheet.protection === null ? [] : ['protection']),
    ...(rowsHidden(sheet, WHOLE_SHEET) === false ? [] : ['hidden rows']),
  ];
}

function columnModels(sheet: SheetData, palette: readonly ThemeColor[]): readonly ColumnModel[] {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const count = Math.max(used === null ? 0 : used.right + 1, ...sheet.columns.keys());
  return Array.from({ length: count }, (_column, index) => {
    const { width = null, hidden = false, format = null } = sheet.columns.get(index) ?? {};
    return {
      width: width === null ? USUAL_WIDTH : width / POINTS_PER_CHARACTER,
      hidden,
      style: format === null ? null : cellStyle(format, null, palette),
    };
  });
}

function cellModels(
  sheet: SheetData,
  palette: readonly ThemeColor[],
  leaveOut: LeaveOut,
): readonly CellModel[] {
  const cells: CellModel[] = [];
  eachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
    const isInTable = sheet.tables.some(({ area }) => contains(area, cellArea(row, column)));
    if (isInTable || !hasContent(cell)) return;
    const style = styleAt(sheet, row, column, palette);
    cells.push({ row, column, content: contentAt(sheet, row, column, leaveOut), style });
  });
  return cells;
}

function tableModel(
  sheet: SheetData,
  table: TableData,
  palette: readonly ThemeColor[],
  leaveOut: LeaveOut,
): TableModel {
  const { top, left } = table.area;
  const body = bodyOf(table);
  return {
    name: table.name,
    row: top,
    column: left,
    columns: table.columns.map(({ name }, index) => ({
      header: name,
      headerStyle: styleAt(sheet, top, left + index, palette),
      style: styleAt(sheet, body.top, left + index, palette),
    })),
    rows: Array.from({ length: body.bottom - body.top + 1 }, (_row, index) =>
      table.columns.map((_column, place) =>
        contentAt(sheet, body.top + index, left + place, leaveOut),
      ),
    ),
  };
}

function styleAt(
  sheet: SheetData,
  row: number,
  column: number,
  palette: readonly ThemeColor[],
): CellStyle {
  return cellStyle(formatAt(sheet, row, column), valueAt(sheet, row, column), palette);
}

function contentAt(
  sheet: SheetData,
  row: number,
  column: number,
  leaveOut: LeaveOut,
): CellContentModel {
  const cell = cellAt(sheet, row, column);
  const formula = cell?.formula ?? null;
  const held = cell?.value ?? null;
  const isError = typeof held === 'object' && held !== null;
  if (isError && formula === null) leaveOut(`${sheet.name}: the value ${held.error}`);
  const value = held === null || isError ? null : held;
  if (formula !== null) {
    return { type: 'formula', formula: formula.replace(/^=/, ''), result: value };
  }
  const here = cellArea(row, column);
  const link = sheet.hyperlinks.find(({ area }) => overlaps(area, here))?.link;
  if (link === undefined) return { type: 'value', value };
  const target = link.documentReference ?? '';
  const named = sheetNameIn(target);
  if (named === null) {
    leaveOut(`${sheet.name}: a link to ${link.address ?? target}`);
    return { type: 'value', value };
  }
  const cellAddress = target.slice(target.lastIndexOf('!') + 1);
  return { type: 'link', text: String(value ?? ''), target: { sheet: named, cell: cellAddress } };
}

function printModel(sheet: SheetData): PrintModel {
  const { printAreas, titleRows, settings, columnBreaks, rowBreaks } = sheet.pageLayout;
  const area = printAreas[0] ?? usedArea(sheet, WHOLE_SHEET, true) ?? cellArea(0, 0);
  const percent = settings.zoom?.scale;
  return {
    area: rangeOf(area),
    orientation: settings.orientation === 'Landscape' ? 'landscape' : 'portrait',
    titleRows: titleRows === null ? null : { first: titleRows.top, last: titleRows.bottom },
    width:
      percent === undefined
        ? { type: 'one-page' }
        : { type: 'scale', percent, breaksBefore: columnBreaks, breaksBeforeRows: rowBreaks },
  };
}
