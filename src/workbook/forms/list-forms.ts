import type { Actor } from '../../domain/plan/plan';
import type { CellForm } from './cell-form';

/** What stands behind the name of a coordinating actor. */
const COORDINATING = ' (coördinatie)';

const TYPED_COORDINATING =
  /\s*\((?:co[oö]rdinatie|co[oö]rdinerend|co[oö]rdinator|co[oö]rd\.?|trekker|coordination|coordinating|coordinator|lead|pilote|coordinateur|coordinatrice)\)$/iu;

/** Several texts in one cell, one per line. Any other mark may be part of a text. */
export const lines = textLines((line) => [line]);

/** Several numbers in one cell; people also type them on one line: `4, 12 en 14`. */
export const numberLines = textLines((line) => line.split(/[,;/&+]|\s(?:en|and|et)\s/i));

/** Short names, such as abbreviations. */
export const nameLines = textLines(splitNames);

/** Portfolio titles of ministers, which have commas of their own. */
export const titleLines = textLines((line) =>
  line.split(/;|\s\/\s|,\s*(?=(?:Vlaamse? )?minist(?:er|re)\b)/i),
);

/** The actors of a measure, one per line: `KB (coördinatie)`. */
export const actors: CellForm<readonly Actor[]> = linesForm({
  type: 'actors',
  split: splitNames,
  itemOf: (text) => {
    const name = text.replace(TYPED_COORDINATING, '');
    return { name, coordinating: name !== text };
  },
  lineOf: ({ name, coordinating }) => (coordinating ? `${name}${COORDINATING}` : name),
});

/**
 * Names typed one behind the other. A semicolon, or a stroke between spaces, is never part of a name;
 * a comma can be ("Cultuur, Jeugd en Sport"), so it only parts names that are all single words.
 */
function splitNames(line: string): readonly string[] {
  return line.split(/;|\s\/\s/).flatMap((part) => {
    const names = part.split(',');
    const areWords = names.every((name) => !/\s/.test(name.trim().replace(TYPED_COORDINATING, '')));
    return areWords ? names : [part];
  });
}

function textLines(split: (line: string) => readonly string[]): CellForm<readonly string[]> {
  function same(text: string): string {
    return text;
  }
  return linesForm({ type: 'lines', split, itemOf: same, lineOf: same });
}

interface LinesForm<Item> {
  readonly type: 'lines' | 'actors';
  /** The items that were typed on one line. */
  split(line: string): readonly string[];
  itemOf(text: string): Item;
  lineOf(item: Item): string;
}

function linesForm<Item>(form: LinesForm<Item>): CellForm<readonly Item[]> {
  return {
    type: form.type,
    blank: [],
    // An item is one line: a line break inside it would make two of it.
    write: (items) =>
      items.length === 0
        ? null
        : items.map((item) => form.lineOf(item).replace(/\s*\n\s*/g, ' ')).join('\n'),
    read: (cell) => ({
      value: String(cell)
        .split(/\r\n?|\n/)
        .flatMap((line) => form.split(line))
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((text) => form.itemOf(text)),
    }),
  };
}
