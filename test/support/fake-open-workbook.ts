import { fail, ok, type Result } from '../../src/domain/result';
import type { CellEdit } from '../../src/workbook/cell-edit';
import { cellOfValue, changedSnapshot, sheetWithCells } from '../../src/workbook/changed-snapshot';
import { parseCell } from '../../src/workbook/cell-reference';
import type { GeneratedSheets } from '../../src/workbook/generated-sheets';
import type {
  GrownTable,
  HostProblem,
  OpenWorkbook,
  WorkbookChange,
} from '../../src/workbook/open-workbook';
import { shownText } from '../../src/workbook/reading/read-cell';
import type { CellContents, RestorableCell, RestorePoint } from '../../src/workbook/restore-point';
import type { CellTarget, WorkbookModel } from '../../src/workbook/workbook-model';
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/workbook-snapshot';
import { snapshotOfModel } from './snapshot-of-model';

/** A workbook that is open in memory: what the pane's code needs of Excel, without its client. */
export interface FakeOpenWorkbook extends OpenWorkbook {
  /** As it is now. */
  readonly snapshot: WorkbookSnapshot;
  /** Cells that were shown, the last one last. */
  readonly shown: CellTarget[];
  /** What was put in it, the last one last. */
  readonly generated: GeneratedSheets[];
  /** Someone types in a cell; who listens is told. */
  type(target: CellTarget, cell: CellSnapshot | null): void;
  /** The workbook is as it is after something that was done to it. */
  become(snapshot: WorkbookSnapshot): void;
  /** The next operations of a kind are refused. */
  refuse(operation: keyof OpenWorkbook, problem: HostProblem | null): void;
}

/** Opens a workbook; one with a single blank sheet when nothing is said. */
export function openFakeWorkbook(start: WorkbookSnapshot = blankWorkbook): FakeOpenWorkbook {
  let current = start;
  const shown: CellTarget[] = [];
  const putSheets: GeneratedSheets[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const refused = new Map<keyof OpenWorkbook, HostProblem>();

  /** Does an operation, unless it is to be refused. */
  function attempt<T>(
    operation: keyof OpenWorkbook,
    work: () => Result<T, HostProblem>,
  ): Promise<Result<T, HostProblem>> {
    const problem = refused.get(operation);
    return Promise.resolve(problem === undefined ? work() : fail(problem));
  }

  function write(
    writes: readonly (CellTarget & { readonly after: CellContents; readonly expected: string })[],
  ): Result<readonly RestorableCell[], HostProblem> {
    const unknown = writes.find(({ sheet }) => sheetOf(current, sheet) === undefined);
    if (unknown !== undefined) return fail({ code: 'no-such-sheet', sheet: unknown.sheet });
    const changed = writes.filter((one) => shownText(cellAt(current, one)) !== one.expected);
    if (changed.length > 0) {
      const cells = changed.map(({ sheet, cell }) => ({ sheet, cell }));
      return fail({ code: 'changed-meanwhile', cells });
    }
    const made = writes.map(({ sheet, cell, after }) => ({
      ...{ sheet, cell, after },
      before: contentsOf(cellAt(current, { sheet, cell })),
    }));
    for (const one of writes) current = withCell(current, one, snapshotOf(one.after));
    return ok(made);
  }

  function change(
    edits: readonly CellEdit[],
    grown: readonly GrownTable[],
  ): Result<RestorePoint, HostProblem> {
    const written = write(edits.map(writeOf));
    if (!written.ok) return written;
    const tables = grown.map((table) => {
      const before = tableRange(current, table);
      current = changedSnapshot(current, [], [table]);
      return { sheet: table.sheet, table: table.table, before, after: table.range };
    });
    return ok({ isOneUndoStep: false, cells: written.value, tables });
  }

  return {
    get snapshot() {
      return current;
    },
    shown,
    generated: putSheets,
    type(target, cell) {
      current = withCell(current, target, cell);
      for (const listener of listeners) listener({ sheet: target.sheet, address: target.cell });
    },
    become(snapshot) {
      current = snapshot;
    },
    refuse(operation, problem) {
      if (problem === null) refused.delete(operation);
      else refused.set(operation, problem);
    },

    read: () => attempt('read', () => ok(current)),
    change: (edits, grown = []) => attempt('change', () => change(edits, grown)),
    changeAndPut: ({ edits, grown, generated }) =>
      attempt('changeAndPut', () => {
        // Where no change can be made, none can be made with sheets either.
        const problem = refused.get('change');
        if (problem !== undefined) return fail(problem);
        const changed = change(edits, grown);
        if (!changed.ok) return changed;
        const notPut = refused.get('putSheets') ?? null;
        if (notPut === null && generated.sheets.length > 0) put(generated);
        return ok({ undo: changed.value, notPut });
      }),
    restore: (point) =>
      attempt('restore', (): Result<RestorePoint, HostProblem> => {
        const written = write(
          point.cells.map(({ sheet, cell, before, after }) => ({
            ...{ sheet, cell, after: before },
            expected: shownText(snapshotOf(after)),
          })),
        );
        if (!written.ok) return written;
        for (const { sheet, table, before } of point.tables) {
          current = changedSnapshot(current, [], [{ sheet, table, range: before }]);
        }
        const tables = point.tables.map(({ sheet, table, before, after }) => ({
          ...{ sheet, table, before: after, after: before },
        }));
        return ok({ isOneUndoStep: false, cells: written.value, tables });
      }),
    addSheets: (model) => attempt('addSheets', () => add(model)),
    putSheets: (generated) => attempt('putSheets', () => put(generated)),
    show: (target) =>
      attempt('show', () => {
        if (sheetOf(current, target.sheet) === undefined) {
          return fail({ code: 'no-such-sheet', sheet: target.sheet });
        }
        shown.push({ sheet: target.sheet, cell: target.cell });
        return ok(null);
      }),
    onChange: (listener) =>
      attempt('onChange', () => {
        listeners.add(listener);
        return ok(() => {
          listeners.delete(listener);
        });
      }),
  };

  function put(generated: GeneratedSheets): Result<null, HostProblem> {
    current = withSheets(current, generated);
    putSheets.push(generated);
    return ok(null);
  }

  function add(model: WorkbookModel): Result<null, HostProblem> {
    const added = snapshotOfModel(model);
    const taken = added.sheets.find(({ name }) => sheetOf(current, name) !== undefined);
    if (taken !== undefined) return fail({ code: 'name-taken', name: taken.name });
    current = {
      sheets: [...current.sheets, ...added.sheets],
      customProperties: new Map([...current.customProperties, ...added.customProperties]),
    };
    return ok(null);
  }
}

/** The workbook as it is when generated sheets were put in it. */
function withSheets(
  workbook: WorkbookSnapshot,
  { sheets, pivots }: GeneratedSheets,
): WorkbookSnapshot {
  const models = pivots === null ? sheets : [...sheets, pivots.sheet];
  const put = snapshotOfModel({ ...noWorkbook, sheets: models }).sheets;
  const kept = workbook.sheets.map((sheet) => put.find(({ name }) => name === sheet.name) ?? sheet);
  const known = new Set(workbook.sheets.map(({ name }) => name));
  const added = put.filter(({ name }) => !known.has(name));
  return { ...workbook, sheets: [...kept, ...added] };
}

const noWorkbook: Omit<WorkbookModel, 'sheets'> = {
  ...{ title: '', created: null, customProperties: {}, names: [], tableBand: null },
};

const blankWorkbook: WorkbookSnapshot = { sheets: [], customProperties: new Map() };

function writeOf({ sheet, cell, before, after, numberFormat }: CellEdit) {
  const contents: CellContents = { numberFormat, content: { type: 'value', value: after } };
  return { sheet, cell, after: contents, expected: before };
}

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function cellAt(workbook: WorkbookSnapshot, { sheet, cell }: CellTarget): CellSnapshot | null {
  const { row, column } = placeOf(cell);
  const cells = sheetOf(workbook, sheet)?.rows.find((one) => one.row === row)?.cells;
  return cells?.[column] ?? null;
}

function placeOf(cell: string) {
  const place = parseCell(cell);
  if (place === null) throw new Error(`${cell} is no cell`);
  return place;
}

function withCell(
  workbook: WorkbookSnapshot,
  { sheet, cell }: CellTarget,
  content: CellSnapshot | null,
): WorkbookSnapshot {
  const place = placeOf(cell);
  return mapSheet(workbook, sheet, (found) => sheetWithCells(found, [{ ...place, cell: content }]));
}

function tableRange(workbook: WorkbookSnapshot, { sheet, table }: GrownTable) {
  const found = sheetOf(workbook, sheet)?.tables.find(({ name }) => name === table);
  if (found === undefined) throw new Error(`There is no table ${table}`);
  return found.range;
}

function mapSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name.toLowerCase() === name.toLowerCase() ? change(sheet) : sheet,
    ),
  };
}

function contentsOf(cell: CellSnapshot | null): CellContents {
  if (cell === null) {
    return { numberFormat: 'General', content: { type: 'value', value: null } };
  }
  switch (cell.type) {
    case 'formula':
      return { numberFormat: 'General', content: { type: 'formula', formula: cell.formula } };
    case 'error':
      return { numberFormat: 'General', content: { type: 'error', text: cell.text } };
    case 'date':
      // Dates are numbers to Excel; the fake keeps the words, which none of its readers mistakes.
      return { numberFormat: 'yyyy-mm-dd', content: { type: 'value', value: cell.iso } };
    case 'text':
      return { numberFormat: '@', content: { type: 'value', value: cell.text } };
    default:
      return { numberFormat: 'General', content: { type: 'value', value: cell.value } };
  }
}

function snapshotOf({ numberFormat, content }: CellContents): CellSnapshot | null {
  if (content.type === 'formula') return { ...content, result: null };
  if (content.type === 'error') return content;
  const { value } = content;
  const isDay = numberFormat === 'yyyy-mm-dd' && typeof value === 'string';
  return isDay ? { type: 'date', iso: value } : cellOfValue(value, numberFormat);
}
