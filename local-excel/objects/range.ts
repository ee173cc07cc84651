import { before, reportChange, valueType } from '../host/changes';
import { HostError, HostNotImplemented, demand } from '../host/errors';
import type { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import { typedAsByClient } from '../host/typed-as-by-client';
import { isEntireColumns, isEntireRows, isUnbounded, overlaps } from '../grid/area';
import type { Area } from '../grid/area';
import { changeFormat, setNumberFormats } from '../grid/area-format';
import { DEFAULT_FORMAT } from '../grid/cell-format';
import { cellAt, formatAt, matrix, wireValue } from '../grid/cells';
import { clearConditionalFormats, clearHyperlinks, clearValidations } from '../grid/clear-parts';
import { resultAt } from '../grid/formula-results';
import { columnsHidden, hideColumns, hideRows, rowsHidden } from '../grid/hiding';
import { mergeCells, unmergeCells } from '../grid/merges';
import { displayedText } from '../grid/number-format';
import { demandEditable, demandPermission, demandUnprotected } from '../grid/protection';
import type { Shift } from '../grid/shift';
import { shiftCells } from '../grid/shift-cells';
import { cellByCell, clearContents, writeCells } from '../grid/write-cells';
import { ConditionalFormatCollectionHost } from './conditional-formats';
import { DataValidationHost } from './data-validation';
import { RangeFormatHost } from './range-format';
import { RangeBulk } from './range-bulk';
import { RangeSortHost } from './range-sort';
import { selectArea } from './selection';

// Reading more cells than this at a time is refused on every platform.
const MAX_READ_CELLS = 5_000_000;
// With more of them, the method that gives merged areas fails.
const MAX_MERGED_AREAS = 512;

type Members =
  | 'calculate'
  | 'clear'
  | 'columnHidden'
  | 'conditionalFormats'
  | 'dataValidation'
  | 'delete'
  | 'format'
  | 'formulas'
  | 'getMergedAreasOrNullObject'
  | 'getPivotTables'
  | 'getTables'
  | 'hidden'
  | 'hyperlink'
  | 'insert'
  | 'merge'
  | 'numberFormat'
  | 'rowHidden'
  | 'select'
  | 'sort'
  | 'style'
  | 'text'
  | 'unmerge'
  | 'valueTypes'
  | 'values';

/** Cells of one sheet: what is in them, and what can be done with them. */
export class RangeHost extends RangeBulk<RangeHost> implements Host<Excel.Range, Members> {
  protected at(area: Area): RangeHost {
    return new RangeHost(this.session, this.sheet, area);
  }

  // Whole rows and columns have no cells to hand out: the client gets null.
  get values(): (string | number | boolean)[][] | null {
    return this.read((row, column) => wireValue(this.result(row, column)));
  }

  set values(input: unknown) {
    this.edit(() => {
      writeCells(this.session, this.sheet, this.cells, input);
    });
  }

  get formulas(): (string | number | boolean)[][] | null {
    return this.read(
      (row, column) =>
        cellAt(this.sheet, row, column)?.formula ?? wireValue(this.result(row, column)),
    );
  }

  set formulas(input: unknown) {
    this.values = input;
  }

  get valueTypes(): ReturnType<typeof valueType>[][] | null {
    return this.read((row, column) => valueType(this.result(row, column)));
  }

  get text(): string[][] | null {
    return this.read((row, column) => {
      const { numberFormat } = formatAt(this.sheet, row, column);
      return displayedText(this.result(row, column), numberFormat);
    });
  }

  get numberFormat(): string[][] | null {
    return this.read((row, column) => formatAt(this.sheet, row, column).numberFormat);
  }

  set numberFormat(input: unknown) {
    const { cells: area } = this;
    demandPermission(this.sheet, 'allowFormatCells');
    const formats = cellByCell(area, input).map((row) => row.map(demandNumberFormat));
    setNumberFormats(this.sheet, area, formats);
  }

  get format(): RangeFormatHost {
    return new RangeFormatHost(this.session, this.sheet, () => this.cells);
  }

  get dataValidation(): DataValidationHost {
    return new DataValidationHost(this.session, this.sheet, () => this.cells);
  }

  get conditionalFormats(): ConditionalFormatCollectionHost {
    return new ConditionalFormatCollectionHost(this.session, this.sheet, () => this.cells);
  }

  get sort(): RangeSortHost {
    return new RangeSortHost(this.session, this.sheet, () => this.cells);
  }

  get rowHidden(): boolean {
    return typedAsByClient(rowsHidden(this.sheet, this.cells));
  }

  set rowHidden(hidden: boolean) {
    demandPermission(this.sheet, 'allowFormatRows');
    hideRows(this.sheet, this.cells, hidden);
  }

  get columnHidden(): boolean {
    return typedAsByClient(columnsHidden(this.sheet, this.cells));
  }

  set columnHidden(hidden: boolean) {
    demandPermission(this.sheet, 'allowFormatColumns');
    hideColumns(this.sheet, this.cells, hidden);
  }

  get hidden(): boolean | null {
    const rowHidden = rowsHidden(this.sheet, this.cells);
    const columnHidden = columnsHidden(this.sheet, this.cells);
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }

  get hyperlink(): Excel.RangeHyperlink {
    const links = this.sheet.hyperlinks.filter(({ area }) => overlaps(area, this.cells));
    if (links.length > 1)
      throw new HostNotImplemented('Range.hyperlink of cells with several links');
    return typedAsByClient(links[0]?.link ?? null);
  }

  /** The text of the link goes into the first cell; Excel also colours it, which is left out here. */
  set hyperlink(link: Excel.RangeHyperlink) {
    demandPermission(this.sheet, 'allowInsertHyperlinks');
    clearHyperlinks(this.sheet, this.cells);
    this.sheet.hyperlinks.push({ area: this.cells, link });
    const text = link.textToDisplay ?? link.address ?? link.documentReference ?? '';
    const first = this.getCell(0, 0);
    const isEmpty = first.values?.[0]?.[0] === '';
    if (link.textToDisplay !== undefined || isEmpty) first.values = [[`'${text}`]];
  }

  get style(): string {
    return 'Normal';
  }

  set style(name: string) {
    if (name !== 'Normal') throw new HostNotImplemented(`the cell style ${name}`);
    this.clear('Formats');
  }

  clear(applyTo: `${Excel.ClearApplyTo}` = 'All'): void {
    if (applyTo === 'ResetContents') throw new HostNotImplemented("Range.clear('ResetContents')");
    const { cells: area, sheet } = this;
    if (applyTo === 'Contents' || applyTo === 'All') {
      this.edit(() => {
        clearContents(this.session, sheet, area);
      });
    }
    if (applyTo === 'Formats' || applyTo === 'All') {
      demandPermission(sheet, 'allowFormatCells');
      changeFormat(sheet, area, () => DEFAULT_FORMAT);
      clearConditionalFormats(sheet, area);
    }
    if (applyTo !== 'Contents' && applyTo !== 'Formats') clearHyperlinks(sheet, area);
    if (applyTo === 'All') clearValidations(sheet, area);
  }

  insert(direction: `${Excel.InsertShiftDirection}`): RangeHost {
    const along = direction === 'Down' ? 'rows' : 'columns';
    const isWhole = this.demandShiftAllowed(along, 'allowInsertRows', 'allowInsertColumns');
    const { cells: area } = this;
    shiftCells(this.session, this.sheet, { kind: 'insert', along, area });
    const changeType = along === 'rows' ? 'RowInserted' : 'ColumnInserted';
    reportChange(this.session, this.sheet, area, isWhole ? changeType : 'CellInserted', {
      direction: along === 'rows' ? 'ShiftCellDown' : 'ShiftCellRight',
    });
    return this.at(area);
  }

  delete(direction: `${Excel.DeleteShiftDirection}`): void {
    const along = direction === 'Up' ? 'rows' : 'columns';
    const isWhole = this.demandShiftAllowed(along, 'allowDeleteRows', 'allowDeleteColumns');
    const { cells: area } = this;
    demandEditable(this.sheet, area);
    shiftCells(this.session, this.sheet, { kind: 'delete', along, area });
    const changeType = along === 'rows' ? 'RowDeleted' : 'ColumnDeleted';
    reportChange(this.session, this.sheet, area, isWhole ? changeType : 'CellDeleted', {
      direction: along === 'rows' ? 'ShiftCellUp' : 'ShiftCellLeft',
    });
  }

  merge(across = false): void {
    demandUnprotected(this.sheet);
    mergeCells(this.sheet, this.cells, across);
  }

  unmerge(): void {
    demandUnprotected(this.sheet);
    unmergeCells(this.sheet, this.cells);
  }

  /** Those that lie in these cells wholly or in part. */
  getMergedAreasOrNullObject(): HostObject | null {
    const merges = this.sheet.merges.filter((merge) => overlaps(merge, this.cells));
    if (merges.length > MAX_MERGED_AREAS) {
      throw new HostNotImplemented('Range.getMergedAreasOrNullObject of more than 512 areas');
    }
    return merges.length === 0 ? null : this.session.make.rangeAreas(this.sheet, merges);
  }

  select(): void {
    selectArea(this.session, this.sheet, this.cells);
  }

  calculate(): void {
    // Nothing is worked out here.
  }

  getTables(fullyContained = false): HostObject {
    return this.session.make.tablesIn(this.sheet, this.cells, fullyContained);
  }

  /** Those that start here: how far they reach is not worked out. */
  getPivotTables(): HostObject {
    return this.session.make.pivotTablesIn(this.sheet, this.cells);
  }

  private result(row: number, column: number) {
    return resultAt(this.session, this.sheet, row, column);
  }

  private read<T>(at: (row: number, column: number) => T): T[][] | null {
    if (isUnbounded(this.cells)) return null;
    if (this.cellCount > MAX_READ_CELLS) throw new HostError('RangeExceedsLimit');
    return matrix(this.cells, at);
  }

  private edit(change: () => void): void {
    const old = before(this.sheet, this.cells);
    change();
    reportChange(this.session, this.sheet, this.cells, 'RangeEdited', { before: old });
  }

  /** True when whole rows or columns are inserted or deleted, which protection can allow. */
  private demandShiftAllowed(
    along: Shift['along'],
    forRows: 'allowInsertRows' | 'allowDeleteRows',
    forColumns: 'allowInsertColumns' | 'allowDeleteColumns',
  ): boolean {
    const isWhole = along === 'rows' ? isEntireRows(this.cells) : isEntireColumns(this.cells);
    if (isWhole) demandPermission(this.sheet, along === 'rows' ? forRows : forColumns);
    else demandUnprotected(this.sheet);
    return isWhole;
  }
}

function demandNumberFormat(numberFormat: unknown): string | null {
  if (numberFormat === null || numberFormat === undefined) return null;
  demand(typeof numberFormat === 'string', 'a number format is a text');
  return numberFormat;
}
