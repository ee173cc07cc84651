import fc from 'fast-check';
import {
  LAST_COLUMN,
  LAST_ROW,
  areaAddress,
  columnIndex,
  columnName,
  contains,
  intersection,
  overlaps,
  parseArea,
  withoutArea,
} from '../../local-excel/grid/area';
import type { Area } from '../../local-excel/grid/area';
import { definedNameProblem } from '../../local-excel/grid/defined-name';
import {
  formulaProblem,
  renameInFormula,
  rewriteReferences,
  soleReference,
} from '../../local-excel/grid/formula';
import { displayedText } from '../../local-excel/grid/number-format';
import { quotedSheetName, sheetNameProblem } from '../../local-excel/grid/sheet-name';
import { shiftedArea } from '../../local-excel/grid/shift';
import type { Shift } from '../../local-excel/grid/shift';

const span = (last: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: last }), fc.integer({ min: 0, max: last }))
    .map((ends) => ends.sort((a, b) => a - b));
const anyArea = (lastRow = 40, lastColumn = 20): fc.Arbitrary<Area> =>
  fc.tuple(span(lastRow), span(lastColumn)).map(([[top, bottom], [left, right]]) => ({
    top: top,
    left: left,
    bottom: bottom,
    right: right,
  }));

describe('addresses', () => {
  test.each([
    ['B9', { top: 8, left: 1, bottom: 8, right: 1 }],
    ['$B$9:$C$10', { top: 8, left: 1, bottom: 9, right: 2 }],
    ['c10:b9', { top: 8, left: 1, bottom: 9, right: 2 }],
    ['A:C', { top: 0, left: 0, bottom: LAST_ROW, right: 2 }],
    ['2:3', { top: 1, left: 0, bottom: 2, right: LAST_COLUMN }],
    ['XFD1048576', { top: LAST_ROW, left: LAST_COLUMN, bottom: LAST_ROW, right: LAST_COLUMN }],
  ])('%s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  test.each(['', 'A', '1', 'A1:B', 'A0', 'XFE1', 'A1048577', 'A1,B2', 'A1:B2:C3', 'x y', 'R1C1'])(
    '%j is none',
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test('an area is what its address says', () => {
    fc.assert(
      fc.property(anyArea(LAST_ROW, LAST_COLUMN), (area) => {
        expect(parseArea(areaAddress(area))).toEqual(area);
      }),
    );
  });

  test('a column is what its letters say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_COLUMN }), (column) => {
        expect(columnIndex(columnName(column))).toBe(column);
      }),
    );
  });
});

test('an area without another: what is left covers the rest, once', () => {
  fc.assert(
    fc.property(anyArea(), anyArea(), (area, hole) => {
      const parts = withoutArea(area, hole);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = { top: row, left: column, bottom: row, right: column };
          const count = parts.filter((part) => contains(part, cell)).length;
          expect(count).toBe(contains(hole, cell) ? 0 : 1);
        }
      }
    }),
    { numRuns: 50 },
  );
});

describe('cells that move', () => {
  const insertAt = (area: Area, along: Shift['along']): Shift => ({ kind: 'insert', along, area });
  const rows = (top: number, bottom: number) => ({ top, bottom, left: 0, right: LAST_COLUMN });

  test.each<[string, Shift, string | null]>([
    ['rows inserted above', insertAt(rows(0, 1), 'rows'), 'B7:D12'],
    ['rows inserted at its first row', insertAt(rows(4, 4), 'rows'), 'B6:D11'],
    ['rows inserted inside', insertAt(rows(5, 6), 'rows'), 'B5:D12'],
    ['rows inserted below', insertAt(rows(10, 11), 'rows'), 'B5:D10'],
    ['rows deleted above', { kind: 'delete', along: 'rows', area: rows(0, 1) }, 'B3:D8'],
    ['its first rows deleted', { kind: 'delete', along: 'rows', area: rows(3, 5) }, 'B4:D7'],
    ['rows deleted inside', { kind: 'delete', along: 'rows', area: rows(6, 7) }, 'B5:D8'],
    ['its last rows deleted', { kind: 'delete', along: 'rows', area: rows(8, 20) }, 'B5:D8'],
    ['all of it deleted', { kind: 'delete', along: 'rows', area: rows(4, 9) }, null],
    ['cells above its columns inserted', insertAt(parseArea('B2:D2')!, 'rows'), 'B6:D11'],
    ['cells above a part of its columns', insertAt(parseArea('B2:C2')!, 'rows'), 'B5:D10'],
    ['cells to its left', insertAt(parseArea('A5:A10')!, 'columns'), 'C5:E10'],
    ['a column inside', insertAt(parseArea('C:C')!, 'columns'), 'B5:E10'],
  ])('B5:D10 after %s', (_name, shift, address) => {
    const moved = shiftedArea(parseArea('B5:D10')!, shift);
    expect(moved === null ? null : areaAddress(moved)).toBe(address);
  });

  test('what is inserted and deleted again leaves everything in its place', () => {
    fc.assert(
      fc.property(anyArea(), anyArea(), fc.constantFrom('rows', 'columns'), (area, at, along) => {
        const there = shiftedArea(area, { kind: 'insert', along, area: at });
        const back = shiftedArea(there!, { kind: 'delete', along, area: at });
        expect(back).toEqual(area);
      }),
    );
  });

  test('areas apart stay apart', () => {
    fc.assert(
      fc.property(anyArea(), anyArea(), anyArea(), (one, other, at) => {
        fc.pre(!overlaps(one, other));
        const shift: Shift = {
          kind: 'delete',
          along: 'rows',
          area: { ...at, left: 0, right: LAST_COLUMN },
        };
        const [first, second] = [shiftedArea(one, shift), shiftedArea(other, shift)];
        fc.pre(first !== null && second !== null);
        expect(intersection(first, second)).toBeNull();
      }),
    );
  });
});

describe('formulas', () => {
  const down = (formula: string) =>
    rewriteReferences(formula, ({ sheet, area }) => ({
      sheet,
      area: { ...area, top: area.top + 1, bottom: area.bottom + 1 },
    }));

  test.each([
    ['=A1+SUM($B$2:B9)', '=A2+SUM($B$3:B10)'],
    ['=Lijsten!$A$2:$A$9&"A1"', '=Lijsten!$A$3:$A$10&"A1"'],
    ["='Blad ''1'''!A1", "='Blad ''1'''!A2"],
    ['=tbl[[#This Row],[A1]]+LOG10(2)+A1', '=tbl[[#This Row],[A1]]+LOG10(2)+A2'],
    ['=1:3', '=2:4'],
    ['=A1.5+R1C1+A1(2)+_A1+A1A', '=A1.5+R1C1+A1(2)+_A1+A1A'],
    ['="zie ""A1"""', '="zie ""A1"""'],
  ])('%s: only references move', (formula, expected) => {
    expect(down(formula)).toBe(expected);
  });

  test('cells that are gone leave #REF!', () => {
    expect(rewriteReferences('=Lijsten!A1+B2', () => null)).toBe('=Lijsten!#REF!+#REF!');
  });

  test.each([
    ['=Lijsten!$A$2:$A$9', { sheet: 'Lijsten', area: parseArea('A2:A9') }],
    ["='Blad 1'!A:A", { sheet: 'Blad 1', area: parseArea('A:A') }],
    ['=A1', { sheet: null, area: parseArea('A1') }],
    ['=A1+1', null],
    ['=A1,B2', null],
    ['=Codes', null],
  ])('%s as a single reference', (formula, expected) => {
    expect(soleReference(formula)).toEqual(expected);
  });

  test('a table gets another name', () => {
    expect(renameInFormula('=SUM(tblA[Bedrag])+tblAB[x]+"tblA"', 'TBLA', 'tblB')).toBe(
      '=SUM(tblB[Bedrag])+tblAB[x]+"tblA"',
    );
  });

  test.each(['=SUM(A1,2)', '={1;2,3}', '=A1&"("', '=-A1', "='x;y'!A1"])('%s may do', (formula) => {
    expect(formulaProblem(formula)).toBeNull();
  });
});

describe('names', () => {
  test.each(['a'.repeat(32), 'a/b', 'a:b', 'a?', '[a]', "'a", "a'", 'history', '', 'a*', 'a\\b'])(
    'no sheet is called %j',
    (name) => {
      expect(sheetNameProblem(name)).not.toBeNull();
    },
  );

  test.each(['a'.repeat(31), "L'Été 2017", 'Maatregelen', '1', '#', 'a-b (c)'])(
    'a sheet may be called %j',
    (name) => {
      expect(sheetNameProblem(name)).toBeNull();
    },
  );

  test.each(['A1', 'XFD9', 'R1C1', 'r', 'c', 'a b', '1a', 'TRUE', '', 'a-b', 'a'.repeat(256)])(
    'no table is called %j',
    (name) => {
      expect(definedNameProblem(name)).not.toBeNull();
    },
  );

  test.each(['tblMaatregelen', '_x', 'Bedrag.EUR', 'été', 'XFE1', 'a'.repeat(255)])(
    'a table may be called %j',
    (name) => {
      expect(definedNameProblem(name)).toBeNull();
    },
  );

  test.each([
    ['Maatregelen', 'Maatregelen'],
    ['Blad 1', "'Blad 1'"],
    ["L'été", "'L''été'"],
    ['2017', "'2017'"],
    ['A1', "'A1'"],
    ['r1c1', "'r1c1'"],
    ['été', 'été'],
  ])('in an address %s is %s', (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });
});

describe('a cell as it is shown', () => {
  test.each([
    [5.1, 'General', '5.1'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567.891234, 'General', '1234567.891'],
    ['5.10', '@', '5.10'],
    [5, '@', '5'],
    [1234.5, '#,##0.00', '1,234.50'],
    [1234567, '#,##0', '1,234,567'],
    [0.5, '0', '1'],
    [1.005, '0.00', '1.01'],
    [5, '000', '005'],
    [0.256, '0.0%', '25.6%'],
    [-5, '0.00', '-5.00'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"geen"', 'geen'],
    [1.5, '0.##', '1.5'],
    [1500, '"€" #,##0', '€ 1,500'],
    [42888, 'd/mm/yyyy', '2/06/2017'],
    [42888.5, 'yyyy-mm-dd hh:mm', '2017-06-02 12:00'],
    [42888.75, 'd mmm yy h:mm AM/PM', '2 Jun 17 6:00 PM'],
    [42888, 'dddd d mmmm', 'Friday 2 June'],
    [true, 'General', 'TRUE'],
    [null, '0.00', ''],
    ['tekst', '0.00', 'tekst'],
    [{ error: '#N/A' }, 'General', '#N/A'],
  ])('%j as %s is %s', (value, numberFormat, text) => {
    expect(displayedText(value, numberFormat)).toBe(text);
  });

  test.each(['# ?/?', '0.00E+00', '[>5]0', '[h]:mm', '0,'])(
    'the format %s is not known',
    (format) => {
      expect(() => displayedText(5, format)).toThrow('number format');
    },
  );
});
