import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import type { SheetData } from '../../local-excel/workbook-data';
import type { ShownExcel } from '../shown-excel';
import { editedText } from './cell-view';
import { copiedText, pastedCells } from './clipboard';
import { empty, type Outcome } from './enter-text';
import { followLink } from './follow-link';
import { pressKey } from './grid-keys';
import type { CellPlace } from './move';
import type { SheetLayout } from './sheet-layout';
import type { GridActions } from './use-grid';

interface Parts {
  readonly excel: ShownExcel;
  readonly sheet: SheetData;
  readonly grid: GridActions;
  readonly layout: SheetLayout;
  readonly hasChoices: boolean;
  readonly focus: () => void;
  readonly onOutcome: (outcome: Outcome, retry: () => void) => void;
}

/** Keys, mouse and clipboard of a grid, while nothing is being typed in it. */
export function gridEvents(parts: Parts) {
  const { excel, focus, grid, onOutcome, sheet } = parts;
  const { active } = grid;
  const isBusy = grid.editing !== null || grid.isChoosing;

  function report(outcome: Outcome) {
    if (outcome.kind !== 'done') onOutcome(outcome, focus);
  }
  function onEmpty() {
    report(empty(excel, sheet, sheet.selection));
  }

  return {
    onKeyDown(event: KeyboardEvent) {
      if (!isBusy && pressKey(event, { ...parts, onEmpty })) event.preventDefault();
    },
    onMouseDown(event: MouseEvent) {
      const place = placeOf(event.target);
      if (place === null || event.button !== 0) return;
      event.preventDefault();
      focus();
      grid.select(place, event.shiftKey);
      if (!event.shiftKey) followLink(excel, sheet, place);
    },
    onDoubleClick(event: MouseEvent) {
      if (placeOf(event.target) !== null) grid.edit(editedText(sheet, active.row, active.column));
    },
    onCopy(event: ClipboardEvent) {
      if (isBusy) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copiedText(sheet, sheet.selection));
    },
    onPaste(event: ClipboardEvent) {
      if (isBusy) return;
      event.preventDefault();
      report(grid.paste(pastedCells(event.clipboardData.getData('text/plain'))));
    },
  };
}

function placeOf(target: EventTarget): CellPlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-row]');
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
