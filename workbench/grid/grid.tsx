import { useLayoutEffect, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import { columnName } from '../../local-excel/grid/area';
import { valueAt, wireValue } from '../../local-excel/grid/cells';
import type { SheetData } from '../../local-excel/workbook-data';
import type { ShownExcel } from '../shown-excel';
import type { Texts } from '../texts';
import { CellEditor } from './cell-editor';
import { editedText } from './cell-view';
import { ChoiceList } from './choice-list';
import { choicesOf, validationAt } from './choices';
import { copiedText, pastedCells } from './clipboard';
import { empty, type Outcome } from './enter-text';
import { followLink } from './follow-link';
import { GridRow, cellId, leftOf, type RowContext } from './grid-row';
import { moved, type CellPlace } from './move';
import { RowBlock } from './row-block';
import { ROW_HEAD_WIDTH, sheetLayout } from './sheet-layout';
import { useGrid } from './use-grid';

interface GridProps {
  readonly excel: ShownExcel;
  readonly sheet: SheetData;
  readonly words: Texts;
  /** Told of what a person did that came to nothing. */
  readonly onOutcome: (outcome: Outcome, retry: () => void) => void;
}

/** A sheet as a grid of cells, with the keys and the mouse of a spreadsheet. */
export function Grid({ excel, sheet, words, onOutcome }: GridProps) {
  const root = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const grid = useGrid(excel, sheet);
  const layout = sheetLayout(sheet);
  const { active, editing, isChoosing } = grid;
  const activeId = cellId(active.row, active.column);
  const validation = validationAt(sheet, active.row, active.column);
  const choices = validation === undefined ? null : choicesOf(excel.session, sheet, validation);

  useLayoutEffect(() => {
    bringIntoView(root.current, head.current, activeId);
  }, [activeId, sheet.id]);

  function focus() {
    root.current?.focus({ preventScroll: true });
  }

  function go(key: string) {
    const next = moved(active, key, false, layout);
    if (next !== null) grid.select(next);
    focus();
  }

  function enter(text: string, then: string) {
    const outcome = text === editedText(sheet, active.row, active.column) ? null : grid.enter(text);
    if (outcome === null) grid.leave();
    if (outcome !== null && outcome.kind !== 'done') {
      onOutcome(outcome, () => {
        grid.edit(text);
      });
      return;
    }
    if (then !== 'stay') go(`Arrow${then.charAt(0).toUpperCase()}${then.slice(1)}`);
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey, altKey } = event;
    const isControl = event.ctrlKey || event.metaKey;
    if (editing !== null || isChoosing) return;
    const next = altKey ? null : moved(active, key, isControl, layout);
    if (next !== null) {
      const end = shiftKey ? moved(extent(sheet, active), key, isControl, layout) : next;
      grid.select(end ?? next, shiftKey);
    } else if (key === 'F2') grid.edit(editedText(sheet, active.row, active.column));
    else if (altKey && key === 'ArrowDown' && choices !== null) grid.choose();
    else if (key === 'Enter') go(shiftKey ? 'ArrowUp' : 'ArrowDown');
    else if (key === 'Delete') report(empty(excel, sheet, sheet.selection));
    else if (key === 'Backspace') grid.edit('');
    else if (key.length === 1 && !isControl && !altKey) grid.edit(key);
    else return;
    event.preventDefault();
  }

  function report(outcome: Outcome) {
    if (outcome.kind !== 'done') onOutcome(outcome, focus);
  }

  function onMouseDown(event: MouseEvent) {
    const place = placeOf(event.target);
    if (place === null || event.button !== 0) return;
    event.preventDefault();
    focus();
    grid.select(place, event.shiftKey);
    if (!event.shiftKey) followLink(excel, sheet, place);
  }

  function onDoubleClick(event: MouseEvent) {
    if (placeOf(event.target) !== null) grid.edit(editedText(sheet, active.row, active.column));
  }

  function onCopy(event: ClipboardEvent) {
    if (editing !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copiedText(sheet, sheet.selection));
  }

  function onPaste(event: ClipboardEvent) {
    if (editing !== null) return;
    event.preventDefault();
    report(grid.paste(pastedCells(event.clipboardData.getData('text/plain'))));
  }

  const context: RowContext = {
    sheet,
    layout,
    selection: sheet.selection,
    active,
    isEditing: editing !== null,
    inActive: inActiveCell(),
  };

  function inActiveCell() {
    if (editing !== null) {
      return (
        <CellEditor
          label={words.contents}
          text={editing}
          onEnter={enter}
          onCancel={() => {
            grid.leave();
            focus();
          }}
        />
      );
    }
    const prompt = validation?.prompt;
    return (
      <>
        {choices === null ? null : (
          <button
            type="button"
            className="choose"
            tabIndex={-1}
            aria-label={words.choose}
            onMouseDown={(event) => {
              event.preventDefault();
              event.stopPropagation();
              grid.choose();
            }}
          >
            ▾
          </button>
        )}
        {isChoosing && choices !== null ? (
          <ChoiceList
            label={words.choose}
            choices={choices}
            current={String(wireValue(valueAt(sheet, active.row, active.column)))}
            onChoose={(choice) => {
              enter(choice, 'stay');
              focus();
            }}
            onCancel={() => {
              grid.leave();
              focus();
            }}
          />
        ) : null}
        {prompt?.showPrompt === true && !isChoosing && prompt.message !== '' ? (
          <span className="prompt" role="note">
            <b>{prompt.title}</b> {prompt.message}
          </span>
        ) : null}
      </>
    );
  }

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
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={onDoubleClick}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <div ref={head} className="head" role="rowgroup">
        <div className="row" role="row" aria-rowindex={1}>
          <div className="row-head corner" role="columnheader">
            <span className="unseen">{sheet.name}</span>
          </div>
          {layout.columns.map(({ column }, place) => (
            <div
              key={column}
              className={columnClass(column, place)}
              role="columnheader"
              aria-colindex={column + 2}
              style={place < layout.frozenColumns ? { left: leftOf(place, layout) } : undefined}
            >
              {columnName(column)}
            </div>
          ))}
        </div>
        {layout.frozenRows.map((row) => (
          <GridRow key={row} row={row} context={context} />
        ))}
      </div>
      {layout.blocks.map((rows) => (
        <RowBlock key={`${sheet.id} ${String(rows[0])}`} rows={rows} context={context} />
      ))}
    </div>
  );

  function columnClass(column: number, place: number): string {
    const { left, right } = sheet.selection;
    const names = ['column-head'];
    if (column >= left && column <= right) names.push('selected');
    if (place < layout.frozenColumns) names.push('frozen');
    return names.join(' ');
  }
}

function gridStyle({ columns }: ReturnType<typeof sheetLayout>): Record<string, string> {
  const widths = columns.map(({ width }) => `${String(width)}px`).join(' ');
  return { '--columns': `${String(ROW_HEAD_WIDTH)}px ${widths}` };
}

/** The other end of a selection that began at the active cell. */
function extent({ selection }: SheetData, { row, column }: CellPlace): CellPlace {
  return {
    row: row === selection.top ? selection.bottom : selection.top,
    column: column === selection.left ? selection.right : selection.left,
  };
}

function placeOf(target: EventTarget): CellPlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-row]');
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** Scrolls no further than is needed to see a cell beside what stays in view. */
function bringIntoView(root: HTMLElement | null, head: HTMLElement | null, id: string): void {
  const cell = document.getElementById(id);
  if (root === null || head === null || cell === null || head.contains(cell)) return;
  const frozen = [...(cell.parentElement?.children ?? [])].filter((each) =>
    each.matches('.row-head, .frozen'),
  );
  cell.style.scrollMarginTop = `${String(head.offsetHeight)}px`;
  const kept = frozen.includes(cell) ? 0 : frozen.reduce((all, each) => all + each.clientWidth, 0);
  cell.style.scrollMarginLeft = `${String(kept)}px`;
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
