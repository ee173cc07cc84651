import type { ProposedCell, RowStates } from './compare-row';
import type { FieldGroup } from './merge-policy';
import type { KeyedRow } from './merge-row';

/**
 * What one department alone would have taken over. It is, unless another department wants something
 * else for the same row.
 */
export type MergeClaim = ChangeClaim | RemovalClaim;

export interface ChangeClaim {
  readonly kind: 'change';
  readonly states: RowStates;
  readonly group: FieldGroup;
  readonly cells: readonly ProposedCell[];
}

export interface RemovalClaim {
  readonly kind: 'removal';
  readonly department: string;
  readonly base: KeyedRow;
  readonly ours: KeyedRow;
}
