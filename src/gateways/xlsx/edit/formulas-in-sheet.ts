import type { CellRange } from '../../../workbook/workbook-model';
import { isInRange, parseRange, type CellPosition } from '../../../workbook/cell-reference';
import type { XmlReader } from '../xml/xml-reader';
import { decodeCharacters, encodeCharacters, encodeXml } from '../xml/xml-text';
import type { Replacement } from './replacements';
import { shiftFormula } from './shift-formula';

/** A formula as it stands in the element of a cell. */
interface PlacedFormula extends CellPosition {
  readonly start: number;
  readonly end: number;
}

interface SharedFormula {
  readonly first: CellPosition;
  readonly formula: string;
  /** The cells that only refer to it. */
  readonly others: PlacedFormula[];
}

interface ArrayFormula extends PlacedFormula {
  readonly range: CellRange;
}

export interface LostFormulas {
  /** Formulas that are spelled out where they stand. */
  readonly written: readonly Replacement[];
  /** Formulas that are no longer there. */
  readonly gone: readonly Replacement[];
}

/** The formulas that stand for several cells. */
export interface FormulasInSheet {
  /** At the element of a formula, in the cell at this position; moves to its end. */
  read(reader: XmlReader, position: CellPosition): void;
  /**
   * What must become of formulas when these cells lose theirs: cells that shared one get it written
   * out; a formula for a range of which a cell changes goes, and leaves the values it had.
   */
  withoutCells(cells: readonly CellPosition[], prefix: string): LostFormulas;
}

export function formulasInSheet(): FormulasInSheet {
  const shared: SharedFormula[] = [];
  /** By index, the one that cells refer to from here on: an index may be used again further down. */
  const current = new Map<string, SharedFormula>();
  const arrays: ArrayFormula[] = [];
  return {
    read(reader, position) {
      const type = reader.attribute('t');
      const index = reader.attribute('si') ?? '';
      const range = parseRange(reader.attribute('ref') ?? '');
      const { start } = reader;
      const formula = decodeCharacters(reader.elementText());
      const placed = { ...position, start, end: reader.end };
      const group = current.get(index);
      // A cell that shares may repeat the formula; the one that has the range is where it comes from.
      if (type === 'shared' && formula !== '' && (range !== null || group === undefined)) {
        const first = { first: position, formula, others: [] };
        current.set(index, first);
        shared.push(first);
      } else if (type === 'shared') group?.others.push(placed);
      else if ((type === 'array' || type === 'dataTable') && range !== null)
        arrays.push({ ...placed, range });
    },
    withoutCells(cells, prefix) {
      const lost = new Set(cells.map(keyOf));
      const written = shared
        .filter(({ first }) => lost.has(keyOf(first)))
        .flatMap(({ first, formula, others }) =>
          others
            .filter((other) => !lost.has(keyOf(other)))
            .map((other) => {
              const moved = shiftFormula(
                formula,
                other.row - first.row,
                other.column - first.column,
              );
              const text = `<${prefix}f>${encodeXml(encodeCharacters(moved))}</${prefix}f>`;
              return { start: other.start, end: other.end, text };
            }),
        );
      const gone = arrays
        .filter((array) => !lost.has(keyOf(array)))
        .filter(({ range }) => cells.some((cell) => isInRange(range, cell)))
        .map(({ start, end }) => ({ start, end, text: '' }));
      return { written, gone };
    },
  };
}

function keyOf({ row, column }: CellPosition): string {
  return `${String(row)},${String(column)}`;
}
