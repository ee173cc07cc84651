import { bareText } from '../../domain/plan/bare-text';
import type { CellForm } from './cell-form';

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
  /** Words that say the same as a blank cell. */
  readonly alsoBlank: readonly string[];
}

/**
 * One of a fixed list of words, whatever their capitals, accents and punctuation. `blank` is written
 * as a blank cell when it has no word; `alsoBlank` are words that say the same as a blank cell.
 */
export function wordForm<Value>(
  blank: Value,
  words: readonly Word<Value>[],
  alsoBlank: readonly string[] = [],
): WordForm<Value> {
  const values = new Map<string, Value>(alsoBlank.map((word) => [bareText(word), blank]));
  for (const { value, word, also } of words) {
    for (const spelling of [word, ...also]) values.set(bareText(spelling), value);
  }
  return {
    type: 'word',
    blank,
    words,
    alsoBlank,
    write: (value) => words.find((word) => word.value === value)?.word ?? null,
    read: (cell) => {
      const value = values.get(bareText(String(cell)));
      return value === undefined ? null : { value };
    },
  };
}

/** Every word that is read, as it is written with and without its accents. */
export function spellingsOf({
  words,
  alsoBlank,
}: Pick<WordForm<unknown>, 'alsoBlank'> & {
  readonly words: readonly Pick<Word<unknown>, 'word' | 'also'>[];
}): readonly string[] {
  const all = [...words.flatMap(({ word, also }) => [word, ...also]), ...alsoBlank];
  return [...new Set(all.flatMap((word) => [word, withoutAccents(word)]))];
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
