import { readMeasureNumbers } from '../check/measure-numbers';
import { isOngoingStatus } from '../parse/ongoing-status';
import { parseReferences, type TextReference } from '../parse/references';
import type { CodeRole, Measure, Plan, PreviousAction, Recommendation } from '../plan/plan';
import { measuresByNumber, type Irregular } from './measures-by-number';

/** What answers what, both ways: what stands in the rows names what stands in the columns. */
export interface CoverageMatrix {
  readonly rows: readonly CoverageRow[];
  readonly columns: readonly CoverageColumn[];
}

export interface Coverage {
  /** Recommendations × actions. */
  readonly recommendations: CoverageMatrix;
  /** Previous actions × measures. */
  readonly previousActions: CoverageMatrix;
}

export interface CoverageRow {
  readonly number: string | null;
  readonly text: string | null;
  /** Of a previous action. */
  readonly status: string | null;
  /** By the index of a column. */
  readonly marks: ReadonlyMap<number, CoverageMark>;
  /** What it names and the plan does not have. */
  readonly missing: readonly string[];
  /** `elsewhere`: nothing of the plan is named, but it is said where it went or why not. */
  readonly state: 'covered' | 'elsewhere' | 'gap';
  /** The plan as a whole answers it. */
  readonly startingPoint: boolean;
  /** Other plans that answer it. */
  readonly seeAlso: readonly string[];
  readonly remark: string | null;
}

/** `whole`: the action that a measure stands under is named, which says less of the measure. */
export type CoverageMark = 'named' | 'whole';

export interface CoverageColumn {
  readonly number: string | null;
  readonly text: string | null;
  /** Number of the action: its own, or that of the measure. */
  readonly action: string | null;
  /** Of a measure. */
  readonly code: string | null;
  /** How many rows name it. */
  readonly rows: number;
  /** No row names it, and one should: every action, and each measure that is not new. */
  readonly isGap: boolean;
}

/** What the actions and measures of a plan answer, and what nothing answers. */
export function coverPlan(plan: Plan, irregular: Irregular = []): Coverage {
  return {
    recommendations: coverRecommendations(plan),
    previousActions: coverPreviousActions(plan, irregular),
  };
}

/** Which actions answer which recommendations. */
function coverRecommendations({ recommendations, actions }: Plan): CoverageMatrix {
  const places = new Map<string, readonly number[]>();
  for (const [index, { number }] of actions.entries())
    places.set(number, [...(places.get(number) ?? []), index]);
  const rows = recommendations.map((row): CoverageRow => {
    const { number, text, startingPoint, seeAlso, remark } = row;
    const named = [...new Set(row.actions)];
    const marks = new Map(
      named.flatMap((action) =>
        (places.get(action) ?? []).map((index) => [index, 'named' as const] as const),
      ),
    );
    return {
      ...{ number, text, startingPoint, seeAlso, remark, marks, status: null },
      missing: named.filter((action) => !places.has(action)),
      state: stateOf(marks, isExplained(row)),
    };
  });
  const counts = countMarks(rows);
  return {
    rows,
    columns: actions.map(({ number, title }, index) => {
      const count = counts.get(index) ?? 0;
      return { number, text: title, action: number, code: null, rows: count, isGap: count === 0 };
    }),
  };
}

/** In which measures the actions of the previous plan went on. */
function coverPreviousActions(plan: Plan, irregular: Irregular): CoverageMatrix {
  const placesOf = placesOfMeasures(plan, irregular);
  const rows = plan.previousActions.map((row): CoverageRow => {
    const marks = new Map<number, CoverageMark>();
    const missing = new Set<string>();
    for (const reference of parseReferences(row.referenceText ?? '')) {
      const { isKnown, mark, places } = placesOf(reference);
      if (!isKnown) missing.add(reference.target);
      for (const place of places) if (marks.get(place) !== 'named') marks.set(place, mark);
    }
    const { number, text, status, remark } = row;
    return {
      ...{ number, text, status, remark, marks, startingPoint: false, seeAlso: [] },
      missing: [...missing],
      state: stateOf(marks, isClosed(row)),
    };
  });
  const counts = countMarks(rows);
  const roles = new Map(plan.codes.map(({ code, role }) => [code, role]));
  return {
    rows,
    columns: plan.measures.map(({ number, description, action, code }, index) => {
      const count = counts.get(index) ?? 0;
      const isGap = count === 0 && isOlder(roles.get(code ?? '') ?? null);
      return { number, text: description, action, code, rows: count, isGap };
    }),
  };
}

function stateOf(marks: CoverageRow['marks'], isSaid: boolean): CoverageRow['state'] {
  if (marks.size > 0) return 'covered';
  return isSaid ? 'elsewhere' : 'gap';
}

function isExplained({ startingPoint, seeAlso, remark }: Recommendation): boolean {
  return startingPoint || seeAlso.length > 0 || isFilled(remark);
}

/** What is done does not go on; of what has no status nobody knows. */
function isClosed({ status, remark }: PreviousAction): boolean {
  return isFilled(remark) || (status !== null && isFilled(status) && !isOngoingStatus(status));
}

function isFilled(text: string | null): boolean {
  return (text ?? '').trim() !== '';
}

/** What is not new was there in the previous plan. */
function isOlder(role: CodeRole | null): boolean {
  return role === 'existing' || role === 'strengthened';
}

function countMarks(rows: readonly CoverageRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { marks } of rows)
    for (const index of marks.keys()) counts.set(index, (counts.get(index) ?? 0) + 1);
  return counts;
}

type PlacesOfReference = (reference: TextReference) => {
  readonly isKnown: boolean;
  readonly mark: CoverageMark;
  readonly places: readonly number[];
};

/** The measures a reference leads to. What it calls its target is tried first: "actie 6.1" is a measure. */
function placesOfMeasures(plan: Plan, irregular: Irregular): PlacesOfReference {
  const places = new Map<Measure, number>(plan.measures.map((measure, index) => [measure, index]));
  const byNumber = measuresByNumber(plan, readMeasureNumbers(plan, irregular));
  const byAction = new Map<string | null, number[]>(plan.actions.map(({ number }) => [number, []]));
  for (const [index, { action }] of plan.measures.entries()) byAction.get(action)?.push(index);
  return ({ kind, target }) => {
    const named = (byNumber.get(target) ?? []).flatMap((measure) => places.get(measure) ?? []);
    const whole = byAction.get(target);
    const isWhole = whole !== undefined && (named.length === 0 || kind === 'action');
    if (isWhole) return { isKnown: true, mark: 'whole', places: whole };
    return { isKnown: named.length > 0, mark: 'named', places: named };
  };
}
