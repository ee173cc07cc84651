import type { CheckInput, PlanColumn, PlanPart } from '../check/check-input';
import type { Finding, Fix, Severity } from '../check/finding';
import type { Place } from '../plan/place';
import type { CheckIndex } from '../check/check-index';
import { onceForEachRow, type EachRow } from '../check/row-results';
import type { Plan } from '../plan/plan';

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
  /** `eachRow` may know what was found in a row before. */
  check(input: CheckInput, index: CheckIndex, eachRow?: EachRow): Iterable<UngradedFinding>;
}

/** The lists of a plan whose rows rules judge one by one. */
type JudgedList = 'measures' | 'budgetLines' | 'recommendations' | 'previousActions';

/** What a rule says about one row. */
type Judge<Row, M extends MessageShape> = (
  row: Row,
  input: CheckInput,
  index: CheckIndex,
) => Iterable<FindingOf<M>>;

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

/**
 * Defines a rule that judges rows one by one, in the order of the lists. In a plan that changes it judges
 * again only the rows that have changed, and those for which it looked up something else that has.
 */
export function defineRowRule<const M extends MessageShape>(rule: {
  readonly meta: RuleMeta<M>;
  readonly rows: {
    readonly [List in JudgedList]?: Judge<Plan[List][number], M>;
  };
}): Rule {
  const { meta, rows } = rule;
  return {
    meta,
    *check(input, index, eachRow = onceForEachRow) {
      const { measures, budgetLines, recommendations, previousActions } = rows;
      const about = [input, index] as const;
      function each<Row extends object>(
        list: JudgedList,
        all: readonly Row[],
        judge: Judge<Row, M>,
      ) {
        const name = `${meta.id} ${list}`;
        return eachRow(name, all, (row) => listed(judge(row, ...about))).flat();
      }
      const { plan } = input;
      if (measures) yield* each('measures', plan.measures, measures);
      if (budgetLines) yield* each('budgetLines', plan.budgetLines, budgetLines);
      if (recommendations) yield* each('recommendations', plan.recommendations, recommendations);
      if (previousActions) yield* each('previousActions', plan.previousActions, previousActions);
    },
  };
}

const NOTHING: readonly never[] = [];

/** Nearly all rows are without a fault: what was found in them takes no room. */
function listed<T>(found: Iterable<T>): readonly T[] {
  const all = [...found];
  return all.length === 0 ? NOTHING : all;
}
