import type { CellForm } from './cell-form';
import { sameWord } from './same-word';

/** A value that stands in the cell as a word. */
export interface Word<Value> {
  readonly value: Value;
  readonly word: string;
  /** What else may be read for it. */
  readonly also: readonly string[];
}

export interface WordForm<Value> extends CellForm<Value> {
  readonly type: 'word';
  readonly words: readonly Word<Value>[];
}

/** One of a fixed list of words; `blank` is written as a blank cell when it has no word. */
export function wordForm<Value>(blank: Value, words: readonly Word<Value>[]): WordForm<Value> {
  return {
    type: 'word',
    blank,
    words,
    write: (value) => words.find((word) => word.value === value)?.word ?? null,
    read: (cell) => {
      const found = words.find(({ word, also }) =>
        [word, ...also].some((spelling) => sameWord(spelling, String(cell))),
      );
      return found === undefined ? null : { value: found.value };
    },
  };
}
