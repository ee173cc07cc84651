import { useLayoutEffect, useRef } from 'react';
import type { SheetData } from '../../local-excel/workbook-data';
import type { ShownExcel } from '../shown-excel';
import type { Texts } from '../texts';
import { bringIntoView } from './bring-into-view';
import type { Then } from './cell-editor';
import { editedText } from './cell-view';
import { choicesOf, validationAt } from './choices';
import type { Outcome } from './enter-text';
import { gridEvents } from './grid-events';
import { GridHead } from './grid-head';
import { step } from './grid-keys';
import { cellId, type RowContext } from './grid-row';
import { InActiveCell } from './in-active-cell';
import { RowBlock } from './row-block';
import { ROW_HEAD_WIDTH, sheetLayout, type SheetLayout } from './sheet-layout';
import { useGrid } from './use-grid';

interface GridProps {
  readonly excel: ShownExcel;
  readonly sheet: SheetData;
  readonly words: Texts;
  /** Told of what a person did that came to nothing. */
  readonly onOutcome: (outcome: Outcome, retry: () => void) => void;
}

/** A sheet as a grid of cells, with the keys and the mouse of a spreadsheet. */
export function Grid(props: GridProps) {
  const { excel, sheet, words } = props;
  const root = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const layout = sheetLayout(sheet);
  const { context, events } = useContents(props, layout, () => {
    root.current?.focus({ preventScroll: true });
  });
  const activeId = cellId(context.active.row, context.active.column);

  useLayoutEffect(() => {
    bringIntoView(root.current, head.current, activeId);
  }, [activeId, excel]);

  return (
    <div
      ref={root}
      className={sheet.showGridlines ? 'grid lines' : 'grid'}
      role="grid"
      tabIndex={0}
      aria-label={words.grid(sheet.name)}
      aria-multiselectable
      aria-rowcount={layout.rowCount + 1}
      aria-colcount={layout.columnCount + 1}
      aria-activedescendant={activeId}
      style={gridStyle(layout)}
      {...events}
    >
      <GridHead ref={head} context={context} />
      {layout.blocks.map((rows) => (
        <RowBlock key={String(rows[0])} rows={rows} context={context} />
      ))}
    </div>
  );
}

/** What the rows show, and what is done with keys and mouse. */
function useContents(
  { excel, sheet, words, onOutcome }: GridProps,
  layout: SheetLayout,
  focus: () => void,
) {
  const grid = useGrid(excel, sheet);
  const { active, editing } = grid;
  const validation = validationAt(sheet, active.row, active.column);
  const choices = validation === undefined ? null : choicesOf(excel.session, sheet, validation);

  function cancel() {
    grid.leave();
    focus();
  }

  function enter(text: string, then: Then) {
    const isSame = text === editedText(sheet, active.row, active.column);
    const outcome: Outcome = isSame ? { kind: 'done' } : grid.enter(text);
    if (isSame) grid.leave();
    if (outcome.kind !== 'done') {
      onOutcome(outcome, () => {
        grid.edit(text);
      });
      return;
    }
    if (then !== 'stay') step(grid, ARROWS[then], layout);
    // Who clicked elsewhere is there already.
    if (then !== 'stay' || grid.isChoosing) focus();
  }

  const parts = { sheet, grid, words, validation, choices };
  const context: RowContext = {
    sheet,
    layout,
    selection: sheet.selection,
    active,
    isEditing: editing !== null,
    inActive: <InActiveCell {...parts} onEnter={enter} onCancel={cancel} />,
  };
  const hasChoices = choices !== null;
  const events = gridEvents({ excel, sheet, grid, layout, hasChoices, focus, onOutcome });
  return { context, events };
}

const ARROWS = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  left: 'ArrowLeft',
  right: 'ArrowRight',
} as const;

function gridStyle({ columns }: SheetLayout): Record<string, string> {
  const widths = columns.map(({ width }) => `${String(width)}px`).join(' ');
  return { '--columns': `${String(ROW_HEAD_WIDTH)}px ${widths}` };
}
