import type { Actor } from '../../domain/plan/plan';
import type { CellForm } from './cell-form';

/** What stands behind the name of a coordinating actor. */
const COORDINATING = ' (coördinatie)';

const TYPED_COORDINATING =
  /\s*\((?:co[oö]rdinatie|co[oö]rdinerend|co[oö]rdinator|co[oö]rd\.?|trekker|coordination|coordinating|coordinator|lead|pilote|coordinateur|coordinatrice)\)$/iu;

/** Several texts in one cell, one per line. Any other mark is part of a text, quotes too. */
export const lines: CellForm<readonly string[]> = {
  type: 'lines',
  blank: [],
  write: (texts) => texts.map(oneLine).join('\n') || null,
  read: (cell) => ({
    value: linesOf(cell)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }),
};

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
  quotedItem(name, mark) {
    if (mark === '') return { name, coordinating: false };
    return mark.replace(TYPED_COORDINATING, '') === '' ? { name, coordinating: true } : null;
  },
  lineOf: ({ name, coordinating }, quoted) =>
    coordinating ? `${quoted(name)}${COORDINATING}` : quoted(name),
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
  return linesForm({
    type: 'lines',
    split,
    itemOf: (text) => text,
    quotedItem: (text, mark) => (mark === '' ? text : null),
    lineOf: (text, quoted) => quoted(text),
  });
}

/** The items that were typed on one line. `isAlone`: no line break says where an item ends. */
type SplitLine = (line: string, isAlone: boolean) => readonly string[];

interface LinesForm<Item> {
  readonly type: 'lines' | 'actors';
  readonly split: SplitLine;
  itemOf(text: string): Item;
  /** The item of a text in quotes with a mark behind it; `null` when it is no such mark. */
  quotedItem(text: string, mark: string): Item | null;
  lineOf(item: Item, quoted: (text: string) => string): string;
}

/** A text in quotes, the quotes in it twice, and what stands behind it. */
const QUOTED = /^"((?:[^"]|"")+)"(.*)$/u;

/**
 * One item on each line. A name that would be read as several, or as something else, is written in quotes:
 * so every name that has a text and no line break is read as it was written.
 */
function linesForm<Item>(form: LinesForm<Item>): CellForm<readonly Item[]> {
  function itemsOf(line: string, isAlone: boolean): readonly Item[] {
    const [, text = '', mark = ''] = QUOTED.exec(line.trim()) ?? [];
    const quoted = text === '' ? null : form.quotedItem(text.replaceAll('""', '"'), mark);
    if (quoted !== null) return [quoted];
    const texts = form.split(line, isAlone).map((part) => part.trim());
    return texts.filter((part) => part !== '').map((part) => form.itemOf(part));
  }
  function written(item: Item): string {
    // An item is one line: a line break inside it would make two of it.
    const plain = oneLine(form.lineOf(item, (text) => text));
    if (plain.trim() === '') return plain;
    const isSame = [true, false].every((isAlone) => {
      const [read, ...more] = itemsOf(plain, isAlone);
      return more.length === 0 && read !== undefined && form.lineOf(read, quote) === ownLine(item);
    });
    return isSame ? plain : ownLine(item);
  }
  function ownLine(item: Item): string {
    return form.lineOf(item, quote);
  }
  return {
    type: form.type,
    blank: [],
    write: (items) => (items.length === 0 ? null : items.map(written).join('\n')),
    read: (cell) => {
      const linesOfCell = linesOf(cell);
      return { value: linesOfCell.flatMap((line) => itemsOf(line, linesOfCell.length === 1)) };
    },
  };
}

function quote(text: string): string {
  return `"${oneLine(text).replaceAll('"', '""')}"`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

function linesOf(cell: string | number): readonly string[] {
  return String(cell).split(/\r\n?|\n/);
}
