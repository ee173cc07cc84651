/** Why a workbook that can be read is not merged. */
export type NotRecognised =
  | { readonly code: 'other-plan' }
  /** It was sent in a round before the one that is collected; `null` where it does not say which. */
  | { readonly code: 'old-round'; readonly round: string | null }
  /** The main workbook knows of no such round. */
  | { readonly code: 'unknown-round'; readonly round: string }
  /** Nothing was sent to that department in this round. */
  | { readonly code: 'unknown-department'; readonly department: string }
  /** Its two passports contradict each other, or its rows contradict its passport. */
  | { readonly code: 'contradicting' }
  /** Its passport is lost, and its rows do not tell for certain whose it is. */
  | { readonly code: 'not-recognised' }
  /** They are of these departments together. */
  | { readonly code: 'several-departments'; readonly departments: readonly string[] };
