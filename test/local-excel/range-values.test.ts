import { openExcel, refusal } from './support/open-excel';

/** Enters values in A1 and right of it, and reads back what became of them. */
async function enter(values: unknown[], numberFormat?: string) {
  let read: { values: unknown[]; types: string[]; formats: string[]; text: string[] } | undefined;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1').getResizedRange(0, values.length - 1);
    if (numberFormat !== undefined) range.numberFormat = [values.map(() => numberFormat)];
    range.values = [values];
    range.load('values,valueTypes,numberFormat,text');
    await context.sync();
    read = {
      values: range.values[0]!,
      types: range.valueTypes[0]!,
      formats: range.numberFormat[0] as string[],
      text: range.text[0]!,
    };
  });
  return read!;
}

describe('values', () => {
  test('are read as they are, texts by the rules of entering', async () => {
    openExcel();
    expect(await enter(['5.10', 5.1, 'tekst', true, '3/4', '#N/A', ''])).toEqual({
      values: [5.1, 5.1, 'tekst', true, 46085, '#N/A', ''],
      types: ['Double', 'Double', 'String', 'Boolean', 'Double', 'Error', 'Empty'],
      formats: ['General', 'General', 'General', 'General', 'd-mmm', 'General', 'General'],
      text: ['5.1', '5.1', 'tekst', 'TRUE', '4-Mar', '#N/A', ''],
    });
  });

  test('stay texts in cells that were formatted as text before', async () => {
    openExcel();
    expect(await enter(['5.10', '3/4', '=A1', 5.1, true], '@')).toEqual({
      values: ['5.10', '3/4', '=A1', '5.1', 'TRUE'],
      types: ['String', 'String', 'String', 'String', 'String'],
      formats: ['@', '@', '@', '@', '@'],
      text: ['5.10', '3/4', '=A1', '5.1', 'TRUE'],
    });
  });

  test('a format that comes after does not change them', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [['5.10']];
      range.numberFormat = [['@']];
      range.load('values,valueTypes');
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[[5.1]], [['Double']]]);
    });
  });

  test('null leaves a cell, an empty text empties it', async () => {
    openExcel();
    await enter(['a', 'b', 'c']);
    const { values } = await enter([null, '', 'x']);
    expect(values).toEqual(['a', '', 'x']);
  });

  test('one value goes into all cells', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = 'x' as unknown as string[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['x', 'x'],
        ['x', 'x'],
      ]);
    });
  });

  test.each([
    ['fewer rows', [['a', 'b']]],
    [
      'more columns',
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ],
    ],
    ['rows of other lengths', [['a', 'b'], ['a']]],
    ['one cell in an array', [['a']]],
    [
      'a text over 32,767 characters',
      [
        ['x'.repeat(32_768), ''],
        ['', ''],
      ],
    ],
    [
      'an object',
      [
        [{ a: 1 }, ''],
        ['', ''],
      ],
    ],
    [
      'a formula that does not parse',
      [
        ['=SUM(', ''],
        ['', ''],
      ],
    ],
  ])('%s is refused', async (_name, values) => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = values;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    expect(excel.workbook.sheets[0]!.rows.size).toBe(0);
  });

  test('a text of 32,767 characters fits', async () => {
    openExcel();
    const text = 'x'.repeat(32_767);
    expect((await enter([text])).values).toEqual([text]);
  });

  test('of whole columns are null, and cannot be set', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem('Sheet1').getRange('A:B');
      column.load('values,formulas,text,numberFormat,address,cellCount,isEntireColumn');
      await context.sync();
      expect([column.values, column.formulas, column.text, column.numberFormat]).toEqual(
        Array(4).fill(null),
      );
      expect([column.address, column.cellCount]).toEqual(['Sheet1!A:B', 2_097_152]);
      expect(column.isEntireColumn).toBe(true);
    });
    for (const member of ['values', 'numberFormat'] as const) {
      const code = await refusal(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A:A')[member] = '@' as never;
        await context.sync();
      });
      expect(code).toBe('InvalidArgument');
    }
  });

  test('of more than five million cells cannot be read at a time', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:E1000001').load('values');
      await context.sync();
    });
    expect(code).toBe('RangeExceedsLimit');
  });
});

describe('formulas', () => {
  test('are kept, and not worked out', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.formulas = [['=B1*2', 21, "'=B1"]];
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=B1*2', 21, '=B1']]);
      expect(range.values).toEqual([[0, 21, '=B1']]);
    });
  });

  test('have the result that the test tells', async () => {
    openExcel({
      formulaValue: (formula, { sheet, row }) =>
        formula === '=B1*2' && sheet === 'Sheet1' && row === 0 ? 42 : undefined,
    });
    const { values, types } = await enter(['=B1*2', '=C1']);
    expect([values, types]).toEqual([
      [42, 0],
      ['Double', 'Double'],
    ]);
  });

  test('keep the result they had when they are written again unchanged', async () => {
    const excel = openExcel();
    await enter(['=A2']);
    excel.workbook.sheets[0]!.rows.get(0)!.cells.get(0)!.value = 'bekend';
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('formulas');
      await context.sync();
      // eslint-disable-next-line no-self-assign -- writes what was read, as an add-in does
      range.formulas = range.formulas;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['bekend']]);
    });
  });

  test('follow the cells they are about', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const lists = context.workbook.worksheets.add('Lijsten 2');
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:C1');
      range.values = [["='Lijsten 2'!A5", '=B9', '=tbl[A5]&"A5"']];
      lists.getRange('1:2').insert('Down');
      sheet.getRange('5:5').delete('Up');
      lists.name = 'Lijsten';
      range.load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([['=Lijsten!A7', '=B8', '=tbl[A5]&"A5"']]);
      lists.delete();
      range.load('formulas');
      await context.sync();
      expect(range.formulas[0]![0]).toBe('=Lijsten!#REF!');
    });
  });
});
