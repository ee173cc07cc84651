import type { Severity } from '../domain/check/finding';
import type { StructureProblem } from '../workbook/structure-problem';

export type StructureCode = StructureProblem['code'];

/** How much each fault in the structure of a workbook weighs: what is not found cannot be checked. */
export const structureSeverity: Readonly<Record<StructureCode, Severity>> = {
  'table-missing': 'error',
  'column-missing': 'error',
  'error-value': 'error',
  'column-twice': 'warning',
  'key-twice': 'warning',
  'merged-cells': 'warning',
  'table-converted': 'warning',
  'rows-below-table': 'warning',
  'hidden-rows': 'warning',
  'figures-differ': 'warning',
  'grade-unknown': 'warning',
  'rule-unknown': 'warning',
  'acceptance-incomplete': 'warning',
  'sheet-renamed': 'hint',
  'column-renamed': 'hint',
  'blank-rows': 'hint',
};
