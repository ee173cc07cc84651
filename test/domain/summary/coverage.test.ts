import fc from 'fast-check';
import type { Plan } from '../../../src/domain/plan/plan';
import { coverPlan, type CoverageMatrix } from '../../../src/domain/summary/coverage';
import { arbitraryPlan } from '../../support/arbitrary-plan';
import {
  action,
  measure,
  planWith,
  previousAction,
  recommendation,
} from '../../support/plan-builders';

const measures = [
  measure({ number: '1.1', code: 'B' }),
  measure({ number: '1.2', code: 'V' }),
  measure({ number: '2.1', code: 'N' }),
];
const actions = [action({ number: '1' }), action({ number: '2' }), action({ number: '3' })];

/** The marks of every row, by the number of the column. */
function marksOf({ rows, columns }: CoverageMatrix): readonly Record<string, string>[] {
  return rows.map(({ marks }) =>
    Object.fromEntries([...marks].map(([index, mark]) => [columns[index]!.number ?? '', mark])),
  );
}

describe('recommendations × actions', () => {
  const plan = planWith({
    measures,
    actions,
    recommendations: [
      recommendation({ number: '1', actions: ['1', '2', '1'] }),
      recommendation({ number: '2', actions: [], seeAlso: ['VAPA'] }),
      recommendation({ number: '3', actions: [], startingPoint: true }),
      recommendation({ number: '4', actions: [], remark: 'Geen bevoegdheid.' }),
      recommendation({ number: '5', actions: [], remark: ' ' }),
      recommendation({ number: '6', actions: ['9'] }),
    ],
  });
  const { rows, columns } = coverPlan(plan).recommendations;

  test('a recommendation marks the actions that it names', () => {
    expect(marksOf({ rows, columns })).toEqual([{ 1: 'named', 2: 'named' }, {}, {}, {}, {}, {}]);
  });

  test('it is a gap when nothing answers it and no reason is given', () => {
    expect(rows.map(({ state }) => state)).toEqual([
      ...['covered', 'elsewhere', 'elsewhere', 'elsewhere', 'gap', 'gap'],
    ]);
  });

  test('an action that does not exist is told', () => {
    expect(rows.map(({ missing }) => missing)).toEqual([[], [], [], [], [], ['9']]);
  });

  test('an action is a gap when no recommendation names it', () => {
    expect(columns.map(({ number, rows: count, isGap }) => [number, count, isGap])).toEqual([
      ['1', 1, false],
      ['2', 1, false],
      ['3', 0, true],
    ]);
  });
});

describe('previous actions × measures', () => {
  function cover(plan: Partial<Plan>): CoverageMatrix {
    return coverPlan(planWith({ measures, actions, ...plan })).previousActions;
  }

  test.each<[string | null, Record<string, string>, readonly string[]]>([
    ['maatregel 1.1', { '1.1': 'named' }, []],
    ['maatregelen 1.1 en 2.1', { '1.1': 'named', '2.1': 'named' }, []],
    ['actie 1', { '1.1': 'whole', '1.2': 'whole' }, []],
    ['maatregel 1', { '1.1': 'whole', '1.2': 'whole' }, []],
    ['actie 1.2', { '1.2': 'named' }, []],
    ['actie 1 en maatregel 1.2', { '1.1': 'whole', '1.2': 'named' }, []],
    ['actie 3', {}, []],
    ['maatregel 7.7 en actie 8', {}, ['7.7', '8']],
    [null, {}, []],
  ])('"%s"', (referenceText, marks, missing) => {
    const matrix = cover({ previousActions: [previousAction({ referenceText })] });
    expect(marksOf(matrix)).toEqual([marks]);
    expect(matrix.rows[0]!.missing).toEqual(missing);
  });

  test.each<[string | null, string | null, string]>([
    ['In uitvoering', null, 'gap'],
    [null, null, 'gap'],
    ['Uitgevoerd', null, 'elsewhere'],
    ['In uitvoering', 'Ging op in het gewone werk.', 'elsewhere'],
  ])('status %s with the remark %s and no reference: %s', (status, remark, state) => {
    const row = previousAction({ status, remark, referenceText: null });
    expect(cover({ previousActions: [row] }).rows[0]!.state).toBe(state);
  });

  test('a measure that is not new is a gap when no previous action went on in it', () => {
    const { columns } = cover({ previousActions: [previousAction({ referenceText: '1.1' })] });
    expect(columns.map(({ number, isGap }) => [number, isGap])).toEqual([
      ['1.1', false],
      ['1.2', true],
      ['2.1', false],
    ]);
  });

  test('a measure whose number Excel damaged is found by what it was', () => {
    const damaged = { ...measure({ number: '5.1', key: 'm5.10' }), action: '5' };
    const { columns, rows } = coverPlan(
      planWith({
        measures: [measure({ number: '5.1' }), damaged],
        previousActions: [previousAction({ referenceText: 'maatregel 5.10' })],
      }),
      [
        {
          at: { kind: 'measure', key: damaged.key, number: '5.1', field: 'number' },
          found: { type: 'number', value: 5.1 },
        },
      ],
    ).previousActions;
    expect([...rows[0]!.marks.keys()]).toEqual([1]);
    expect(columns.map(({ rows: count }) => count)).toEqual([0, 1]);
  });
});

test('counts of columns and marks of rows are the same marks, and a gap has none', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const { recommendations, previousActions } = coverPlan(plan);
      for (const { rows, columns } of [recommendations, previousActions]) {
        const marks = rows.reduce((sum, row) => sum + row.marks.size, 0);
        expect(columns.reduce((sum, column) => sum + column.rows, 0)).toBe(marks);
        for (const { state, marks: own } of rows) expect(own.size > 0).toBe(state === 'covered');
        for (const { isGap, rows: count } of columns) if (isGap) expect(count).toBe(0);
      }
    }),
  );
});
