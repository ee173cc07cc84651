import type { Actor } from '../../domain/plan/plan';
import type { CellForm } from './cell-form';

/** What stands behind the name of a coordinating actor. */
const COORDINATING = ' (coördinatie)';

const TYPED_COORDINATING =
  /\s*\((?:co[oö]rdinatie|co[oö]rdinerend|co[oö]rdinator|co[oö]rd\.?|trekker|coordination|coordinating|coordinator|lead|pilote|coordinateur|coordinatrice)\)$/iu;

/** Several texts in one cell, one per line. */
export const lines: CellForm<readonly string[]> = linesForm('lines', (line) => line, String);

/** Several numbers in one cell; they may be typed with commas between them too. */
export const numberLines: CellForm<readonly string[]> = {
  ...lines,
  read: (cell) => lines.read(typeof cell === 'string' ? cell.replace(/[,;]/g, '\n') : cell),
};

/** The actors of a measure, one per line: `KB (coördinatie)`. */
export const actors: CellForm<readonly Actor[]> = linesForm(
  'actors',
  (line) => {
    const name = line.replace(TYPED_COORDINATING, '');
    return { name, coordinating: name !== line };
  },
  ({ name, coordinating }) => (coordinating ? `${name}${COORDINATING}` : name),
);

function linesForm<Item>(
  type: 'lines' | 'actors',
  itemOf: (line: string) => Item,
  lineOf: (item: Item) => string,
): CellForm<readonly Item[]> {
  return {
    type,
    blank: [],
    // An item is one line: a line break inside it would make two of it.
    write: (items) =>
      items.length === 0
        ? null
        : items.map((item) => lineOf(item).replace(/\s*\n\s*/g, ' ')).join('\n'),
    read: (cell) =>
      typeof cell === 'string'
        ? {
            value: cell
              .split(/\r?\n/)
              .map((line) => line.trim())
              .filter((line) => line !== '')
              .map(itemOf),
          }
        : null,
  };
}
