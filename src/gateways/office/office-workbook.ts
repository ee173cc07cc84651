import { fail, ok, type Result } from '../../domain/result';
import type { CellEdit } from '../../workbook/cell-edit';
import type { GeneratedSheets } from '../../workbook/generated-sheets';
import type { GrownTable, HostProblem, OpenWorkbook } from '../../workbook/open-workbook';
import { shownText } from '../../workbook/reading/read-cell';
import type { ResizedTable, RestorableCell } from '../../workbook/restore-point';
import { addSheets } from './add-sheets';
import { changeWorkbook } from './change-workbook';
import type { CellsChange, CellWrite, TableResize } from './cells-change';
import { restorePoint, sheetCell } from './changed-cells';
import { hostProblem } from './host-problem';
import { onChange } from './on-change';
import { readWorkbook, type ReadMemory } from './read-workbook';
import { putSheets } from './put-sheets';
import type { Patience } from './run-batch';
import { showCell } from './show-cell';
import { cellContents, cellSnapshot } from './wire-cell';

/** Long enough to finish a sentence in a cell. */
const USUAL: Patience = { cellEdit: 30_000, betweenAttempts: 1_000 };

/** The workbook that the add-in was opened in. */
export function openOfficeWorkbook(patience: Patience = USUAL): OpenWorkbook {
  const memory: ReadMemory = { listed: null, rowBytes: null };
  return {
    read: () =>
      attempt([], async () => {
        const snapshot = await readWorkbook(patience, memory);
        return snapshot === null ? fail({ code: 'busy' }) : ok(snapshot);
      }),
    change: (edits, grown = []) => changeCells(patience, changeOf(edits, grown)),
    changeAndPut: ({ edits, grown, generated }) =>
      changeAndPut(patience, changeOf(edits, grown), generated),
    restore: ({ cells, tables }) =>
      changeCells(patience, {
        writes: cells.map(restoringWrite),
        tables: tables.map(restoringResize),
      }),
    addSheets: (model) => attempt([], async () => done(await addSheets(patience, model))),
    putSheets: (generated) =>
      attempt(
        generated.sheets.map(({ name }) => name),
        async () => done(await putSheets(patience, generated)),
      ),
    show: (target) => attempt([target.sheet], async () => done(await showCell(patience, target))),
    onChange: (listener) => attempt([], async () => ok(await onChange(patience, listener))),
  };
}

async function changeCells(patience: Patience, wanted: CellsChange) {
  const made = await changeWorkbook(patience, wanted);
  return made.ok ? ok(restorePoint(made.value.changed)) : made;
}

async function changeAndPut(patience: Patience, wanted: CellsChange, generated: GeneratedSheets) {
  const made = await changeWorkbook(patience, wanted, generated);
  if (!made.ok) return made;
  const { changed, notPut } = made.value;
  return ok({ undo: restorePoint(changed), notPut });
}

function changeOf(edits: readonly CellEdit[], grown: readonly GrownTable[]): CellsChange {
  return {
    writes: edits.map(editWrite),
    tables: grown.map((table) => ({ ...table, expected: null })),
  };
}

function editWrite(edit: CellEdit): CellWrite {
  return {
    ...sheetCell(edit),
    after: {
      numberFormat: edit.numberFormat,
      content: { type: 'value', value: edit.after },
    },
    isExpected: (found) => shownText(cellSnapshot(found)) === edit.before,
  };
}

function restoringWrite(cell: RestorableCell): CellWrite {
  const left = JSON.stringify(cell.after.content);
  return {
    ...sheetCell(cell),
    after: cell.before,
    isExpected: (found) => JSON.stringify(cellContents(found).content) === left,
  };
}

function restoringResize({ sheet, table, before, after }: ResizedTable): TableResize {
  return { sheet, table, range: before, expected: after };
}

function done(problem: HostProblem | null): Result<null, HostProblem> {
  return problem === null ? ok(null) : fail(problem);
}

/** @param sheets What the work is about, to say which of them is in the way. */
async function attempt<T>(
  sheets: readonly string[],
  work: () => Promise<Result<T, HostProblem>>,
): Promise<Result<T, HostProblem>> {
  try {
    return await work();
  } catch (error) {
    return fail(await hostProblem(error, sheets));
  }
}
