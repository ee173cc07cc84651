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
    const { key } = event;
    if (key === 'ArrowDown') setIndex(Math.min(choices.length - 1, index + 1));
    else if (key === 'ArrowUp') setIndex(Math.max(0, index - 1));
    else if (key === 'Home') setIndex(0);
    else if (key === 'End') setIndex(choices.length - 1);
    else if (key === 'Enter' || key === ' ') onChoose(choices[index] ?? '');
    else if (key === 'Escape' || key === 'Tab') onCancel();
    else {
      const start = key.toLowerCase();
      const found = choices.findIndex((choice) => choice.toLowerCase().startsWith(start));
      if (key.length === 1 && found >= 0) setIndex(found);
    }
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

function optionId(index: number): string {
  return `choice-${String(index)}`;
}
