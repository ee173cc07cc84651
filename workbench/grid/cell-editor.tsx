import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';

/** Tells what moves the focus in Fluent UI that Tab is ours here. */
const OWN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

/** Where to go when a text is entered. */
export type Then = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onEnter: (text: string, then: Then) => void;
  readonly onCancel: () => void;
}

/** Where one types in a cell: Enter and Tab enter, Alt+Enter breaks the line, Escape leaves it. */
export function CellEditor({ label, text, onEnter, onCancel }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
    fit(element);
  }, []);

  function enter(value: string, then: Then) {
    // Leaving the field after Enter must not enter it again.
    if (!isOver.current) onEnter(value, then);
    isOver.current = true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { currentTarget: element, key, altKey } = event;
    event.stopPropagation();
    if (key === 'Escape') {
      isOver.current = true;
      onCancel();
    } else if (key === 'Enter' && altKey) breakLine(element);
    else if (key === 'Enter' || key === 'Tab') enter(element.value, thenOf(event));
    else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={label}
      rows={1}
      data-tabster={OWN_TAB}
      defaultValue={text}
      onInput={({ currentTarget }) => {
        fit(currentTarget);
      }}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
      onBlur={({ currentTarget }) => {
        enter(currentTarget.value, 'stay');
      }}
    />
  );
}

function thenOf({ key, shiftKey }: KeyboardEvent): Then {
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return shiftKey ? 'up' : 'down';
}

function breakLine(element: HTMLTextAreaElement): void {
  element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
  fit(element);
}

/** As high as its text. */
function fit(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${String(element.scrollHeight)}px`;
}
