import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';

/** Tells what moves the focus in Fluent UI that Tab is ours here. */
const OWN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** The text to enter, and where to go after it. */
  readonly onEnter: (text: string, then: 'down' | 'up' | 'right' | 'left' | 'stay') => void;
  readonly onCancel: () => void;
}

/** Where one types in a cell: Enter and Tab enter, Alt+Enter breaks the line, Escape leaves it. */
export function CellEditor({ label, text, onEnter, onCancel }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
    fit();
  }, []);

  function fit() {
    const element = field.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${String(element.scrollHeight)}px`;
  }

  function enter(then: Parameters<typeof onEnter>[1]) {
    if (isOver.current) return;
    isOver.current = true;
    onEnter(field.current?.value ?? text, then);
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') {
      isOver.current = true;
      onCancel();
      return;
    }
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    if (event.key === 'Tab') enter(event.shiftKey ? 'left' : 'right');
    else if (event.altKey) breakLine();
    else enter(event.shiftKey ? 'up' : 'down');
  }

  function breakLine() {
    const element = field.current;
    element?.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
    fit();
  }

  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={label}
      rows={1}
      data-tabster={OWN_TAB}
      defaultValue={text}
      onInput={fit}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
      onBlur={() => {
        enter('stay');
      }}
    />
  );
}
