import type { CellValue } from '../../../workbook/workbook-model';
import { parseCell, type CellPosition } from '../../../workbook/cell-reference';
import { XmlReader } from '../xml/xml-reader';
import { cellXml } from './cell-xml';
import { formulasInSheet } from './formulas-in-sheet';
import { fillEmpty, replaceIn, setAttribute, type Replacement } from './replacements';

/** What one cell becomes. */
export interface PlacedEdit extends CellPosition {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** The format that a cell of this format must get to have that number format. */
export type StyleFor = (style: number, numberFormat: string) => number;

/** Changes cells in the XML of a sheet, and nothing else in it. `null`: damaged. */
export function editSheet(
  xml: string,
  edits: readonly PlacedEdit[],
  styleFor: StyleFor,
): { readonly xml: string; readonly lostFormulas: boolean } | null {
  const walk = new SheetWalk(xml, edits, styleFor);
  return walk.run()
    ? { xml: replaceIn(xml, walk.replacements), lostFormulas: walk.lostFormulas }
    : null;
}

type RowEdits = ReadonlyMap<number, PlacedEdit>;

/** One walk from the first row to the last, with what was met on the way. */
class SheetWalk {
  readonly replacements: Replacement[] = [];
  lostFormulas = false;
  readonly #reader: XmlReader;
  readonly #rows: [row: number, edits: RowEdits][];
  readonly #formulas = formulasInSheet();
  readonly #columnStyles: { first: number; last: number; style: number }[] = [];
  #prefix = '';

  constructor(
    xml: string,
    readonly edits: readonly PlacedEdit[],
    readonly styleFor: StyleFor,
  ) {
    this.#reader = new XmlReader(xml);
    const rows = new Map<number, Map<number, PlacedEdit>>();
    for (const edit of edits) {
      const row = rows.get(edit.row) ?? new Map<number, PlacedEdit>();
      rows.set(edit.row, row.set(edit.column, edit));
    }
    this.#rows = [...rows].sort(([a], [b]) => a - b);
  }

  /** `false`: damaged. */
  run(): boolean {
    const reader = this.#reader;
    let isComplete = false;
    while (reader.next()) {
      if (reader.kind !== 'open') continue;
      if (reader.depth === 3 && reader.name === 'col') this.#readColumn();
      if (reader.depth !== 2 || reader.name !== 'sheetData') continue;
      if (!this.#editRows()) return false;
      isComplete = true;
    }
    if (reader.isDamaged || !isComplete) return false;
    const { written, gone } = this.#formulas.withoutCells(this.edits, this.#prefix);
    this.replacements.push(...written, ...gone);
    this.lostFormulas ||= gone.length > 0;
    return true;
  }

  #readColumn(): void {
    const reader = this.#reader;
    const first = Number(reader.attribute('min')) - 1;
    const last = Number(reader.attribute('max')) - 1;
    this.#columnStyles.push({ first, last, style: Number(reader.attribute('style') ?? 0) });
  }

  #editRows(): boolean {
    const reader = this.#reader;
    const { depth, start, end, isEmpty, xml } = reader;
    const [tag = '<sheetData'] = /^<[^\s/>]+/.exec(xml.slice(start, end)) ?? [];
    this.#prefix = tag.slice(1, -'sheetData'.length);
    let last = -1;
    while (reader.nextChild(depth)) {
      if (reader.name !== 'row') continue;
      const written = reader.attribute('r');
      const row = written === null ? last + 1 : Number(written) - 1;
      // What is not in order Excel does not open either; a row put in would be there twice.
      if (!Number.isInteger(row) || row <= last) return false;
      last = row;
      this.#insert(reader.start, this.#newRows(row));
      const edits = this.#rows[0]?.[0] === row ? this.#rows.shift()?.[1] : undefined;
      if (!this.#editRow(row, edits ?? new Map<number, PlacedEdit>())) return false;
    }
    const rows = this.#newRows(Infinity);
    if (!isEmpty) this.#insert(reader.start, rows);
    else this.#fill(start, end, rows);
    return true;
  }

  /** The rows that are still to come and are not there yet, above the row given. */
  #newRows(before: number): string {
    let text = '';
    for (let next = this.#rows[0]; next !== undefined && next[0] < before; next = this.#rows[0]) {
      this.#rows.shift();
      const [row, edits] = next;
      const cells = this.#newCells([...edits.values()], 0);
      text += `<${this.#prefix}row r="${String(row + 1)}">${cells}</${this.#prefix}row>`;
    }
    return text;
  }

  #editRow(row: number, edits: RowEdits): boolean {
    const reader = this.#reader;
    const { depth, start, end, isEmpty } = reader;
    const rowStyle = reader.flag('customFormat') ? Number(reader.attribute('s') ?? 0) : 0;
    if (edits.size > 0) this.#widen(reader.attribute('spans'), { start, end }, edits);
    const left = [...edits.values()].sort((a, b) => a.column - b.column);
    let last = -1;
    while (reader.nextChild(depth)) {
      if (reader.name !== 'c') continue;
      const written = reader.attribute('r');
      const column = written === null ? last + 1 : (parseCell(written)?.column ?? -1);
      if (column <= last) return false;
      last = column;
      const before = left.filter((edit) => edit.column < column);
      this.#insert(reader.start, this.#newCells(left.splice(0, before.length), rowStyle));
      this.#editCell({ row, column }, left[0]?.column === column ? left.shift() : undefined);
    }
    const cells = this.#newCells(left, rowStyle);
    if (!isEmpty) this.#insert(reader.start, cells);
    else this.#fill(start, end, cells);
    return true;
  }

  #editCell(position: CellPosition, edit: PlacedEdit | undefined): void {
    const reader = this.#reader;
    const { depth, start } = reader;
    const style = edit === undefined ? 0 : Number(reader.attribute('s') ?? 0);
    while (reader.nextChild(depth)) {
      if (reader.name !== 'f') continue;
      this.#formulas.read(reader, position);
      if (edit !== undefined) this.lostFormulas = true;
    }
    if (edit === undefined) return;
    const text = this.#cell(edit, style);
    this.replacements.push({ start, end: reader.end, text });
  }

  /** A cell that was not there looks like its row, or else like its column. */
  #newCells(edits: readonly PlacedEdit[], rowStyle: number): string {
    return [...edits]
      .sort((a, b) => a.column - b.column)
      .map((edit) => this.#cell(edit, rowStyle === 0 ? this.#columnStyle(edit.column) : rowStyle))
      .join('');
  }

  #columnStyle(column: number): number {
    return (
      this.#columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0
    );
  }

  #cell(edit: PlacedEdit, style: number): string {
    return cellXml(this.#prefix, edit, this.styleFor(style, edit.numberFormat), edit.value);
  }

  /** A row may tell from which column to which its cells stand, counted from 1. */
  #widen(spans: string | null, tag: { start: number; end: number }, edits: RowEdits): void {
    const [first, last] = (spans ?? '').split(':').map(Number);
    if (first === undefined || last === undefined) return;
    const from = Math.min(first, ...[...edits.keys()].map((column) => column + 1));
    const to = Math.max(last, ...[...edits.keys()].map((column) => column + 1));
    if (from === first && to === last) return;
    const value = `${String(from)}:${String(to)}`;
    this.replacements.push(setAttribute(this.#reader.xml, tag, 'spans', value));
  }

  #insert(at: number, text: string): void {
    if (text !== '') this.replacements.push({ start: at, end: at, text });
  }

  #fill(start: number, end: number, content: string): void {
    if (content === '') return;
    this.replacements.push(fillEmpty(this.#reader.xml, { start, end }, content));
  }
}
