import { and, hasEntries, holds, not, or, without } from './formula-parts';

/** How many parts the numbers of measures have; two when the plan does not say. */
export const PARTS = 'IFERROR(MATCH(INDEX(Nummering,1),KeuzeNummering,0),2)';

/** A number as an example, in the form that the plan gives its measures. */
export const EXAMPLE = `CHOOSE(${PARTS},"12","4.3","1.2.3")`;

/** Whether a text is a number as the plan has them: digits between dots, none beginning with a zero. */
export function isWellFormed(cell: string): string {
  const parts = `SUBSTITUTE("."&${cell},".0.",".1.")`;
  return and(
    `LEN(${cell})-LEN(SUBSTITUTE(${cell},".",""))=${PARTS}-1`,
    `LEN(${without('.0123456789', cell)})=0`,
    not(holds(`"."&${cell}&"."`, '..')),
    not(holds(parts, '.0')),
  );
}

/** Whether Excel made a number or a date of a text with dots. Of a number without dots it makes the same. */
export function isDamaged(cell: string): string {
  return and(`ISNUMBER(${cell})`, `${PARTS}>1`);
}

/** The smallest number that is rather a date: one of 1954. */
const FIRST_DATE = 20_000;

/** The same where the plan gives no form: a decimal or a date, not a whole number. */
export function isDecimalOrDate(cell: string): string {
  const odd = or(`${cell}<>INT(${cell})`, `${cell}>=${String(FIRST_DATE)}`);
  return `IF(ISNUMBER(${cell}),${odd},FALSE)`;
}

/** What stands before the last dot: 1.2 of 1.2.3. An error where there is none. */
export function beforeLastDot(cell: string): string {
  const dots = `LEN(${cell})-LEN(SUBSTITUTE(${cell},".",""))`;
  return `LEFT(${cell},FIND("|",SUBSTITUTE(${cell},".","|",${dots}))-1)`;
}

/** A condition about a list that says nothing while the list is empty, or cannot be computed. */
export function whereListed(list: string, condition: string): string {
  return `IFERROR(AND(${hasEntries(list)},${condition}),FALSE)`;
}
