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
  }
  if (column.isMeasureNumber) faults.push(...numberFaults(cell, column.listName));
  return faults;
}

/** A number has the dots that the plan's numbering asks for, digits between them, and occurs once. */
function numberFaults(cell: string, list: string | null): readonly string[] {
  // One by one: to count characters takes a range of rows, which moves when rows are put in above it.
  const rest = '.0123456789'
    .split('')
    .reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, cell);
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
