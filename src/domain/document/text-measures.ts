import { numberParts } from '../plan/numbering';
import { columnsOf, type ColumnRole, type Columns } from './columns';
import type { CellLine, TextBlock } from './document';
import type { Piece, RowPiece } from './document-pieces';
import { isUnlabelledHeading } from './heading-candidates';
import { parseActionHeading, parsePolicyLineHeading } from './heading-labels';
import { measureStart, withoutMeasureWord } from './measure-start';
import { titleNumber } from './measure-title';
import { sectionOfHeading } from './section-headings';
import { labelForm, labelledText, type LabelledText } from './text-labels';
import { plainText, type TidyRow } from './tidy-rows';

/** A measure that stands in running text: its title, what is said under it, and up to where. */
interface TextMeasure {
  readonly number: string;
  /** The index of its title, and of the first piece behind it. */
  readonly from: number;
  readonly to: number;
  readonly fields: readonly Field[];
}

/** What stands under one label; the first field is the measure itself. */
interface Field {
  readonly label: string;
  readonly role: ColumnRole | null;
  readonly lines: CellLine[];
}

const CORE: ReadonlySet<ColumnRole | null> = new Set(['lead', 'actors', 'budget', 'minister']);
const CODE_IN_TITLE = /^\D{0,20}[\d.]+\s*[([]\p{Lu}{1,3}[)\]]|\s[([]\p{Lu}{1,3}[)\]]\s*$/u;

/**
 * Lays measures that stand in running text out as rows: a numbered title with labelled texts under it, or with a code.
 * What only lists again what a table or such a text holds, stays text.
 */
export function withTextMeasures(pieces: readonly Piece[]): readonly Piece[] {
  const found = textMeasures(pieces);
  if (found.length === 0) return pieces;
  const columns = new ColumnsByLabels();
  const at = new Map(found.map((measure) => [measure.from, measure]));
  const laidOut: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const measure = at.get(index);
    if (measure !== undefined && piece?.kind === 'text') {
      laidOut.push(rowOf(measure, piece.block, columns));
      index = measure.to - 1;
    } else if (piece !== undefined) laidOut.push(piece);
  }
  return laidOut;
}

function textMeasures(pieces: readonly Piece[]): readonly TextMeasure[] {
  const titles = pieces.map((piece) => (piece.kind === 'text' ? titleNumber(piece.block) : null));
  const repeated = repeatedLabels(pieces);
  const candidates = titles.flatMap((number, from) =>
    number === null ? [] : [readMeasure(pieces, titles, { number, from }, repeated)],
  );
  const full = candidates.filter(({ fields }) => isFull(fields));
  const elsewhere = new Set([...numbersInTables(pieces), ...full.map(({ number }) => number)]);
  const coded = candidates.filter(
    ({ from, number, fields }) =>
      !isFull(fields) && !elsewhere.has(number) && hasCode(pieces[from], number),
  );
  return [...full, ...longestOfEach(coded)];
}

/** Two things a plan says of each measure, or the one that all of its measures have. */
function isFull(fields: readonly Field[]): boolean {
  return new Set(fields.map(({ role }) => role).filter((role) => CORE.has(role))).size > 1;
}

function hasCode(piece: Piece | undefined, number: string): boolean {
  if (piece?.kind !== 'text' || (numberParts(number)?.length ?? 0) < 2) return false;
  return CODE_IN_TITLE.test(withoutMeasureWord(piece.block.text));
}

/** A list of the measures before the plan says less of each than the plan does. */
function longestOfEach(measures: readonly TextMeasure[]): readonly TextMeasure[] {
  const longest = new Map<string, TextMeasure>();
  for (const measure of measures) {
    const before = longest.get(measure.number);
    if (before === undefined || measure.to - measure.from > before.to - before.from) {
      longest.set(measure.number, measure);
    }
  }
  return [...longest.values()];
}

function numbersInTables(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap((piece) => {
      if (piece.kind === 'text' || piece.isHeader || piece.columns?.kind !== 'measures') return [];
      const start = measureStart(piece.row, piece.columns, { parts: 2 });
      return start === null ? [] : [start.number];
    }),
  );
}

/** Labels that are not known, but that texts begin with again and again. */
function repeatedLabels(pieces: readonly Piece[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const label = piece.kind === 'text' ? labelForm(piece.block.text) : null;
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([label, count]) => (count > 1 ? [label] : [])));
}

function readMeasure(
  pieces: readonly Piece[],
  titles: readonly (string | null)[],
  { number, from }: { readonly number: string; readonly from: number },
  repeated: ReadonlySet<string>,
): TextMeasure {
  const body = bodyOf(pieces, titles, from);
  const labels = body.map((block) => fieldLabel(block, repeated));
  const lastLabel = labels.findLastIndex((label) => label !== null);
  const title = pieces[from];
  const fields: Field[] = [
    { label: '', role: 'text', lines: title?.kind === 'text' ? [lineOf(title.block)] : [] },
  ];
  let to = from + 1;
  for (const [index, block] of body.entries()) {
    const label = labels[index] ?? null;
    const field = fields.at(-1);
    if (label !== null && !isValueOf(field, label)) {
      fields.push({
        ...label,
        lines: label.value === '' ? [] : [{ kind: 'paragraph', text: label.value }],
      });
    } else if (
      field !== undefined &&
      (index < lastLabel || goesOn(field, block, body[index + 1]))
    ) {
      field.lines.push(lineOf(block));
    } else break;
    to = from + 2 + index;
  }
  return { number, from, to, fields };
}

/** The texts up to the next title, table, heading of the plan or part of the document. */
function bodyOf(
  pieces: readonly Piece[],
  titles: readonly (string | null)[],
  from: number,
): readonly TextBlock[] {
  const body: TextBlock[] = [];
  for (let index = from + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'text' || titles[index] !== null || isDivision(piece.block)) break;
    body.push(piece.block);
  }
  return body;
}

function isDivision(block: TextBlock): boolean {
  const { text, kind } = block;
  if (parseActionHeading(text) !== null || parsePolicyLineHeading(text) !== null) return true;
  if (sectionOfHeading(text) !== null) return true;
  return kind === 'heading' && labelledText(block) === null;
}

function fieldLabel(
  block: TextBlock,
  repeated: ReadonlySet<string>,
): (Omit<LabelledText, 'role'> & Pick<Field, 'role'>) | null {
  const known = labelledText(block);
  if (known !== null) return known;
  const label = labelForm(block.text);
  if (label === null || !repeated.has(label)) return null;
  return { label, role: null, value: block.text.slice(block.text.indexOf(':') + 1).trim() };
}

/** "Reguliere middelen" right under "Budget" is what the label asks for, though it has the form of one. */
function isValueOf(
  field: Field | undefined,
  label: { readonly role: Field['role']; readonly value: string },
): boolean {
  return field?.lines.length === 0 && label.value === '' && label.role === field.role;
}

/** Behind the last label only what must belong to it: the text below may be the next heading. */
function goesOn(
  { role, lines }: Field,
  { kind, text }: TextBlock,
  next: TextBlock | undefined,
): boolean {
  if (kind === 'item' || lines.length === 0 || /^\p{Ll}/u.test(text.trim())) return true;
  return role === 'text' && (next !== undefined || !isUnlabelledHeading(text));
}

function lineOf({ kind, text }: TextBlock): CellLine {
  return { kind: kind === 'item' ? 'item' : 'paragraph', text: text.trim() };
}

function rowOf({ fields }: TextMeasure, { where }: TextBlock, columns: ColumnsByLabels): RowPiece {
  const cells = fields.map(({ lines }) => ({ lines, text: plainText(lines), spanned: null }));
  const row: TidyRow = { cells, where };
  return { kind: 'row', row, isHeader: false, columns: columns.of(fields) };
}

/** Measures with the same labels have the same columns, as the rows of one table. */
class ColumnsByLabels {
  private readonly columns = new Map<string, Columns>();

  of(fields: readonly Field[]): Columns {
    const labels = fields.map(({ label }) => label);
    const name = labels.join('\n');
    const columns =
      this.columns.get(name) ??
      columnsOf(
        'measures',
        fields.map(({ role }) => role),
        labels,
      );
    this.columns.set(name, columns);
    return columns;
  }
}
