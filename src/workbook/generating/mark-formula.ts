import type { ColumnDescription } from '../describe-table';

/** The years that dates of a plan can have; another number in their cells is a date that Excel made. */
const YEARS = { first: 1900, last: 2199 };

/**
 * When a cell is marked as probably wrong, as a formula about the cell of that name; `null` when nothing
 * can be wrong with it that a formula sees. Blank cells are never marked.
 */
export function markFormula(column: ColumnDescription<unknown>, cell: string): string | null {
  const faults = faultsOf(column, cell);
  if (faults.length === 0) return null;
  const fault = faults.length === 1 ? faults.join() : `OR(${faults.join(',')})`;
  return `AND(${cell}<>"",${fault})`;
}

function faultsOf(column: ColumnDescription<unknown>, cell: string): readonly string[] {
  const { dropdown, form } = column;
  const faults: string[] = [];
  // A list that was left empty would mark everything; that it is empty is said elsewhere.
  if (dropdown !== null) {
    faults.push(`AND(COUNTA(${dropdown.list})>0,ISERROR(MATCH(${cell},${dropdown.list},0)))`);
  }
  if (form.type === 'number-text') faults.push(`ISNUMBER(${cell})`);
  if (form.type === 'amount' || form.type === 'decimal') faults.push(`ISTEXT(${cell})`);
  if (form.type === 'date-text') {
    const { first, last } = YEARS;
    faults.push(`AND(ISNUMBER(${cell}),OR(${cell}<${String(first)},${cell}>${String(last)}))`);
    faults.push(`AND(ISTEXT(${cell}),NOT(${looksLikeDate(cell)}))`);
  }
  if (column.isMeasureNumber) faults.push(...numberFaults(cell, column.listName));
  return faults;
}

/** Parts of the names of months in Dutch, English and French; the reader knows them whole. */
const MONTHS = [
  ...['jan', 'feb', 'maa', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  ...['mar', 'may', 'oct', 'fév', 'fev', 'avr', 'mai', 'jui', 'aoû', 'aou', 'déc'],
];

/**
 * Whether a text can be a date: it begins or ends with a year, and the rest is figures and their marks, or
 * names a month. Less strict than the reader, so that a mark is never wrong.
 */
function looksLikeDate(cell: string): string {
  const text = `TRIM(${cell})`;
  const years = [`RIGHT(${text},4)`, `LEFT(${text},4)`].map(
    (part) =>
      `IFERROR(AND(VALUE(${part})>=${String(YEARS.first)},VALUE(${part})<=${String(YEARS.last)}),FALSE)`,
  );
  const figures = `LEN(${without('0123456789/.- ', cell)})=0`;
  const months = MONTHS.map((month) => `ISNUMBER(SEARCH("${month}",${cell}))`);
  return `AND(OR(${years.join(',')}),OR(${[figures, ...months].join(',')}))`;
}

/** A text without some characters, taken out one by one: to count them takes rows, which can move. */
function without(characters: string, cell: string): string {
  return characters
    .split('')
    .reduce((text, character) => `SUBSTITUTE(${text},"${character}","")`, cell);
}

/** A number has the dots that the plan's numbering asks for, digits between them, and occurs once. */
function numberFaults(cell: string, list: string | null): readonly string[] {
  const rest = without('.0123456789', cell);
  return [
    `LEN(${cell})-LEN(SUBSTITUTE(${cell},".",""))<>MATCH(INDEX(Nummering,1),KeuzeNummering,0)-1`,
    `LEFT(${cell},1)="."`,
    `RIGHT(${cell},1)="."`,
    `ISNUMBER(FIND("..",${cell}))`,
    `LEN(${rest})>0`,
    // Not COUNTIF, which takes the texts 5.1 and 5.10 for the same number.
    ...(list === null ? [] : [`SUMPRODUCT(--(${list}=${cell}))>1`]),
  ];
}
