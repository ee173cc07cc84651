import fc from 'fast-check';
import type { KeyedRow, MergeRow } from '../../../src/domain/merge/merge-row';
import { cellOf } from '../../../src/domain/merge/merge-row';
import type { ReturnedTable } from '../../../src/domain/merge/returned-table';
import { fieldsOf } from '../../../src/domain/merge/merge-policy';
import type { MergeResult } from '../../../src/domain/merge/merge-result';
import { mergeTable } from '../../../src/domain/merge/merge-table';
import { applied, policy, row } from './merge-cases';

const fields = fieldsOf(policy);
const word = fc.constantFrom('a', 'b', 'c', null);
const values = fc.tuple(word, word, fc.constantFrom('100', '200', null));

/** What somebody did to one row: nothing, other values, or away with it. */
const edit = fc.oneof(
  { weight: 3, arbitrary: fc.constant('kept' as const) },
  { weight: 2, arbitrary: values },
  { weight: 1, arbitrary: fc.constant('removed' as const) },
);

interface Round {
  readonly base: readonly KeyedRow[];
  readonly ours: readonly KeyedRow[];
  readonly returned: readonly ReturnedTable[];
}

const round: fc.Arbitrary<Round> = fc
  .array(values, { minLength: 1, maxLength: 6 })
  .chain((rows) => {
    const base = rows.map((cells, index) => keyed(index, cells));
    const edits = fc.array(edit, { minLength: base.length, maxLength: base.length });
    const department = fc.record({
      sent: fc.subarray(base),
      edits,
      added: fc.array(values, { maxLength: 2 }),
      backwards: fc.boolean(),
    });
    return fc
      .record({ ours: edits, departments: fc.array(department, { maxLength: 3 }) })
      .map(({ ours, departments }): Round => ({
        base,
        ours: edited(base, ours),
        returned: departments.map(({ sent, added, backwards, ...made }, index) => {
          const rows: MergeRow[] = [
            ...edited(sent, made.edits),
            ...added.map((cells, place) => row(null, `9.${String(place)}`, ...cells)),
          ];
          return {
            department: `D${String(index)}`,
            base: sent,
            rows: backwards ? rows.reverse() : rows,
          };
        }),
      }));
  });

function keyed(index: number, cells: readonly (string | null)[]): KeyedRow {
  return row(`v${String(index)}`, `1.${String(index)}`, ...cells);
}

function edited(
  rows: readonly KeyedRow[],
  edits: readonly ('kept' | 'removed' | readonly (string | null)[])[],
): readonly KeyedRow[] {
  return rows.flatMap((present, index) => {
    const made = edits[index] ?? 'kept';
    if (made === 'removed') return [];
    return [made === 'kept' ? present : row(present.key, present.name, ...made)];
  });
}

function meanings(rows: readonly MergeRow[]): readonly string[] {
  return rows
    .map((each) => JSON.stringify(fields.map((field) => cellOf(each, field).meaning)))
    .sort();
}

test('workbooks that came back as they were sent change nothing', () => {
  fc.assert(
    fc.property(round, ({ ours, returned }) => {
      const unchanged = returned.map((table) => ({ ...table, rows: table.base }));
      expect(mergeTable(ours, unchanged, policy)).toEqual({
        applied: [],
        conflicts: [],
        ignored: [],
      });
    }),
  );
});

test('the order in which workbooks are given makes no difference', () => {
  fc.assert(
    fc.property(round, ({ ours, returned }) => {
      const backwards = mergeTable(ours, [...returned].reverse(), policy);
      expect(backwards).toEqual(mergeTable(ours, returned, policy));
    }),
  );
});

test('without a conflict, one after the other gives what all at once give, in any order', () => {
  fc.assert(
    fc.property(round, ({ ours, returned }) => {
      const atOnce = mergeTable(ours, returned, policy);
      fc.pre(atOnce.conflicts.length === 0);
      for (const order of [returned, [...returned].reverse()]) {
        const after = order.reduce((rows, table) => {
          const result = mergeTable(rows, [table], policy);
          expect(result.conflicts).toEqual([]);
          return applied(rows, result);
        }, ours);
        expect(meanings(after)).toEqual(meanings(applied(ours, atOnce)));
      }
    }),
  );
});

test('merging again changes nothing more', () => {
  fc.assert(
    fc.property(round, ({ ours, returned }) => {
      const after = applied(ours, mergeTable(ours, returned, policy));
      expect(mergeTable(after, returned, policy).applied).toEqual([]);
    }),
  );
});

test('every cell that a department changed is taken over, in conflict, or told and left alone', () => {
  fc.assert(
    fc.property(round, ({ ours, returned }) => {
      const result = mergeTable(ours, returned, policy);
      for (const { department, base, rows } of returned) {
        const back = new Map(rows.map((each) => [each.key, each]));
        for (const sent of base) {
          const theirs = back.get(sent.key);
          const changed = theirs === undefined ? [null] : differing(sent, theirs);
          for (const field of changed) {
            expect(placesOf(result, department, sent.key, field)).toBeGreaterThan(0);
          }
        }
        const added = rows.filter(({ key }) => key === null);
        expect(addedPlaces(result, department)).toBe(
          added.filter((each) => differing(row(null), each).length > 0).length,
        );
      }
    }),
  );
});

test('what nobody changed stays as it is', () => {
  fc.assert(
    fc.property(round, ({ ours, returned }) => {
      const touched = new Set(
        returned.flatMap(({ base, rows }) => {
          const back = new Map(rows.map((each) => [each.key, each]));
          return base
            .filter((sent) => differing(sent, back.get(sent.key) ?? row(null)).length > 0)
            .map(({ key }) => key);
        }),
      );
      const after = applied(ours, mergeTable(ours, returned, policy));
      for (const each of ours.filter(({ key }) => !touched.has(key))) expect(after).toContain(each);
    }),
  );
});

function differing(one: MergeRow, other: MergeRow): readonly string[] {
  return fields.filter((field) => cellOf(one, field).meaning !== cellOf(other, field).meaning);
}

/** How often a cell (`null`: the row as a whole) of a department is in a result. */
function placesOf(
  { applied: changes, conflicts, ignored }: MergeResult,
  department: string,
  key: string,
  field: string | null,
): number {
  const isOfRow = (each: { readonly department: string; readonly key?: string | null }): boolean =>
    each.department === department && each.key === key;
  return [
    ...changes.filter(
      (change) =>
        change.kind !== 'added' &&
        isOfRow(change) &&
        (change.kind === 'removed'
          ? field === null
          : change.cells.some((changed) => changed.field === field)),
    ),
    ...conflicts.filter(
      (conflict) =>
        isOfRow(conflict) &&
        (field === null || conflict.cells.some((conflicting) => conflicting.field === field)),
    ),
    ...ignored.filter((each) => isOfRow(each) && each.field === field),
  ].length;
}

function addedPlaces({ applied: changes, conflicts, ignored }: MergeResult, department: string) {
  return [
    ...changes.filter((change) => change.kind === 'added'),
    ...conflicts.filter(({ key }) => key === null),
    ...ignored.filter(({ key }) => key === null),
  ].filter((each) => each.department === department).length;
}
