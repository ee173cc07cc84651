import type { Plan } from '../plan/plan';
import type { CheckInput } from './check-input';

/**
 * A part of what a check looks at: a column of a list (`measures.number`), how many rows a list has
 * (`measures`), or a single value (`title`, `irregular`).
 */
export type Aspect = string;

/** The parts of a plan that are rows with fields; the others are compared as one value. */
type RowList = {
  [K in keyof Plan]: Plan[K] extends readonly object[] ? K : never;
}[keyof Plan];

const rowLists: Readonly<Record<RowList, true>> = {
  ...{ codes: true, departments: true, policyLines: true, actions: true, measures: true },
  ...{ budgetLines: true, ministers: true, recommendations: true, previousHeadings: true },
  ...{ previousActions: true, abbreviations: true, glossary: true },
};

type Row = Readonly<Record<string, unknown>>;

/**
 * What a check looks at, in a form that tells which aspects of it were read. A row of it always shows
 * the latest state of the row at its place, so that what holds on to one never sees an old value.
 */
export class WatchedInput {
  readonly input: CheckInput;
  private readonly watchers: Set<Aspect>[] = [];
  private readonly rows = new Map<RowList, readonly Row[]>();

  constructor(private current: CheckInput) {
    const valueOf = <Name extends 'irregular' | 'missing' | 'missingColumns'>(
      name: Name,
    ): CheckInput[Name] => {
      this.note(name);
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

  /** Does a piece of work, and tells which aspects it read. */
  watch<T>(work: () => T): { readonly value: T; readonly reads: ReadonlySet<Aspect> } {
    const reads = new Set<Aspect>();
    this.watchers.push(reads);
    try {
      return { value: work(), reads };
    } finally {
      this.watchers.pop();
    }
  }

  /** Counts aspects as read by the work that is being done, because something it uses read them. */
  noteAll(aspects: Iterable<Aspect>): void {
    const reads = this.watchers.at(-1);
    if (reads !== undefined) for (const aspect of aspects) reads.add(aspect);
  }

  /** Shows another state from now on; gives the aspects in which it differs. */
  update(next: CheckInput): ReadonlySet<Aspect> {
    const before = this.current;
    this.current = next;
    const changed = new Set<Aspect>();
    for (const name of ['irregular', 'missing', 'missingColumns'] as const) {
      if (!isSame(before[name], next[name])) changed.add(name);
    }
    for (const name of planKeys(next.plan)) {
      if (isRowList(name)) this.compareRows(name, before.plan, changed);
      else if (!isSame(before.plan[name], next.plan[name])) changed.add(name);
    }
    return changed;
  }

  private compareRows(list: RowList, before: Plan, changed: Set<Aspect>): void {
    const [old, now] = [rowsOf(before, list), rowsOf(this.current.plan, list)];
    if (old.length !== now.length) {
      changed.add(list);
      this.rows.delete(list);
    }
    for (let at = 0; at < Math.min(old.length, now.length); at += 1) {
      const [a = {}, b = {}] = [old[at], now[at]];
      if (a === b) continue;
      if (Object.keys(a).join() !== Object.keys(b).join()) {
        changed.add(list);
        this.rows.delete(list);
      }
      for (const field of Object.keys({ ...a, ...b })) {
        if (!isSame(a[field], b[field])) changed.add(`${list}.${field}`);
      }
    }
  }

  private note(aspect: Aspect): void {
    this.watchers.at(-1)?.add(aspect);
  }

  private watchedPlan(): Plan {
    const plan = {};
    for (const name of planKeys(this.current.plan)) {
      Object.defineProperty(plan, name, {
        enumerable: true,
        get: () => {
          this.note(name);
          return isRowList(name) ? this.watchedRows(name) : this.current.plan[name];
        },
      });
    }
    return plan as Plan; // every part has just been given its getter
  }

  private watchedRows(list: RowList): readonly Row[] {
    const known = this.rows.get(list);
    if (known !== undefined) return known;
    // Rows of the same fields share what reads them: there may be many thousands.
    const forms = new Map<string, PropertyDescriptorMap>();
    const rows = rowsOf(this.current.plan, list).map((row, place): Row => {
      const fields = Object.keys(row);
      const form = forms.get(fields.join()) ?? this.formOf(list, fields);
      forms.set(fields.join(), form);
      return Object.defineProperties({ [PLACE]: place }, form);
    });
    this.rows.set(list, rows);
    return rows;
  }

  private formOf(list: RowList, fields: readonly string[]): PropertyDescriptorMap {
    const form: PropertyDescriptorMap = { [PLACE]: { enumerable: false } };
    const note = (aspect: Aspect): void => {
      this.note(aspect);
    };
    const rows = (): readonly Row[] => rowsOf(this.current.plan, list);
    for (const field of fields) {
      const aspect = `${list}.${field}`;
      form[field] = {
        enumerable: true,
        get(this: WatchedRow): unknown {
          note(aspect);
          return rows()[this[PLACE]]?.[field];
        },
      };
    }
    return form;
  }
}

/** The place of a row in its list. */
const PLACE = Symbol('place');

interface WatchedRow {
  readonly [PLACE]: number;
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

/** Values of a plan are plain data: texts, numbers, and lists and objects of them. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
