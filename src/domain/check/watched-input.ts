import type { Plan } from '../plan/plan';
import type { CheckInput } from './check-input';
import { ROW_PLACE, type LiveRow } from './live-row';
import type { ReadMarks } from './read-marks';
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

/** In what one state differs from the one before. */
export interface InputChange {
  /** The aspects that are other now. */
  readonly changed: ReadonlySet<string>;
  /** The lists of which other rows stand in other places: what was made of their rows is of those of before. */
  readonly moved: ReadonlySet<string>;
}

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

  /** Shows another state from now on. */
  update(next: CheckInput): InputChange {
    const before = this.current;
    this.current = next;
    const changed = new Set<string>();
    const moved = new Set<string>();
    for (const name of ['irregular', 'missing', 'missingColumns'] as const) {
      if (!isSameValue(before[name], next[name])) changed.add(name);
    }
    for (const name of planKeys(next.plan)) {
      if (!isRowList(name)) {
        if (!isSameValue(before.plan[name], next.plan[name])) changed.add(name);
      } else if (isOtherRows(rowsOf(before.plan, name), rowsOf(next.plan, name))) {
        moved.add(name);
        changed.add(name);
        this.lists.delete(name);
      } else this.compareRows(name, before.plan, changed);
    }
    return { changed, moved };
  }

  private compareRows(list: RowList, before: Plan, changed: Set<string>): void {
    const now = rowsOf(this.current.plan, list);
    for (const [at, a] of rowsOf(before, list).entries()) {
      const b = now[at];
      if (b === undefined || a === b) continue;
      for (const field of Object.keys(b)) {
        if (isSameValue(a[field], b[field])) continue;
        changed.add(`${list}.${field}`);
        this.show(list, field, at, b[field]);
      }
    }
  }

  private show(list: RowList, field: string, place: number, value: unknown): void {
    const column = this.lists.get(list)?.columns.get(field);
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
          return isRowList(name) ? this.listOf(name).rows : this.current.plan[name];
        },
      });
    }
    return plan as Plan; // every part has just been given its getter
  }

  private listOf(list: RowList): WatchedList {
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
    return made;
  }

  private formOf(
    list: RowList,
    fields: readonly string[],
    columns: WatchedList['columns'],
  ): PropertyDescriptorMap {
    const { marks } = this;
    const form: PropertyDescriptorMap = { [ROW_PLACE]: { enumerable: false } };
    for (const field of fields) {
      const aspect = marks.aspect(`${list}.${field}`);
      const column = columns.get(field) ?? [];
      form[field] = {
        enumerable: true,
        get(this: LiveRow): unknown {
          marks.mark(aspect);
          return column[this[ROW_PLACE]];
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

/** Whether lists have not the same rows, whatever these say: by how many there are, their keys and fields. */
function isOtherRows(before: readonly Row[], now: readonly Row[]): boolean {
  if (before.length !== now.length) return true;
  return now.some((row, at) => {
    const old = before[at] ?? {};
    return old !== row && (old['key'] !== row['key'] || !hasFields(old, Object.keys(row)));
  });
}

function hasFields(row: Row, fields: readonly string[]): boolean {
  return Object.keys(row).length === fields.length && fields.every((field) => field in row);
}
