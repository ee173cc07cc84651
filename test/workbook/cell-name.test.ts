import { cellName, rangeName } from '../../src/workbook/cell-name';

test.each([
  [0, 0, 'A1'],
  [8, 1, 'B9'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [99, 701, 'ZZ100'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %d and column %d are %s', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
});

test('a range is named by its corners, one cell by itself', () => {
  const range = { firstRow: 4, firstColumn: 0, lastRow: 11, lastColumn: 2 };
  expect(rangeName(range)).toBe('A5:C12');
  expect(rangeName({ ...range, lastRow: 4, lastColumn: 0 })).toBe('A5');
});
