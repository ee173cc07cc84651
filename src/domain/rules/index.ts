import { abbreviationDefined } from './abbreviation-defined';
import { abbreviationMeaning } from './abbreviation-meaning';
import { abbreviationUsed } from './abbreviation-used';
import { actionHasMeasures } from './action-has-measures';
import { actionPolicyLine } from './action-policy-line';
import { actionRecommended } from './action-recommended';
import { actorDepartment } from './actor-department';
import { actorDuplicate } from './actor-duplicate';
import { actorKnown } from './actor-known';
import { budgetDouble } from './budget-double';
import { budgetExecutor } from './budget-executor';
import { budgetLineMeasure } from './budget-line-measure';
import { budgetLineValues } from './budget-line-values';
import { budgetMatchesText } from './budget-matches-text';
import { budgetPeriod } from './budget-period';
import { budgetRegularMeans } from './budget-regular-means';
import { budgetUnderstood } from './budget-understood';
import { cellReadable } from './cell-readable';
import { codeKnown } from './code-known';
import { codePrevious } from './code-previous';
import type { Rule } from './define-rule';
import { listFilled } from './list-filled';
import { listNamed } from './list-named';
import { listUnique } from './list-unique';
import { ministerDepartment } from './minister-department';
import { ministerKnown } from './minister-known';
import { numberDamaged } from './number-damaged';
import { numberDuplicate } from './number-duplicate';
import { numberForm } from './number-form';
import { numberGap } from './number-gap';
import { numberOrder } from './number-order';
import { numberUnderAction } from './number-under-action';
import { previousActionFits } from './previous-action-fits';
import { previousActionNumber } from './previous-action-number';
import { previousActionStatus } from './previous-action-status';
import { previousActionTargetExists } from './previous-action-target-exists';
import { recommendationAnswered } from './recommendation-answered';
import { recommendationFits } from './recommendation-fits';
import { recommendationNumber } from './recommendation-number';
import { recommendationTargetExists } from './recommendation-target-exists';
import { referenceExists } from './reference-exists';
import { referenceFits } from './reference-fits';
import { referenceKind } from './reference-kind';
import { textCharacters } from './text-characters';
import { textFormula } from './text-formula';
import { textLength } from './text-length';
import { textSpaces } from './text-spaces';

/** Every rule, in the order in which findings at one row are shown. */
export const rules: readonly Rule[] = [
  listFilled,
  listNamed,
  listUnique,
  cellReadable,
  numberForm,
  numberDamaged,
  numberDuplicate,
  numberUnderAction,
  numberGap,
  numberOrder,
  actionHasMeasures,
  actionPolicyLine,
  actionRecommended,
  codeKnown,
  codePrevious,
  referenceExists,
  referenceKind,
  referenceFits,
  actorKnown,
  actorDuplicate,
  actorDepartment,
  ministerKnown,
  ministerDepartment,
  budgetUnderstood,
  budgetRegularMeans,
  budgetMatchesText,
  budgetLineMeasure,
  budgetLineValues,
  budgetPeriod,
  budgetDouble,
  budgetExecutor,
  recommendationNumber,
  recommendationAnswered,
  recommendationTargetExists,
  recommendationFits,
  previousActionNumber,
  previousActionStatus,
  previousActionTargetExists,
  previousActionFits,
  abbreviationDefined,
  abbreviationUsed,
  abbreviationMeaning,
  textSpaces,
  textCharacters,
  textLength,
  textFormula,
];
