import { isCodeWord } from '../parse/code-words';
import { parseNumberAndCode, type NumberAndCode } from '../parse/number-and-code';
import { numberParts, type NumberingScheme } from '../plan/numbering';
import type { ColumnRole, Columns } from './columns';
import type { CellLine } from './document';
import { plainText, type TidyRow } from './tidy-rows';

/** What the first row of a measure begins with. */
export interface MeasureStart {
  readonly number: string;
  readonly code: string | null;
  /** The text cell without number and code. */
  readonly text: readonly CellLine[];
}

/** A number of three parts is that of a measure, also where a plan calls its measures actions. */
const MEASURE_WORD =
  /^\s*(?:(?:maatregel|measure|mesure|m\.?)\s*(?:nr\.?\s*|n[°ºo]\.?\s*)?(?=\d)|acti(?:e|on)\s+(?=\d{1,3}\.\d{1,3}\.\d))/i;
const CODE_FIRST =
  /^\s*(?:[([]\s*(?<code>\p{L}{1,3})\s*[)\]]|(?<bare>\p{Lu}{1,3})(?=\s*[:–—-]\s))\s*(?:[:–—-]\s*)?/u;
const NUMBER_IN_BRACKETS = /^\s*[([]\s*(\d{1,3}(?:\.\d{1,3}){1,3})\s*[)\]]/;
const WORD_IN_BRACKETS = /^[([]\s*(?<word>\p{Ll}{3,14})\s*[)\]]\s*(?:[:–—-]\s*)?/u;
/** A number that is not well formed, such as `5,10` or `4.3a`: with a code after it, or in a column of its own. */
const IRREGULAR_FIRST =
  /^\s*(?<number>\d{1,3}(?:\s?[.,]\s?\d{1,3})*\s?[a-z]?)\s*[.)]?\s*(?=[([]\s*\p{L}{1,3}\s*[)\]])/u;
const IRREGULAR_ONLY =
  /^(?:\d[\d.,\s]{0,9}(?:[a-z]|bis|ter)?|[A-Z][.-]?\s?\d{1,3}(?:\.\d{1,3})*)$/i;

/** The code and what it means, in one cell. */
const EXPLAINED_CODE = /^(\p{Lu}{1,3})\s*(?:[(:=–—]|-\s)\s*\p{L}.{2,}$/u;

/** "4.4 (vervolg)" says again of which measure a row is the rest; number and code may be cut off already. */
export const REPEATED_START =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,2}\s*(?:[([]\p{Lu}{1,3}[)\]])?\s*)?\((?:vervolg|suite|continued|cont\.)\)[\s:–-]*/u;

/** `Maatregel 4.3 (B)`, `[4.3] (B)`: the word before the number, or brackets around it, say nothing more. */
export function withoutMeasureWord(text: string): string {
  return text.replace(MEASURE_WORD, '').replace(NUMBER_IN_BRACKETS, '$1');
}

/** The number and the code that a text begins with; a code may be a word in brackets: `1.1 (nieuw)`. */
export function readNumberAndCode(text: string): NumberAndCode | null {
  const read = parseNumberAndCode(withoutMeasureWord(text));
  if (read === null || read.code !== null) return read;
  const word = WORD_IN_BRACKETS.exec(read.rest);
  const code = word?.groups?.['word'];
  if (word === null || code === undefined || !isCodeWord(code)) return read;
  return { ...read, code, rest: read.rest.slice(word[0].length) };
}

/** The lines of all cells with a role. */
export function cellsOf(
  row: TidyRow,
  columns: Columns,
  role: ColumnRole,
): readonly (readonly CellLine[])[] {
  return (columns.at.get(role) ?? []).map((index) => row.cells[index]?.lines ?? []);
}

/** Reads the beginning of a measure from its row; `null` for a row that does not begin one. */
export function measureStart(
  row: TidyRow,
  columns: Columns,
  scheme: NumberingScheme,
): MeasureStart | null {
  const text = cellsOf(row, columns, 'text').flat();
  const ownCode = codeOfCell(plainText(cellsOf(row, columns, 'code').flat()));
  const start = columns.at.has('number')
    ? fromNumberColumn(plainText(cellsOf(row, columns, 'number').flat()), text)
    : fromText(text, scheme, ownCode !== '' || holdsMore(row, columns));
  if (start === null || REPEATED_START.test(start.text[0]?.text ?? '')) return null;
  return { ...start, code: ownCode === '' ? start.code : ownCode };
}

/** `N`, `(N)`, "N (nieuw)": the letters, where the cell has any. */
export function codeOfCell(text: string): string {
  const inBrackets = /^[([]\s*([^()[\]]*?)\s*[)\]]$/.exec(text)?.[1];
  return inBrackets ?? EXPLAINED_CODE.exec(text)?.[1] ?? text;
}

function fromNumberColumn(printed: string, text: readonly CellLine[]): MeasureStart | null {
  if (printed === '') return null;
  const bare = withoutMeasureWord(printed);
  const read = readNumberAndCode(bare) ?? fromIrregular(bare);
  const number = read?.number ?? (IRREGULAR_ONLY.test(bare) ? bare.trim() : null);
  if (number === null || (read !== null && read.rest.length > 0)) return null;
  const [first, ...rest] = text;
  const repeated = first === undefined ? null : readNumberAndCode(first.text);
  const remaining = repeated?.number === number ? repeated.rest : (first?.text ?? '');
  const code = CODE_FIRST.exec(remaining);
  return {
    number,
    code:
      read?.code ??
      (repeated?.number === number ? repeated.code : null) ??
      code?.groups?.['code'] ??
      code?.groups?.['bare'] ??
      null,
    text: withFirst(first, remaining.slice(code?.[0].length ?? 0), rest),
  };
}

/** `holdsMore`: the row has its own actors, budget or minister, as the rest of another row has not. */
function fromText(
  text: readonly CellLine[],
  scheme: NumberingScheme,
  holdsMore: boolean,
): MeasureStart | null {
  const [first, ...rest] = text;
  if (first === undefined) return null;
  const bare = withoutMeasureWord(first.text);
  const read = readNumberAndCode(bare) ?? fromIrregular(bare);
  if (read === null) return null;
  const parts = numberParts(read.number)?.length ?? 0;
  const isClear = read.code !== null || bare !== first.text;
  if (!isClear && (parts !== scheme.parts || (parts === 1 && !holdsMore))) return null;
  return { number: read.number, code: read.code, text: withFirst(first, read.rest, rest) };
}

function fromIrregular(text: string): { number: string; code: string | null; rest: string } | null {
  const match = IRREGULAR_FIRST.exec(text);
  const number = match?.groups?.['number'];
  if (match === null || number === undefined) return null;
  const after = text.slice(match[0].length);
  const code = CODE_FIRST.exec(after);
  return {
    number: number.trim(),
    code: code?.groups?.['code'] ?? null,
    rest: after.slice(code?.[0].length ?? 0).trim(),
  };
}

function holdsMore(row: TidyRow, columns: Columns): boolean {
  return (['actors', 'budget', 'minister', 'lead'] as const).some((role) =>
    cellsOf(row, columns, role).some((lines) => lines.length > 0),
  );
}

function withFirst(
  first: CellLine | undefined,
  text: string,
  rest: readonly CellLine[],
): readonly CellLine[] {
  return first === undefined || text.trim() === ''
    ? rest
    : [{ kind: first.kind, text: text.trim() }, ...rest];
}
