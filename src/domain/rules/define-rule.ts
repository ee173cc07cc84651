import type { CheckInput, PlanColumn, PlanPart } from '../check/check-input';
import type { Finding, Fix, Severity } from '../check/finding';
import type { Place } from '../plan/place';
import type { CheckIndex } from '../check/check-index';

/** Message id → the placeholders its texts must use, each in every language. */
type MessageShape = Readonly<Record<string, readonly string[]>>;

export interface RuleMeta<M extends MessageShape = MessageShape> {
  /** The file name. Family first: `code-known`, `number-damaged`. */
  readonly id: string;
  readonly severity: Severity;
  /** The strongest kind of fix the rule offers. */
  readonly fix: 'safe' | 'ask' | 'none';
  /** Parts of the plan without which the rule cannot say anything. */
  readonly needs: readonly PlanPart[];
  /** Columns of those parts without which it would call every row faulty, or find nothing. */
  readonly columns?: readonly PlanColumn[];
  readonly messages: M;
}

/** What `check` yields: the engine adds the rule's id and its severity. */
type FindingOf<M extends MessageShape> = {
  readonly [Id in keyof M & string]: {
    readonly message: Id;
    readonly data: Readonly<Record<M[Id][number], string | number | readonly string[]>>;
    readonly at: Place;
    /** Only where one finding weighs less or more than its rule. */
    readonly severity?: Severity;
    readonly suggestion?: string;
    readonly fix?: Fix;
  };
}[keyof M & string];

export interface Rule {
  readonly meta: RuleMeta;
  check(input: CheckInput, index: CheckIndex): Iterable<UngradedFinding>;
}

/** A finding before the engine has put the rule's name and grade on it. */
export type UngradedFinding = Pick<Finding, 'message' | 'data' | 'at'> & {
  readonly severity?: Severity;
  readonly suggestion?: string;
  readonly fix?: Fix;
};

/** Ties the findings of a rule to its declared messages: a misspelt one does not compile. */
export function defineRule<const M extends MessageShape>(rule: {
  readonly meta: RuleMeta<M>;
  check(input: CheckInput, index: CheckIndex): Iterable<FindingOf<M>>;
}): Rule {
  return rule;
}
