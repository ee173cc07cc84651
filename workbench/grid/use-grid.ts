import { useRef, useState } from 'react';
import { areaAddress, cellArea } from '../../local-excel/grid/area';
import type { Area } from '../../local-excel/grid/area';
import type { SheetData } from '../../local-excel/workbook-data';
import type { ShownExcel } from '../shown-excel';
import { enterText, write, type Outcome } from './enter-text';
import { areaBetween, type CellPlace } from './move';

export interface GridActions {
  readonly active: CellPlace;
  /** Text that the editor begins with; null while nothing is being typed. */
  readonly editing: string | null;
  readonly isChoosing: boolean;
  select(place: CellPlace, isExtending?: boolean): void;
  edit(text: string): void;
  choose(): void;
  leave(): void;
  enter(text: string): Outcome;
  paste(cells: readonly (readonly string[])[]): Outcome;
}

/**
 * What one does in the grid of a sheet. Selecting and entering go through the local Excel as a
 * user's doing, so that the add-in hears of them; while one types, it is as busy as Excel is.
 */
export function useGrid(excel: ShownExcel, sheet: SheetData): GridActions {
  const { selection } = sheet;
  const [editing, setEditing] = useState<string | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  // Of a selection made with Shift: the cell it began at, and the one at the other end.
  const ends = useRef<{ area: Area; from: CellPlace; to: CellPlace } | null>(null);
  const corner = { row: selection.top, column: selection.left };
  const known = ends.current?.area === selection ? ends.current : null;
  const active = known?.from ?? corner;

  function selectArea(area: Area, from: CellPlace, to: CellPlace) {
    excel.change((workbook) => {
      workbook.worksheets.getItem(sheet.id).getRange(areaAddress(area)).select();
    }, 'Local');
    ends.current = { area: sheet.selection, from, to };
  }

  function leave() {
    if (editing !== null) excel.endEditCell();
    setEditing(null);
    setChoosing(false);
  }

  return {
    active,
    editing,
    isChoosing,
    select(place, isExtending = false) {
      const from = isExtending ? active : place;
      selectArea(areaBetween(from, place), from, place);
    },
    edit(text) {
      excel.editCell();
      setEditing(text);
    },
    choose() {
      setChoosing(true);
    },
    leave,
    enter(text) {
      leave();
      return enterText(excel, sheet, active.row, active.column, text);
    },
    paste(cells) {
      const [first = []] = cells;
      const bottom = active.row + cells.length - 1;
      const right = active.column + first.length - 1;
      const area = { ...cellArea(active.row, active.column), bottom, right };
      const outcome = write(excel, sheet, area, cells);
      if (outcome.kind === 'done') selectArea(area, active, { row: bottom, column: right });
      return outcome;
    },
  };
}
