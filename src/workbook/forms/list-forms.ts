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
export const titleLines = textLines((line, isAlone) =>
  splitStrokes(line, isAlone).flatMap((part) =>
    part.split(/,\s*(?=(?:Vlaamse? )?minist(?:er|re)\b)/i),
  ),
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
 * Names typed one behind the other. A semicolon is never part of a name; a comma can be ("Cultuur,
 * Jeugd en Sport"), so it only parts names that are all single words.
 */
function splitNames(line: string, isAlone: boolean): readonly string[] {
  return splitStrokes(line, isAlone).flatMap((part) => {
    const names = part.split(',');
    const areWords = names.every((name) => !/\s/.test(name.trim().replace(TYPED_COORDINATING, '')));
    return areWords ? names : [part];
  });
}

/**
 * A stroke between spaces parts what was typed on one line. In a cell of several lines it is part of a
 * name ("Onderwijs / Vorming"): whoever wrote that cell parted the names by lines.
 */
function splitStrokes(line: string, isAlone: boolean): readonly string[] {
  return line.split(isAlone ? /;|\s\/\s/ : ';');
}

function textLines(split: SplitLine): CellForm<readonly string[]> {
  function same(text: string): string {
    return text;
  }
  return linesForm({ type: 'lines', split, itemOf: same, lineOf: same });
}

/** The items that were typed on one line. `isAlone`: no line break says where an item ends. */
type SplitLine = (line: string, isAlone: boolean) => readonly string[];

interface LinesForm<Item> {
  readonly type: 'lines' | 'actors';
  readonly split: SplitLine;
  itemOf(text: string): Item;
  lineOf(item: Item): string;
}

function linesForm<Item>(form: LinesForm<Item>): CellForm<readonly Item[]> {
  return {
    type: form.type,
    blank: [],
    write: (items) => {
      // An item is one line: a line break inside it would make two of it.
      const [first, ...others] = items.map((item) => form.lineOf(item).replace(/\s*\n\s*/g, ' '));
      if (first === undefined) return null;
      if (others.length > 0) return [first, ...others].join('\n');
      // The line break behind it says that it is one item, where it would be read as two.
      const isParted = form.split(first, true).length > form.split(first, false).length;
      return isParted ? `${first}\n` : first;
    },
    read: (cell) => {
      const linesOfCell = String(cell).split(/\r\n?|\n/);
      return {
        value: linesOfCell
          .flatMap((line) => form.split(line, linesOfCell.length === 1))
          .map((text) => text.trim())
          .filter((text) => text !== '')
          .map((text) => form.itemOf(text)),
      };
    },
  };
}
