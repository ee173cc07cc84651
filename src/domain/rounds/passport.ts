/** What the workbook of a department carries, so that it is recognised when it comes back. */
export interface Passport {
  /** Identifies the main workbook it was sent from. */
  readonly plan: string;
  readonly round: string;
  readonly department: string;
  /** ISO date. */
  readonly sentOn: string;
  /** Keys of the rows that were sent, by the name of their table. Empty where only that is lost. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}
