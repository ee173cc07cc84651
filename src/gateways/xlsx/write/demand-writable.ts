import { LONGEST_CELL_TEXT } from '../../../domain/plan/longest-cell-text';
import type {
  CellContentModel,
  CellValue,
  SheetModel,
  TableModel,
  ValidationModel,
  WorkbookModel,
} from '../../../workbook/workbook-model';
import { LAST_ROW, parseCell } from '../../../workbook/cell-reference';
import { demand } from './demand';
import { demandOwnPlaces } from './demand-own-places';

const MAX_FORMULA = 8_192;
const MAX_NAME = 255;
const MAX_COLUMN_WIDTH = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
/** Shorter than the message beside a cell. */
const MAX_ERROR = 224;
const MAX_ROW_HEIGHT = 409;
const MAX_INTEGER = 2 ** 31 - 1;

/**
 * Refuses what Excel would offer to repair and what neither hucre nor the Open XML validator sees.
 * @throws Error These are faults of who made the model; whatever a user can do wrong was seen before.
 */
export function demandWritable(model: WorkbookModel): void {
  demand(
    model.sheets.some(({ visibility }) => visibility === 'visible'),
    'no sheet is visible',
  );
  const tables = model.sheets.flatMap((sheet) => sheet.tables);
  const names = [...tables, ...model.names].map(({ name }) => name);
  for (const name of names) demandName(name);
  demandDistinct(names, 'name');
  for (const { formula } of model.names) demandFormula(formula);
  for (const sheet of model.sheets) demandSheet(sheet);
  demandDistinct(Object.keys(model.customProperties), 'custom property');
  for (const [name, value] of Object.entries(model.customProperties)) demandProperty(name, value);
}

function demandSheet(sheet: SheetModel): void {
  for (const { content } of sheet.cells) demandContent(content);
  for (const table of sheet.tables) demandTable(table);
  for (const validation of sheet.validations) demandValidation(validation);
  for (const { formula } of sheet.marks) demandRuleFormula(formula);
  for (const { width } of sheet.columns)
    demand(width >= 0 && width <= MAX_COLUMN_WIDTH, `a column is ${String(width)} wide`);
  for (const { points } of sheet.rowHeights ?? [])
    demand(points >= 0 && points <= MAX_ROW_HEIGHT, `a row is ${String(points)} high`);
  demandOwnPlaces(sheet);
  const { width } = sheet.print;
  if (width.type !== 'scale') return;
  demand(width.percent >= 10 && width.percent <= 400, `prints at ${String(width.percent)} %`);
  demand(Number.isInteger(width.percent), `prints at ${String(width.percent)} %`);
  for (const column of width.breaksBefore) demand(column > 0, 'a page break before column A');
  for (const row of width.breaksBeforeRows) demand(row > 0, 'a page break before row 1');
}

function demandTable({ name, row: headerRow, columns, rows }: TableModel): void {
  demand(columns.length > 0 && rows.length > 0, `table ${name} has no columns or rows`);
  const last = headerRow + rows.length;
  demand(
    last <= LAST_ROW,
    `table ${name} ends in row ${String(last + 1)}, and a sheet of Excel has ${String(LAST_ROW + 1)}`,
  );
  const headers = columns.map(({ header }) => header);
  for (const header of headers) {
    demand(header !== '' && header.length <= MAX_NAME, `table ${name} has the header “${header}”`);
  }
  demandDistinct(headers, `header of table ${name}`);
  for (const row of rows) {
    demand(row.length <= columns.length, `a row of table ${name} is wider than the table`);
    for (const content of row) demandContent(content);
  }
}

function demandName(name: string): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= MAX_NAME;
  const isCell = parseCell(name) !== null || /^(?:r\d*c?\d*|c\d*)$/i.test(name);
  demand(isName && !isCell, `“${name}” cannot be a name`);
}

function demandDistinct(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    const comparable = name.toLowerCase();
    demand(!seen.has(comparable), `${what} “${name}” is there twice`);
    seen.add(comparable);
  }
}

function demandContent(content: CellContentModel): void {
  if (content.type === 'formula') demandFormula(content.formula);
  if (content.type === 'link')
    demand(parseCell(content.target.cell) !== null, `a link to cell ${content.target.cell}`);
  demandValue(valueOf(content));
}

function valueOf(content: CellContentModel): CellValue {
  if (content.type === 'link') return content.text;
  return content.type === 'formula' ? content.result : content.value;
}

function demandValue(value: CellValue): void {
  if (typeof value === 'number') demand(Number.isFinite(value), `the number ${String(value)}`);
  if (typeof value === 'string')
    demand(value.length <= LONGEST_CELL_TEXT, `a text of ${String(value.length)} characters`);
}

function demandFormula(formula: string): void {
  demand(formula !== '' && !formula.startsWith('='), `the formula “${formula}”`);
  demand(formula.length <= MAX_FORMULA, `a formula of ${String(formula.length)} characters`);
}

/** The rules of a sheet know no columns of tables, save through a name: `tblCodes[Code]` breaks the file. */
function demandRuleFormula(formula: string): void {
  demandFormula(formula);
  const bare = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  demand(!bare.includes('['), `a rule with the formula “${formula}”`);
}

function demandValidation({ prompt, error, rule }: ValidationModel): void {
  for (const message of [prompt, error]) {
    if (message === null) continue;
    demand(message.title.length <= MAX_TITLE, `the title “${message.title}” is too long`);
    demand(message.text.length <= MAX_MESSAGE, `the message “${message.text}” is too long`);
  }
  if (error !== null)
    demand(error.text.length <= MAX_ERROR, `the message “${error.text}” is too long`);
  if (rule.type === 'list') demandRuleFormula(rule.source);
  if (rule.type === 'decimal') [rule.from, rule.to].forEach(demandValue);
}

function demandProperty(name: string, value: string | number | boolean): void {
  demand(name !== '' && name.length <= MAX_NAME, `custom property “${name}”`);
  if (typeof value !== 'number') return;
  const isWritable = Number.isInteger(value)
    ? Math.abs(value) <= MAX_INTEGER
    : Number.isFinite(value);
  demand(isWritable, `custom property ${name} is ${String(value)}`);
}
