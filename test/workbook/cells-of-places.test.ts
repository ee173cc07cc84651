import { numberFormatOf } from '../../src/workbook/forms/cell-form';
import type { CellSnapshot } from '../../src/workbook/workbook-snapshot';
import {
  date,
  deleteColumn,
  mergeDown,
  number,
  renameColumn,
  reverseRows,
  setCell,
  text,
} from '../support/damage-workbook';
import { rowKey } from '../support/plan-builders';
import { readSmallWorkbook } from '../support/small-workbook';

const measuresTable = 'tblMaatregelen';
const key = rowKey('m5.10');

describe('the cells of places', () => {
  test.each([
    [
      'a field',
      { kind: 'measure', key, number: '5.10', field: 'code' },
      'Maatregelen',
      'B7',
      'Code',
    ],
    ['a row', { kind: 'measure', key, number: null, field: null }, 'Maatregelen', 'A7', 'Nr'],
    [
      'a row by its number',
      { kind: 'action', key: null, number: '5', field: 'title' },
      'Lijsten',
      'M7',
      'Actie',
    ],
    [
      'an abbreviation',
      { kind: 'abbreviation', key: null, number: 'OV', field: 'term' },
      'Afkortingen',
      'A5',
      'Afkorting',
    ],
    [
      'what a word of the glossary means',
      { kind: 'abbreviation', key: null, number: 'buurt', field: 'definition' },
      'Afkortingen',
      'B6',
      'Betekenis',
    ],
    [
      'a list as a whole',
      { kind: 'list', key: null, number: null, field: 'codes' },
      'Lijsten',
      'E5',
      'Code',
    ],
    [
      'the title',
      { kind: 'plan', key: null, number: null, field: 'title' },
      'Lijsten',
      'A6',
      'Titel',
    ],
  ] as const)('%s', (_name, place, sheet, cell, column) => {
    expect(readSmallWorkbook().cellOf(place)).toEqual({ sheet, cell, column });
  });

  test.each([
    ['the plan as a whole', { kind: 'plan', key: null, number: null, field: null }],
    [
      'a row that is not there',
      { kind: 'measure', key: rowKey('m9.9'), number: '3.4', field: null },
    ],
    ['a number that is not there', { kind: 'action', key: null, number: '99', field: null }],
    ['a list that has no table', { kind: 'list', key: null, number: null, field: 'other' }],
  ] as const)('none for %s', (_name, place) => {
    expect(readSmallWorkbook().cellOf(place)).toBeNull();
  });

  test('follow rows and columns that moved, and use the header that is there', () => {
    const read = readSmallWorkbook(
      reverseRows(measuresTable),
      renameColumn(measuresTable, 'Code', 'Aard'),
      deleteColumn(measuresTable, 'Actie'),
    );
    const at = { kind: 'measure', key, number: '5.10' } as const;
    expect(read.cellOf({ ...at, field: 'code' })).toEqual({
      ...{ sheet: 'Maatregelen', cell: 'B5', column: 'Aard' },
    });
    expect(read.cellOf({ ...at, field: 'action' })).toBeNull();
  });
});

describe('edits of the plan as edits of cells', () => {
  test.each<readonly [string, CellSnapshot, string]>([
    ['a decimal', number(5.1), '5,1'],
    ['a date', date('2018-10-05'), '5/10/2018'],
    ['a text', text('5,10'), '5,10'],
  ])('%s becomes text again', (_name, cell, before) => {
    const read = readSmallWorkbook(setCell(measuresTable, 2, 'Nr', cell));
    const at = { kind: 'measure', key, number: null, field: 'number' } as const;
    expect(read.cellEdits([{ at, value: '5.10' }])).toEqual([
      { sheet: 'Maatregelen', cell: 'A7', before, after: '5.10', numberFormat: '@' },
    ]);
  });

  test('every form is written as the workbook has it', () => {
    const line = { kind: 'budgetLine', key: rowKey('b3.4-1'), number: '3.4' } as const;
    const edits = readSmallWorkbook().cellEdits([
      { at: { ...line, field: 'amount' }, value: 123_450 as never },
      { at: { ...line, field: 'to' }, value: '2019-01-31' as never },
      { at: { ...line, field: 'per' }, value: null },
      {
        at: { kind: 'measure', key, number: '5.10', field: 'actors' },
        value: [
          { name: 'OV', coordinating: true },
          { name: 'KB', coordinating: false },
        ],
      },
    ]);
    expect(edits).toEqual([
      {
        sheet: 'Budget',
        cell: 'B5',
        before: '12500,5',
        after: 1234.5,
        numberFormat: numberFormatOf('amount'),
      },
      { sheet: 'Budget', cell: 'E5', before: '06/2018', after: '31/01/2019', numberFormat: '@' },
      { sheet: 'Budget', cell: 'C5', before: 'per jaar', after: null, numberFormat: '@' },
      {
        ...{ sheet: 'Maatregelen', cell: 'F7', before: 'OV' },
        ...{ after: 'OV (coördinatie)\nKB', numberFormat: '@' },
      },
    ]);
  });

  test('an edit of a cell that another one was merged over gives none: nobody would see it', () => {
    const read = readSmallWorkbook(mergeDown(measuresTable, 1, 'Code', 2));
    const [first, second] = [{ number: '5.1' }, { number: '5.10' }].map(({ number: shown }) => ({
      at: { kind: 'measure', key: rowKey(`m${shown}`), number: shown, field: 'code' } as const,
      value: 'B',
    }));
    expect(read.cellEdits([first!, second!]).map(({ cell }) => cell)).toEqual(['B6']);
  });

  test('an edit whose column is gone gives none', () => {
    const read = readSmallWorkbook(deleteColumn(measuresTable, 'Code'));
    const at = { kind: 'measure', key, number: '5.10', field: 'code' } as const;
    expect(read.cellEdits([{ at, value: 'B' }])).toEqual([]);
  });
});
