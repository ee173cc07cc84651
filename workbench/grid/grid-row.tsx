import type { ReactNode } from 'react';
import { cellArea, columnName, contains } from '../../local-excel/grid/area';
import type { Area } from '../../local-excel/grid/area';
import type { SheetData } from '../../local-excel/workbook-data';
import { cellView } from './cell-view';
import type { CellPlace } from './move';
import { PIXELS_PER_POINT, ROW_HEAD_WIDTH, USUAL_HEIGHT } from './sheet-layout';
import type { SheetLayout } from './sheet-layout';

/** What every row of a grid needs to know. */
export interface RowContext {
  readonly sheet: SheetData;
  readonly layout: SheetLayout;
  readonly selection: Area;
  readonly active: CellPlace;
  /** What stands in the active cell besides its text: the editor, the button of its list. */
  readonly inActive: ReactNode;
  readonly isEditing: boolean;
}

export function cellId(row: number, column: number): string {
  return `cell-${columnName(column)}${String(row + 1)}`;
}

interface GridRowProps {
  readonly row: number;
  readonly context: RowContext;
}

export function GridRow({ row, context }: GridRowProps) {
  const { sheet, layout, selection } = context;
  const height = sheet.rows.get(row)?.height ?? null;
  const pixels = height === null ? null : Math.round(height * PIXELS_PER_POINT);
  const isSelected = row >= selection.top && row <= selection.bottom;
  return (
    <div
      className="row"
      role="row"
      aria-rowindex={row + 2}
      style={pixels === null ? { minHeight: USUAL_HEIGHT } : { height: pixels }}
    >
      <div className={isSelected ? 'row-head selected' : 'row-head'} role="rowheader">
        {row + 1}
      </div>
      {layout.columns.map(({ column }, place) => (
        <GridCell key={column} row={row} place={place} context={context} />
      ))}
    </div>
  );
}

interface GridCellProps extends GridRowProps {
  readonly place: number;
}

function GridCell({ row, place, context }: GridCellProps) {
  const { sheet, layout, selection, active, inActive, isEditing } = context;
  const column = layout.columns[place]?.column ?? 0;
  const { text, style, textWidth } = cellView(sheet, row, place, layout);
  const isActive = row === active.row && column === active.column;
  const isSelected = contains(selection, cellArea(row, column));
  const isFrozen = place < layout.frozenColumns;
  const names = ['cell'];
  if (isSelected) names.push('selected');
  if (isActive) names.push('active');
  if (isFrozen) names.push('frozen');
  if (textWidth !== null) names.push('one-line');
  return (
    <div
      id={cellId(row, column)}
      className={names.join(' ')}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      data-row={row}
      data-column={column}
      style={isFrozen ? { ...style, left: leftOf(place, layout) } : style}
    >
      {isActive && isEditing ? null : shown(text, textWidth)}
      {isActive ? inActive : null}
    </div>
  );
}

function shown(text: string, width: number | null): ReactNode {
  if (text === '' || width === null) return text;
  return (
    <span className="text" style={{ maxWidth: width }}>
      {text}
    </span>
  );
}

/** Of a column that stays in view. */
export function leftOf(place: number, { columns }: SheetLayout): number {
  return columns.slice(0, place).reduce((left, { width }) => left + width, ROW_HEAD_WIDTH);
}
