import { valueAt, wireValue } from '../../local-excel/grid/cells';
import type { SheetData, ValidationData } from '../../local-excel/workbook-data';
import type { Texts } from '../texts';
import { CellEditor, type Then } from './cell-editor';
import { ChoiceList } from './choice-list';
import type { GridActions } from './use-grid';

interface InActiveCellProps {
  readonly sheet: SheetData;
  readonly grid: GridActions;
  readonly words: Texts;
  readonly validation: ValidationData | undefined;
  readonly choices: readonly string[] | null;
  readonly onEnter: (text: string, then: Then) => void;
  readonly onCancel: () => void;
}

/** What stands in the active cell: the editor, or the button of its list and what its rule says. */
export function InActiveCell(props: InActiveCellProps) {
  const { choices, grid, onCancel, onEnter, sheet, validation, words } = props;
  const { active, editing, isChoosing } = grid;
  if (editing !== null) {
    return (
      <CellEditor label={words.contents} text={editing} onEnter={onEnter} onCancel={onCancel} />
    );
  }
  const { message = '', showPrompt = false, title = '' } = validation?.prompt ?? {};
  return (
    <>
      {choices === null ? null : (
        <ChooseButton
          label={words.choose}
          onChoose={() => {
            grid.choose();
          }}
        />
      )}
      {isChoosing && choices !== null ? (
        <ChoiceList
          label={words.choose}
          choices={choices}
          current={String(wireValue(valueAt(sheet, active.row, active.column)))}
          onChoose={(choice) => {
            onEnter(choice, 'stay');
          }}
          onCancel={onCancel}
        />
      ) : null}
      {showPrompt && !isChoosing && message !== '' ? (
        <span className="prompt" role="note">
          <b>{title}</b> {message}
        </span>
      ) : null}
    </>
  );
}

interface ChooseButtonProps {
  readonly label: string;
  readonly onChoose: () => void;
}

/** For the mouse; the keyboard has Alt+Down. */
function ChooseButton({ label, onChoose }: ChooseButtonProps) {
  return (
    <button
      type="button"
      className="choose"
      tabIndex={-1}
      aria-label={label}
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onChoose();
      }}
    >
      ▾
    </button>
  );
}
