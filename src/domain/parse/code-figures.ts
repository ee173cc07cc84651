import type { Explained } from './code-meanings-behind';
import { CODE_WORD_SOURCE, codeWordIn } from './code-words';
import { LETTER, LETTER_OR_DIGIT } from './letters';

/** `1 = bestaand`, "2: versterkt": a figure that a word for a code explains. */
const FIGURE = new RegExp(
  `(?<![.,]|${LETTER_OR_DIGIT})(?<code>[1-9])\\s?(?<sign>=|:|–)\\s?(?<label>${CODE_WORD_SOURCE})(?!${LETTER})`,
  'giu',
);

/** Codes that are figures. With another sign than "=" one alone may be the number of a heading. */
export function meaningsOfFigures(text: string): readonly Explained[] {
  if (!/[1-9]\s?[=:–]/.test(text)) return [];
  const all = [...text.matchAll(FIGURE)];
  return all.flatMap(({ index, groups = {} }) => {
    const { code = '', sign = '', label = '' } = groups;
    if (all.length < 2 && sign !== '=') return [];
    return [{ code, label, role: codeWordIn(label)?.role ?? null, at: index }];
  });
}
