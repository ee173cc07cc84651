import type { Plan } from '../plan/plan';
import type { CheckInput } from './check-input';
import { ROW_PLACE, type LiveRow } from './live-row';
import type { KeptResults } from './kept-results';
import type { Aspect, ReadMarks } from './read-marks';
import { isSameValue } from './same-value';

/** The parts of a plan that are rows with fields; the others are compared as one value. */
type RowList = {
  [K in keyof Plan]: Plan[K] extends readonly object[] ? K : never;
}[keyof Plan];

const rowLists: Readonly<Record<RowList, true>> = {
  ...{ codes: true, departments: true, policyLines: true, actions: true, measures: true },
  ...{ budgetLines: true, ministers: true, recommendations: true, previousHeadings: true },
  ...{ previousActions: true, abbreviations: true, glossary: true, progress: true, rounds: true },
};

type Row = Readonly<Record<string, unknown>>;

/** A list of the plan: its rows as they show themselves, and what they show, by column. */
interface WatchedList {
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<string, unknown[]>;
}

/**
 * What a check looks at, in a form that tells which aspects of it were read: a column of a list
 * (`measures.number`), how many rows a list has (`measures`), or a single value (`title`, `irregular`). A
 * row of it always shows the latest state of the row at its place, so that what holds on to one never sees
 * an old value.
 */
export class WatchedInput {
  readonly input: CheckInput;
  private readonly lists = new Map<RowList, WatchedList>();
  private readonly aspects = new WeakMap<readonly object[], Aspect>();

  constructor(
    private current: CheckInput,
    private readonly marks: ReadMarks,
  ) {
    const valueOf = <Name extends 'irregular' | 'missing' | 'missingColumns'>(
      name: Name,
    ): CheckInput[Name] => {
      this.marks.mark(this.marks.aspect(name));
      return this.current[name];
    };
    this.input = {
      plan: this.watchedPlan(),
      get irregular() {
        return valueOf('irregular');
      },
      get missing() {
        return valueOf('missing');
      },
      get missingColumns() {
        return valueOf('missingColumns');
      },
    };
  }

  /** The list that rows are those of; `undefined` for other rows. */
  listOf(rows: readonly object[]): Aspect | undefined {
    return this.aspects.get(rows);
  }

  /** Shows another state from now on, and tells `results` in what it differs. */
  update(next: CheckInput, results: KeptResults): void {
    const before = this.current;
    this.current = next;
    results.nextChange();
    const changed = (name: string): void => {
      results.changed(this.marks.aspect(name));
    };
    for (const name of ['irregular', 'missing', 'missingColumns'] as const) {
      if (!isSameValue(before[name], next[name])) changed(name);
    }
    for (const name of planKeys(next.plan)) {
      if (!isRowList(name)) {
        if (!isSameValue(before.plan[name], next.plan[name])) changed(name);
      } else if (isOtherRows(rowsOf(before.plan, name), rowsOf(next.plan, name))) {
        changed(name);
        this.lists.delete(name);
      } else this.compareRows(name, before.plan, results);
    }
  }

  private compareRows(list: RowList, before: Plan, results: KeptResults): void {
    const now = rowsOf(this.current.plan, list);
    for (const [place, a] of rowsOf(before, list).entries()) {
      const b = now[place];
      if (b === undefined || a === b) continue;
      for (const field of Object.keys(b)) {
        if (isSameValue(a[field], b[field])) continue;
        results.changed(this.marks.aspect(`${list}.${field}`));
        results.changedEntry(this.marks.aspect(list), place);
        this.show(list, field, place, b[field]);
      }
    }
  }

  private show(name: RowList, field: string, place: number, value: unknown): void {
    const column = this.lists.get(name)?.columns.get(field);
    if (column !== undefined) column[place] = value;
  }

  private watchedPlan(): Plan {
    const plan = {};
    for (const name of planKeys(this.current.plan)) {
      const aspect = this.marks.aspect(name);
      Object.defineProperty(plan, name, {
        enumerable: true,
        get: () => {
          this.marks.mark(aspect);
          return isRowList(name) ? this.listNamed(name).rows : this.current.plan[name];
        },
      });
    }
    return plan as Plan; // every part has just been given its getter
  }

  private listNamed(list: RowList): WatchedList {
    const known = this.lists.get(list);
    if (known !== undefined) return known;
    const columns = new Map<string, unknown[]>();
    // Rows of the same fields share what reads them: there may be many thousands.
    const forms = new Map<string, PropertyDescriptorMap>();
    const rows = rowsOf(this.current.plan, list).map((row, place): Row => {
      const fields = Object.keys(row);
      for (const field of fields) {
        const column = columns.get(field) ?? [];
        columns.set(field, column);
        column[place] = row[field];
      }
      const form = forms.get(fields.join()) ?? this.formOf(list, fields, columns);
      forms.set(fields.join(), form);
      return Object.defineProperties({ [ROW_PLACE]: place }, form);
    });
    const made = { rows, columns };
    this.lists.set(list, made);
    this.aspects.set(rows, this.marks.aspect(list));
    return made;
  }

  private formOf(
    list: RowList,
    fields: readonly string[],
    columns: WatchedList['columns'],
  ): PropertyDescriptorMap {
    const { marks } = this;
    const form: PropertyDescriptorMap = { [ROW_PLACE]: { enumerable: false } };
    const ofList = marks.aspect(list);
    for (const field of fields) {
      const aspect = marks.aspect(`${list}.${field}`);
      const column = columns.get(field) ?? [];
      form[field] = {
        enumerable: true,
        get(this: LiveRow): unknown {
          const place = this[ROW_PLACE];
          marks.markCell(aspect, ofList, place);
          return column[place];
        },
      };
    }
    return form;
  }
}

function planKeys(plan: Plan): readonly (keyof Plan)[] {
  // Object.keys forgets the names that a plan is declared with.
  return Object.keys(plan) as (keyof Plan)[];
}

function isRowList(name: keyof Plan): name is RowList {
  return name in rowLists;
}

function rowsOf(plan: Plan, list: RowList): readonly Row[] {
  // The rows of every list are plain objects.
  return plan[list] as unknown as readonly Row[];
}

/** Whether rows cannot show themselves in the place of those before: there are more or less, or other fields. */
function isOtherRows(before: readonly Row[], now: readonly Row[]): boolean {
  if (before.length !== now.length) return true;
  return now.some((row, at) => {
    const old = before[at] ?? {};
    return old !== row && !hasFields(old, Object.keys(row));
  });
}

function hasFields(row: Row, fields: readonly string[]): boolean {
  return Object.keys(row).length === fields.length && fields.every((field) => field in row);
}
