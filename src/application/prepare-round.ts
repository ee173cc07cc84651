import { parsePartialDate } from '../domain/parse/partial-date';
import type { Plan, Round } from '../domain/plan/plan';
import { fail, ok, type Result } from '../domain/result';
import { askedProgress } from '../domain/rounds/asked-progress';
import { nextRoundName } from '../domain/rounds/next-round';
import { measuresByDepartment, partOfDepartment } from '../domain/rounds/part-of-department';
import type { Passport } from '../domain/rounds/passport';
import { readPlanWorkbook, type NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { readBaseLines } from '../workbook/rounds/base-sheet';
import { departmentWorkbook } from '../workbook/rounds/department-workbook';
import { readPlanId } from '../workbook/rounds/plan-identity';
import {
  roundUpdate,
  type RoundUpdate,
  type RoundUpdateProblem,
} from '../workbook/rounds/round-update';
import { ROUND_TABLES } from '../workbook/rounds/round-tables';
import { sentRows } from '../workbook/rounds/sent-rows';
import { planTables } from '../workbook/tables/plan-tables';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { WorkbookSnapshot } from '../workbook/workbook-snapshot';
import { departmentFileNames } from './department-file-names';

/** What is said of a round that is to go out; `null` is as its row on Ronden says, or as is usual. */
export interface WantedRound {
  readonly name: string | null;
  /** ISO dates. */
  readonly deadline: string | null;
  readonly contact: string | null;
  readonly email: string | null;
}

/** What the core cannot know by itself. */
export interface RoundStamp {
  /** ISO date. */
  readonly today: string;
  /** Identifies the plan from now on, where it has no id yet. */
  readonly newId: string;
}

export interface PreparedRound {
  readonly round: Round;
  /** The plan with what is asked in this round. */
  readonly plan: Plan;
  readonly workbooks: readonly PreparedWorkbook[];
  /** Numbers of measures that no department is asked about. */
  readonly notSent: readonly string[];
  /** What the main workbook keeps of it. */
  readonly update: RoundUpdate;
}

/** The workbook of one department. */
export interface PreparedWorkbook {
  readonly department: string;
  /** Name of its file, without the ending. */
  readonly file: string;
  /** What it may see. */
  readonly part: Plan;
  readonly model: WorkbookModel;
  /** Numbers of its measures. */
  readonly measures: readonly string[];
  /** How many rows go out. */
  readonly rows: number;
}

export type RoundProblem =
  | NotAPlanWorkbook
  | RoundUpdateProblem
  /** The name is blank, too long, or has a character that names cannot have. */
  | { readonly code: 'round-name'; readonly round: string }
  | { readonly code: 'round-sent'; readonly round: string }
  /** No measure names a department of the list. */
  | { readonly code: 'nobody' };

/** Makes the workbooks of all departments for a round, and what the main workbook keeps of it. */
export function prepareRound(
  snapshot: WorkbookSnapshot,
  wanted: WantedRound,
  { today, newId }: RoundStamp,
): Result<PreparedRound, RoundProblem> {
  const read = readPlanWorkbook(snapshot);
  if (!read.ok) return read;
  const before = read.value.plan;
  const round = roundOf(snapshot, before, wanted, today);
  if (!round.ok) return round;
  const asked = askedProgress(before, round.value.name);
  const plan: Plan = {
    ...before,
    rounds: [...before.rounds.filter(({ name }) => name !== round.value.name), round.value],
    progress: [...before.progress, ...asked],
  };
  const passport = {
    ...{ plan: readPlanId(snapshot) ?? newId, round: round.value.name, sentOn: today },
  };
  const workbooks = preparedWorkbooks(plan, round.value, passport);
  if (workbooks.length === 0) return fail({ code: 'nobody' });
  const sent = sentRows(sentPart(plan, workbooks));
  const update = roundUpdate(snapshot, { round: round.value, asked, sent, id: passport.plan });
  if (!update.ok) return update;
  const notSent = measuresByDepartment(plan).nobodys.map(({ number, key }) => number ?? key);
  return ok({ round: round.value, plan, workbooks, notSent, update: update.value });
}

const LONGEST_ROUND = 40;

/** Of what is not said, what its row says; of whom to send it back to, who it was last time. */
function roundOf(
  snapshot: WorkbookSnapshot,
  { rounds }: Plan,
  wanted: WantedRound,
  today: string,
): Result<Round, RoundProblem> {
  const sent = new Set(readBaseLines(snapshot).flatMap((line) => line.rounds.split(';')));
  const taken = [...sent, ...rounds.map(({ name }) => name)];
  const name = wanted.name?.trim() ?? nextRoundName(today, taken);
  // Names of rounds stand in a list with `;` between them, in keys, and in the names of files.
  if (name === '' || name.length > LONGEST_ROUND || /[;\p{Cc}]/u.test(name)) {
    return fail({ code: 'round-name', round: name });
  }
  if (sent.has(name)) return fail({ code: 'round-sent', round: name });
  const listed = rounds.find((each) => each.name === name);
  const last = rounds.at(-1);
  return ok({
    name,
    from: listed?.from ?? null,
    to: listed?.to ?? null,
    deadline: parsePartialDate(wanted.deadline ?? '') ?? listed?.deadline ?? null,
    contact: wanted.contact ?? listed?.contact ?? last?.contact ?? null,
    email: wanted.email ?? listed?.email ?? last?.email ?? null,
  });
}

function preparedWorkbooks(
  plan: Plan,
  round: Round,
  passport: Pick<Passport, 'plan' | 'round' | 'sentOn'>,
): readonly PreparedWorkbook[] {
  const departments = [...measuresByDepartment(plan).departments].filter(
    ([, own]) => own.length > 0,
  );
  const files = departmentFileNames(
    departments.map(([department]) => department),
    round.name,
  );
  return departments.map(([department, own]) => {
    const part = partOfDepartment(plan, department, round.name, own);
    const rows = keysOf(part);
    return {
      ...{ department, part, file: files.get(department) ?? department },
      model: departmentWorkbook(part, round, { ...passport, department, rows }),
      measures: own.map(({ number, key }) => number ?? key),
      rows: [...rows.values()].reduce((sum, keys) => sum + keys.length, 0),
    };
  });
}

function keysOf(part: Plan): ReadonlyMap<string, readonly string[]> {
  return new Map(
    ROUND_TABLES.map((name) => [planTables[name].table, part[name].map(({ key }) => key)]),
  );
}

/** All rows that go to somebody, in the order of the plan. */
function sentPart(plan: Plan, workbooks: readonly PreparedWorkbook[]): Plan {
  const keys = new Set<string>(
    workbooks.flatMap(({ part }) =>
      ROUND_TABLES.flatMap((name) => part[name].map(({ key }) => key)),
    ),
  );
  return {
    ...plan,
    measures: plan.measures.filter(({ key }) => keys.has(key)),
    budgetLines: plan.budgetLines.filter(({ key }) => keys.has(key)),
    progress: plan.progress.filter(({ key }) => keys.has(key)),
  };
}
