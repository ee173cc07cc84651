import { tooManyRows } from '../../src/workbook/generating/too-many-rows';
import { sheetWith, tableWith } from '../support/workbook-models';

/** A sheet whose table has its header in row 4, as ours have. */
function sheetOf(rows: number) {
  const row = [{ type: 'value', value: 'a' }] as const;
  const table = {
    ...tableWith(['Nr'], [['a']]),
    row: 3,
    rows: Array.from({ length: rows }, () => row),
  };
  return sheetWith({ name: 'Gegevens', tables: [table] });
}

test.each([
  ['as many rows as there is room for', 1_048_572, []],
  [
    'one row more',
    1_048_573,
    [{ code: 'too-many-rows', sheet: 'Gegevens', rows: 1_048_573, limit: 1_048_572 }],
  ],
])('%s', (_what, rows, expected) => {
  expect(tooManyRows([sheetOf(rows)])).toEqual(expected);
});
