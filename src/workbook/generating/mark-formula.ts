import type { ColumnDescription } from '../describe-table';

/** No number of a plan is longer. */
const LONGEST_NUMBER = 30;

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
  const end = String(LONGEST_NUMBER);
  // Filled up, because LibreOffice does not find an empty text in another one.
  const character = `MID(${cell}&REPT("0",${end}),ROW($1:$${end}),1)`;
  return [
    `LEN(${cell})>${end}`,
    `LEN(${cell})-LEN(SUBSTITUTE(${cell},".",""))<>MATCH(INDEX(Nummering,1),KeuzeNummering,0)-1`,
    `LEFT(${cell},1)="."`,
    `RIGHT(${cell},1)="."`,
    `ISNUMBER(FIND("..",${cell}))`,
    `SUMPRODUCT(--ISERROR(FIND(${character},"0123456789.")))>0`,
    // Not COUNTIF, which takes the texts 5.1 and 5.10 for the same number.
    ...(list === null ? [] : [`SUMPRODUCT(--(${list}=${cell}))>1`]),
  ];
}
