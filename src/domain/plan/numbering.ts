/**
 * How the measures of a plan are numbered: `4.3` has two parts, `12` one, `1.2.3` three.
 * With two or more parts, all but the last are the number of the action.
 */
export interface NumberingScheme {
  readonly parts: 1 | 2 | 3;
}
