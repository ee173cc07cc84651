/** Where a field of the row stands, as a formula names it: `B9`, or the cell of this row in a table. */
export type CellOf = (field: string) => string;

/**
 * What a formula can say of a row, for people who have no add-in. The mark of the cell and the sentence of
 * the column Controle both come from it.
 */
export interface RowCheck {
  /** The field it judges: its cell is marked. Of the checks of a field the first that applies speaks. */
  readonly field: string;
  /** The findings of rules that it stands for: `code-known.missing`. */
  readonly says: readonly string[];
  /** Whether those findings may be told at another field of the row. */
  readonly atAnyField?: true;
  /** Whether a finding at one row is said of every row that has the same in this field. */
  readonly ofEqualRows?: true;
  /** Why it says other than its rules, or what no rule finds. */
  readonly unlikeRules?: string;
  /** A formula that is true when it is so. */
  readonly faultOf: (cell: CellOf) => string;
  /** What is wrong and what to do, in plain Dutch. */
  readonly sentence: readonly SentencePart[];
}

/** A piece of text, or a value: what a finding calls it and the formula that gives it. */
export type SentencePart = string | { readonly data: string; formula(cell: CellOf): string };

/** The finding as a check names it. */
export function saidAs(finding: { readonly rule: string; readonly message: string }): string {
  return `${finding.rule}.${finding.message}`;
}

/** What stands in a cell, in a sentence. */
export function shown(data: string, field: string): SentencePart {
  return { data, formula: (cell) => `TRIM(${cell(field)})` };
}

/**
 * Whether a check looks at nothing but its own cell. Marks may not look farther: no row that is put in or
 * sorted may move them.
 */
export function looksAtOwnCell({ field, faultOf }: RowCheck): boolean {
  let isOwn = true;
  faultOf((asked) => {
    isOwn &&= asked === field;
    return 'A1';
  });
  return isOwn;
}
