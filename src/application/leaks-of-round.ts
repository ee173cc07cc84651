import { emptyPlan } from '../workbook/empty-plan';
import { departmentWorkbook } from '../workbook/rounds/department-workbook';
import { foreignTextsOf } from '../workbook/rounds/foreign-texts';
import { findLeaks, type Leak, type UnpackedPart } from '../workbook/rounds/leak-check';
import type { PreparedRound, PreparedWorkbook } from './prepare-round';

/** Looks through the finished file of a department of a round for what is not that department's. */
export function leaksOfRound({
  plan,
  round,
}: Pick<PreparedRound, 'plan' | 'round'>): (
  workbook: Pick<PreparedWorkbook, 'department' | 'part'>,
  parts: readonly UnpackedPart[],
) => readonly Leak[] {
  const foreignTo = foreignTextsOf(plan);
  return ({ department, part }, parts) => {
    const passport = { plan: '', round: round.name, department, sentOn: '', rows: new Map() };
    return findLeaks(parts, foreignTo(part, departmentWorkbook(emptyPlan, round, passport)));
  };
}
