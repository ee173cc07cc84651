import { shownInCell } from '../domain/check/damaged-number';
import type { Place } from '../domain/plan/place';
import type { Plan } from '../domain/plan/plan';
import { cellName } from './cell-name';
import type { AnyTable } from './describe-table';
import { cleanText } from './generating/clean-text';
import { placeCells } from './generating/place-cells';
import { cellsOfPlan } from './generating/plan-cells';
import { positionOf } from './generating/plan-positions';
import { planTables, rowsOfPlan } from './tables/plan-tables';
import type { CellValue } from './workbook-model';

/** What the cells of a workbook show that is made of a plan, as one who reads that workbook finds it. */
export function placeTexts(plan: Plan): (place: Place) => string {
  const rows = rowsOfPlan(plan);
  const cellOf = placeCells(rows);
  const values = new Map<string, CellValue>();
  const cells = new Map(Object.entries(cellsOfPlan(rows)));
  for (const [name, table] of Object.entries<AnyTable>(planTables)) {
    const at = positionOf(table);
    for (const [below, row] of (cells.get(name) ?? []).entries()) {
      for (const [index, value] of row.entries()) {
        const cell = cellName(at.row + 1 + below, at.column + index);
        values.set(JSON.stringify([table.sheet, cell]), value);
      }
    }
  }
  return (place) => {
    if (place.field === null || place.kind === 'list') return '';
    const target = cellOf(place);
    return target === null
      ? ''
      : shown(values.get(JSON.stringify([target.sheet, target.cell])) ?? null);
  };
}

function shown(value: CellValue): string {
  if (typeof value === 'number') return shownInCell({ type: 'number', value });
  // A text of blanks only is a blank cell.
  const text = value === null ? '' : cleanText(String(value));
  return text.trim() === '' ? '' : text;
}
