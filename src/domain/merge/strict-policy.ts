import { fieldsOf, type MergePolicy } from './merge-policy';

/**
 * The same policy for those who want to see every row that two sides touched: all that departments may
 * change in a row is decided together, and no row goes away.
 */
export function strictPolicy(policy: MergePolicy): MergePolicy {
  const fixed = policy.groups.filter(({ isFixed }) => isFixed);
  const open = policy.groups.filter(({ isFixed }) => !isFixed);
  const together = { fields: fieldsOf({ groups: open }), isFixed: false };
  return { ...policy, groups: [...fixed, together], mayRemoveRows: false };
}
