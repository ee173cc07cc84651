import { actionHasMeasures } from './action-has-measures';
import { actionPolicyLine } from './action-policy-line';
import { budgetLineMeasure } from './budget-line-measure';
import { budgetLineValues } from './budget-line-values';
import { budgetMatchesText } from './budget-matches-text';
import { budgetUnderstood } from './budget-understood';
import { cellReadable } from './cell-readable';
import { codeKnown } from './code-known';
import type { Rule } from './define-rule';
import { listFilled } from './list-filled';
import { ministerKnown } from './minister-known';
import { numberDamaged } from './number-damaged';
import { numberDuplicate } from './number-duplicate';
import { numberForm } from './number-form';
import { numberGap } from './number-gap';
import { numberOrder } from './number-order';
import { numberUnderAction } from './number-under-action';
import { previousActionStatus } from './previous-action-status';
import { previousActionTargetExists } from './previous-action-target-exists';
import { recommendationAnswered } from './recommendation-answered';
import { recommendationTargetExists } from './recommendation-target-exists';
import { referenceExists } from './reference-exists';
import { referenceKind } from './reference-kind';

/** Every rule, in the order in which findings at one row are shown. */
export const rules: readonly Rule[] = [
  listFilled,
  cellReadable,
  numberForm,
  numberDamaged,
  numberDuplicate,
  numberUnderAction,
  numberGap,
  numberOrder,
  actionHasMeasures,
  actionPolicyLine,
  codeKnown,
  referenceExists,
  referenceKind,
  ministerKnown,
  budgetUnderstood,
  budgetMatchesText,
  budgetLineMeasure,
  budgetLineValues,
  recommendationAnswered,
  recommendationTargetExists,
  previousActionStatus,
  previousActionTargetExists,
];
