import fc from 'fast-check';
import { pivotModels } from '../../../src/workbook/generating/pivot-models';
import { dataSheet } from '../../../src/workbook/generating/data-sheet';
import type { PivotModel } from '../../../src/workbook/pivot-model';
import { countPivot } from '../../../src/workbook/pivots/count-pivot';
import { dataRows } from '../../../src/workbook/tables/data-rows';
import type { CellValue } from '../../../src/workbook/workbook-model';
import { longTable } from '../../../src/domain/summary/long-table';
import { summarise } from '../../../src/domain/summary/summarise';
import { arbitraryPlan } from '../../support/arbitrary-plan';
import { tableWith } from '../../support/workbook-models';

const pivot: PivotModel = {
  ...{ name: 'P', cell: 'A5', source: 'tblA', row: 'wie', column: null, hasColumnsTotal: true },
  figures: [{ header: 'bedrag', name: 'Bedragen', numberFormat: '0' }],
  ...{ filter: null, order: {}, description: '' },
};

function counted(rows: readonly (readonly CellValue[])[], parts: Partial<PivotModel> = {}) {
  return countPivot({ ...pivot, ...parts }, tableWith(['wie', 'wat', 'bedrag'], rows));
}

test.each<[string, readonly (readonly CellValue[])[], Partial<PivotModel>, unknown]>([
  [
    'adds up what stands under the same value, and all of it',
    [
      ['a', 'x', 1.1],
      ['b', 'x', 2],
      ['a', 'y', 2.2],
    ],
    {},
    { rows: ['a', 'b'], columns: [], figures: [[3.3], [2], [5.3]] },
  ],
  [
    'takes capitals for small letters, as Excel does',
    [
      ['Aa', 'x', 1],
      ['aA', 'x', 2],
    ],
    {},
    { rows: ['Aa'], columns: [], figures: [[3], [3]] },
  ],
  [
    'has a row for blank cells, behind the others',
    [
      [null, 'x', 1],
      ['', 'x', 1],
      ['a', 'x', null],
    ],
    {},
    { rows: ['a', null], columns: [], figures: [[null], [2], [2]] },
  ],
  [
    'puts values in the order that is asked, and others behind them',
    [
      ['c', 'x', 1],
      ['a', 'x', 1],
      ['b', 'x', 1],
    ],
    { order: { wie: ['b', 'z', 'a'] } },
    { rows: ['b', 'a', 'c'], columns: [], figures: [[1], [1], [1], [3]] },
  ],
  [
    'puts values beside each other with their total',
    [
      ['a', 'x', 1],
      ['b', 'y', 2],
    ],
    { column: 'wat' },
    {
      ...{ rows: ['a', 'b'], columns: ['x', 'y'] },
      figures: [
        [1, null, 1],
        [null, 2, 2],
        [1, 2, 3],
      ],
    },
  ],
  [
    'has no total of values that must not be added up',
    [['a', 'x', 1]],
    { column: 'wat', hasColumnsTotal: false },
    { rows: ['a'], columns: ['x'], figures: [[1], [1]] },
  ],
  [
    'counts only what its filter lets through',
    [
      ['a', 'x', 1],
      ['b', 'y', 2],
    ],
    { filter: { header: 'wat', value: 'y' } },
    { rows: ['b'], columns: [], figures: [[2], [2]] },
  ],
])('%s', (_what, rows, parts, expected) => {
  expect(counted(rows, parts)).toEqual(expected);
});

test('says that its table does not have the column', () => {
  expect(() => counted([['a', 'x', 1]], { row: 'waar' })).toThrow('no column “waar”');
});

test('of any plan, every PivotTable adds up to what the plan has', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const [rows, summary] = [dataRows(plan, longTable(plan)), summarise(plan)];
      const table = dataSheet(rows).tables[0]!;
      const { totals, withoutMinister } = summary;
      const printed = totals.printed / 100;
      const mentions = totals.mentions + withoutMinister.measures;
      for (const made of pivotModels(summary, rows)) {
        const { figures } = countPivot(made, table);
        const total = figures.at(-1)!;
        if (made.name === 'Actieplan per minister')
          expect(total.map((figure) => figure ?? 0)).toEqual([totals.measures, mentions, printed]);
        if (made.name === 'Actieplan per fonds') expect(total).toEqual([printed]);
        if (made.name === 'Actieplan per minister en code') expect(total.at(-1)).toBe(mentions);
        if (made.column !== null && made.hasColumnsTotal)
          for (const row of figures)
            expect(row.slice(0, -1).reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBe(
              row.at(-1),
            );
      }
    }),
  );
});
