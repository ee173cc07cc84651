import { groupBy } from '../../domain/group-by';
import { and, not, textLiteral } from './formula-parts';
import type { CellOf, RowCheck, SentencePart } from './row-check';

/** The header of the column that says what is wrong in a row. */
export const CHECK_HEADER = 'Controle';

export const NOTHING_WRONG = 'In orde';

/** What formulas in other cells gave counts nowhere, and no check can look at it. */
export const HAS_ERROR_VALUE = 'In deze rij staat een foutwaarde, zoals #N/B. Typ die cel opnieuw.';

/** The formula itself fails: it looks for a column that is gone. */
const NOT_CHECKED = 'Deze rij is niet nagekeken: er is een kolom weg.';

/** Around all sentences; nobody types it. */
const EDGE = '¦';

/**
 * Says in words what is wrong in a row, one sentence for each field that is. A blank row says nothing.
 * `row` are its cells that people fill in. No LET and no TEXTJOIN, which Excel 2016 does not have.
 */
export function checkFormula(checks: readonly RowCheck[], row: string, cell: CellOf): string {
  const sentences = byField(checks).map((of) => sentenceOf(of, cell));
  const all = [EDGE, ...sentences, EDGE].map((part) => (part === EDGE ? textLiteral(EDGE) : part));
  const said = `SUBSTITUTE(${all.join('&')},"${EDGE}${EDGE}",${textLiteral(NOTHING_WRONG)})`;
  const plain = `TRIM(SUBSTITUTE(${said},"${EDGE}",""))`;
  const read = `IF(SUMPRODUCT(--ISERROR(${row}))>0,${textLiteral(HAS_ERROR_VALUE)},${plain})`;
  return `IFERROR(IF(COUNTA(${row})=0,"",${read}),${textLiteral(NOT_CHECKED)})`;
}

/** The checks of each field, in the order in which the fields are first named. */
export function byField(checks: readonly RowCheck[]): readonly (readonly RowCheck[])[] {
  return [...groupBy(checks, ({ field }) => field).values()];
}

/** Of the checks of a field the first that applies speaks. */
function sentenceOf(checks: readonly RowCheck[], cell: CellOf): string {
  return checks.reduceRight(
    (otherwise, { faultOf, sentence }) =>
      `IF(${faultOf(cell)},${sentenceFormula(sentence, cell)},${otherwise})`,
    '""',
  );
}

function sentenceFormula(sentence: readonly SentencePart[], cell: CellOf): string {
  const parts = sentence.map((part) =>
    typeof part === 'string' ? textLiteral(part) : part.formula(cell),
  );
  return [...parts, '" "'].join('&');
}

/** A mark for the rows in which something is wrong. */
export function checkMark(cell: string): string {
  return and(`${cell}<>""`, not(`${cell}=${textLiteral(NOTHING_WRONG)}`));
}
