import type { Place } from '../check/finding';
import { defineRule } from './define-rule';

/**
 * Nothing stands in a list twice: a value that is looked up there must mean one thing. Actions are
 * `number-duplicate`, abbreviations `abbreviation-meaning`.
 */
export const listUnique = defineRule({
  meta: {
    id: 'list-unique',
    severity: 'error',
    fix: 'none',
    needs: [],
    messages: {
      'policy-line': ['number', 'titles'],
      code: ['code'],
      department: ['name'],
      title: ['title', 'ministers'],
    },
  },

  *check({ plan }) {
    for (const [number, rows] of repeated(plan.policyLines, (row) => row.number)) {
      const data = { number, titles: rows.map(({ title }) => title) };
      const at = { kind: 'policyLine', key: null, number, field: 'number' } as const;
      yield { message: 'policy-line', data, at };
    }
    for (const [code] of repeated(plan.codes, (row) => row.code)) {
      yield { message: 'code', data: { code }, at: entryOf('codes', code) };
    }
    for (const [name] of repeated(plan.departments, (row) => row.name)) {
      const at = entryOf('departments', name);
      yield { message: 'department', severity: 'warning', data: { name }, at };
    }
    const titles = plan.ministers.flatMap((row) =>
      [...new Set(row.titles)].map((title) => ({ title, minister: row.name })),
    );
    for (const [title, rows] of repeated(titles, (row) => row.title)) {
      const ministers = [...new Set(rows.map(({ minister }) => minister))];
      const data = { title, ministers };
      yield { message: 'title', data, at: entryOf('ministers', title) };
    }
  },
});

function entryOf(list: 'codes' | 'departments' | 'ministers', number: string): Place {
  return { kind: 'list', key: null, number, field: list };
}

/** The rows that share a value with another one, by that value. */
function repeated<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string,
): readonly (readonly [string, readonly Row[]])[] {
  const byValue = new Map<string, Row[]>();
  for (const row of rows) {
    const value = valueOf(row);
    const same = byValue.get(value);
    if (same === undefined) byValue.set(value, [row]);
    else same.push(row);
  }
  return [...byValue].filter(([value, same]) => value !== '' && same.length > 1);
}
