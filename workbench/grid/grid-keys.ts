import type { KeyboardEvent } from 'react';
import type { SheetData } from '../../local-excel/workbook-data';
import { editedText } from './cell-view';
import { moved, type CellPlace } from './move';
import type { SheetLayout } from './sheet-layout';
import type { GridActions } from './use-grid';

interface Pressed {
  readonly grid: GridActions;
  readonly sheet: SheetData;
  readonly layout: SheetLayout;
  readonly hasChoices: boolean;
  readonly onEmpty: () => void;
}

/** Does what a key does in a spreadsheet; false for a key that does nothing there. */
export function pressKey(event: KeyboardEvent, pressed: Pressed): boolean {
  const { key, shiftKey, altKey } = event;
  const { grid, hasChoices, layout, onEmpty, sheet } = pressed;
  const { active } = grid;
  const isControl = event.ctrlKey || event.metaKey;
  const from = shiftKey ? otherEnd(sheet, active) : active;
  const next = altKey ? null : moved(from, key, isControl, layout);
  if (next !== null) grid.select(next, shiftKey);
  else if (key === 'F2') grid.edit(editedText(sheet, active.row, active.column));
  else if (altKey && key === 'ArrowDown' && hasChoices) grid.choose();
  else if (key === 'Enter') step(grid, shiftKey ? 'ArrowUp' : 'ArrowDown', layout);
  else if (key === 'Delete') onEmpty();
  else if (key === 'Backspace') grid.edit('');
  else if (key.length === 1 && !isControl && !altKey) grid.edit(key);
  else return false;
  return true;
}

/** Goes one cell further. */
export function step(grid: GridActions, key: string, layout: SheetLayout): void {
  const next = moved(grid.active, key, false, layout);
  if (next !== null) grid.select(next);
}

/** Of a selection that began at the active cell. */
function otherEnd({ selection }: SheetData, { row, column }: CellPlace): CellPlace {
  return {
    row: row === selection.top ? selection.bottom : selection.top,
    column: column === selection.left ? selection.right : selection.left,
  };
}
