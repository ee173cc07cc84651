import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly onChoose: (choice: string) => void;
  readonly onCancel: () => void;
}

/** The list under a cell that takes its contents from one. */
export function ChoiceList({ label, choices, current, onChoose, onCancel }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(Math.max(0, choices.indexOf(current)));

  useLayoutEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  }, [index]);

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'Enter' || event.key === ' ') onChoose(choices[index] ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') onCancel();
    else setIndex(indexAfter(event.key, index, choices));
  }

  return (
    <div
      ref={list}
      className="choices"
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      aria-activedescendant={optionId(index)}
      onKeyDown={onKeyDown}
      onBlur={onCancel}
    >
      {choices.map((choice, place) => (
        <div
          key={choice}
          id={optionId(place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === index}
          // The list keeps the focus while the mouse chooses.
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onChoose(choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}

/** Which choice a key leads to; a letter leads to the first that begins with it. */
function indexAfter(key: string, index: number, choices: readonly string[]): number {
  const last = choices.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default: {
      const found = choices.findIndex((choice) =>
        choice.toLowerCase().startsWith(key.toLowerCase()),
      );
      return found < 0 ? index : found;
    }
  }
}

function optionId(index: number): string {
  return `choice-${String(index)}`;
}
