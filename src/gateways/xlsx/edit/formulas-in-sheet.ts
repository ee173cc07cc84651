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

/** The formulas that stand for several cells. */
export interface FormulasInSheet {
  /** At the element of a formula, in the cell at this position; moves to its end. */
  read(reader: XmlReader, position: CellPosition): void;
  /**
   * What must become of formulas when these cells lose theirs: cells that shared one get it written
   * out; a formula for a range of which a cell changes goes, and leaves the values it had.
   */
  withoutCells(cells: readonly CellPosition[], prefix: string): readonly Replacement[];
}

export function formulasInSheet(): FormulasInSheet {
  const shared = new Map<string, SharedFormula>();
  const arrays: ArrayFormula[] = [];
  return {
    read(reader, position) {
      const type = reader.attribute('t');
      const index = reader.attribute('si') ?? '';
      const range = parseRange(reader.attribute('ref') ?? '');
      const { start } = reader;
      const formula = decodeCharacters(reader.elementText());
      const placed = { ...position, start, end: reader.end };
      if (type === 'shared' && formula !== '')
        shared.set(index, { first: position, formula, others: [] });
      else if (type === 'shared') shared.get(index)?.others.push(placed);
      else if ((type === 'array' || type === 'dataTable') && range !== null)
        arrays.push({ ...placed, range });
    },
    withoutCells(cells, prefix) {
      const lost = new Set(cells.map(keyOf));
      const written = [...shared.values()]
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
      return [...written, ...gone];
    },
  };
}

function keyOf({ row, column }: CellPosition): string {
  return `${String(row)},${String(column)}`;
}
