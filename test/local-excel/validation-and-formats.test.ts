import { gapsMet, openExcel, refusal } from './support/open-excel';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
const wholeNumbers = { wholeNumber: { operator: 'Between' as const, formula1: 1, formula2: 9 } };

describe('data validation', () => {
  test('is what was set', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('A1:A9');
      const prompt = { title: 'Code', message: 'Kies B, V of N.', showPrompt: true };
      const errorAlert = {
        title: 'Onbekende code',
        message: 'Kies een code uit de lijst.',
        showAlert: true,
        style: 'Warning' as const,
      };
      dataValidation.rule = { list: { inCellDropDown: true, source: '=Lijsten!$A$2:$A$4' } };
      dataValidation.set({ prompt, errorAlert, ignoreBlanks: false });
      const part = sheetOf(context).getRange('A3').dataValidation;
      part.load('rule,type,prompt,errorAlert,ignoreBlanks');
      const none = sheetOf(context).getRange('B1').dataValidation.load('type,ignoreBlanks');
      await context.sync();
      expect(part.toJSON()).toMatchObject({
        rule: { list: { inCellDropDown: true, source: '=Lijsten!$A$2:$A$4' } },
        type: 'List',
        prompt,
        errorAlert,
        ignoreBlanks: false,
      });
      expect([none.type, none.ignoreBlanks]).toEqual(['None', true]);
    });
  });

  test('takes a range as its list', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const source = context.workbook.worksheets.add('Lijsten 1').getRange('A2:A4');
      const { dataValidation } = sheetOf(context).getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("='Lijsten 1'!$A$2:$A$4");
    });
  });

  test('that differs says so, and has to be cleared first', async () => {
    openExcel();
    const types = async (context: Excel.RequestContext) => {
      const read = ['A1:A2', 'A1:A3', 'A3:A4'].map((address) =>
        sheetOf(context).getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      return read.map((each) => each.type);
    };
    await Excel.run(async (context) => {
      sheetOf(context).getRange('A1:A2').dataValidation.rule = wholeNumbers;
      sheetOf(context).getRange('A3').dataValidation.rule = { custom: { formula: '=A3>1' } };
      expect(await types(context)).toEqual(['WholeNumber', 'Inconsistent', 'MixedCriteria']);
    });
    expect(
      await refusal(async (context) => {
        sheetOf(context).getRange('A1:A9').dataValidation.rule = wholeNumbers;
        await context.sync();
      }),
    ).toBe('InvalidArgument');
    await Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('A2:A9');
      dataValidation.clear();
      dataValidation.rule = wholeNumbers;
      expect(await types(context)).toEqual(['WholeNumber', 'WholeNumber', 'WholeNumber']);
    });
  });

  const long = 'x'.repeat(256);
  test.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      'a list of 256 characters',
      (each) => (each.rule = { list: { inCellDropDown: true, source: long } }),
    ],
    ['a list of nothing', (each) => (each.rule = { list: { inCellDropDown: true, source: '' } })],
    ['two rules at once', (each) => (each.rule = { ...wholeNumbers, custom: { formula: '=A1' } })],
    ['no rule', (each) => (each.rule = {})],
    ['a custom rule without formula', (each) => (each.rule = { custom: { formula: 'A1' } })],
    [
      'Between with one end',
      (each) => (each.rule = { decimal: { operator: 'Between', formula1: 1 } }),
    ],
    [
      'an operator that is none',
      (each) => (each.rule = { decimal: { operator: 'Above' as 'Between', formula1: 1 } }),
    ],
    [
      'a prompt of 256 characters',
      (each) => (each.prompt = { title: '', message: long, showPrompt: true }),
    ],
    [
      'a title of 33 characters',
      (each) => (each.prompt = { title: 'x'.repeat(33), message: '', showPrompt: true }),
    ],
    [
      'an error of 226 characters',
      (each) =>
        (each.errorAlert = { title: '', message: 'x'.repeat(226), showAlert: true, style: 'Stop' }),
    ],
  ])('%s is refused', async (_name, set) => {
    openExcel();
    const code = await refusal(async (context) => {
      set(sheetOf(context).getRange('A1').dataValidation);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test.each<[string, Excel.DataValidationRule, unknown[], boolean[]]>([
    [
      'whole numbers',
      wholeNumbers,
      [1, 9, 10, 1.5, 'x', ''],
      [true, true, false, false, false, true],
    ],
    ['decimals', { decimal: { operator: 'GreaterThan', formula1: 1.5 } }, [2, 1.5], [true, false]],
    [
      'not between',
      { decimal: { operator: 'NotBetween', formula1: 1, formula2: 2 } },
      [0, 2],
      [true, false],
    ],
    [
      'dates',
      { date: { operator: 'LessThanOrEqualTo', formula1: '2017-06-02' } },
      [42888, 42889],
      [true, false],
    ],
    [
      'lengths',
      { textLength: { operator: 'LessThan', formula1: 3 } },
      ['ab', 'abc'],
      [true, false],
    ],
    ['equal', { decimal: { operator: 'EqualTo', formula1: 2 } }, [2, 3], [true, false]],
    ['not equal', { decimal: { operator: 'NotEqualTo', formula1: 2 } }, [2, 3], [false, true]],
    [
      'at least',
      { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 2 } },
      [2, 1],
      [true, false],
    ],
    [
      'a list in a text',
      { list: { inCellDropDown: true, source: 'B, V,N' } },
      ['V', 'M', ''],
      [true, false, true],
    ],
    [
      'a list in cells',
      { list: { inCellDropDown: true, source: '=$Z$1:$Z$2' } },
      ['V', 'N'],
      [true, false],
    ],
    [
      'a list by name',
      { list: { inCellDropDown: true, source: '=Codes' } },
      ['B', 'N'],
      [true, false],
    ],
  ])('tells which cells keep it: %s', async (_name, rule, values, expected) => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('Z1:Z2').values = [['B'], ['V']];
      context.workbook.names.add('Codes', sheet.getRange('Z1:Z2'));
      const range = sheet.getRange('A1').getResizedRange(values.length - 1, 0);
      range.dataValidation.rule = rule;
      range.values = values.map((value) => [value]);
      range.dataValidation.load('valid');
      const invalid = range.dataValidation.getInvalidCells().load('address,cellCount');
      const cells = values.map((_value, row) => range.getCell(row, 0).dataValidation.load('valid'));
      await context.sync();
      expect(cells.map((cell) => cell.valid)).toEqual(expected);
      expect(range.dataValidation.valid).toBeNull();
      expect(invalid.cellCount).toBe(expected.filter((valid) => !valid).length);
    });
  });

  test('without cells that break it has no invalid cells', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('A1:B2');
      dataValidation.rule = wholeNumbers;
      const none = dataValidation.getInvalidCellsOrNullObject().load('address');
      dataValidation.load('valid');
      await context.sync();
      expect([none.isNullObject, dataValidation.valid]).toEqual([true, true]);
    });
  });

  test('by a formula is not worked out', async () => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.values = [[1]];
      range.dataValidation.rule = { custom: { formula: '=A1>1' } };
      range.dataValidation.load('valid');
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
  });
});

describe('conditional formats', () => {
  test('are kept with their rule and their looks, the newest first', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange('A1:C9');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A1=""';
      custom.custom.format.fill.color = '#ffeeee';
      custom.custom.format.font.set({ color: 'red', bold: true });
      custom.stopIfTrue = true;
      const duplicates = conditionalFormats.add('PresetCriteria');
      duplicates.preset.rule = { criterion: 'DuplicateValues' };
      const text = conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'zie' };
      const value = conditionalFormats.add('CellValue');
      value.cellValue.rule = { operator: 'GreaterThan', formula1: '=5' };
      await context.sync();
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue,items/id');
      custom.custom.load('rule/formula,format/fill/color,format/font/color,format/font/bold');
      custom.custom.format.font.load('italic');
      duplicates.preset.load('rule');
      text.textComparison.load('rule');
      value.cellValue.load('rule');
      const range = custom.getRange().load('address');
      await context.sync();
      expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['CellValue', 0],
        ['ContainsText', 1],
        ['PresetCriteria', 2],
        ['Custom', 3],
      ]);
      expect(conditionalFormats.items[3]!.stopIfTrue).toBe(true);
      expect(custom.custom.rule.formula).toBe('=$A1=""');
      expect(custom.custom.format.toJSON()).toMatchObject({
        fill: { color: '#FFEEEE' },
        font: { color: '#FF0000', bold: true, italic: null },
      });
      expect(duplicates.preset.rule).toEqual({ criterion: 'DuplicateValues' });
      expect(text.textComparison.rule).toEqual({ operator: 'Contains', text: 'zie' });
      expect(value.cellValue.rule).toEqual({ operator: 'GreaterThan', formula1: '=5' });
      expect(range.address).toBe('Sheet1!A1:C9');
    });
  });

  test('change places', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange('A1');
      const first = conditionalFormats.add('Custom').load('id');
      conditionalFormats.add('Custom');
      const last = conditionalFormats.add('Custom').load('id');
      await context.sync();
      first.priority = 0;
      last.priority = -1;
      first.load('priority');
      last.load('priority');
      await context.sync();
      expect([first.priority, last.priority]).toEqual([0, 2]);
    });
  });

  test('of another type are null objects', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const format = sheetOf(context).getRange('A1').conditionalFormats.add('Custom');
      const others = [
        format.cellValueOrNullObject.load('rule'),
        format.presetOrNullObject.load('rule'),
        format.textComparisonOrNullObject.load('rule'),
        format.topBottomOrNullObject.load('rule'),
      ];
      const own = format.customOrNullObject;
      own.rule.formula = '=A1';
      await context.sync();
      expect(others.map((other) => other.isNullObject)).toEqual([true, true, true, true]);
    });
  });

  test('are deleted one by one, or off some cells', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange('A1:A9');
      conditionalFormats.add('Custom');
      const second = conditionalFormats.add('TopBottom').load('id');
      await context.sync();
      second.delete();
      sheetOf(context).getRange('A4:A5').conditionalFormats.clearAll();
      const counts = ['A1:A9', 'A4:A5'].map((address) =>
        sheetOf(context).getRange(address).conditionalFormats.getCount(),
      );
      const left = conditionalFormats.getItemAt(0);
      const ranges = left.getRanges().load('address');
      const none = left.getRangeOrNullObject().load('address');
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([1, 0]);
      expect(ranges.address).toBe('Sheet1!A1:A3,Sheet1!A6:A9');
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each<[string, (formats: Excel.ConditionalFormatCollection) => void]>([
    ['a formula without =', (formats) => (formats.add('Custom').custom.rule.formula = 'A1>1')],
    [
      'a formula with semicolons',
      (formats) => (formats.add('Custom').custom.rule.formula = '=IF(A1;1;2)'),
    ],
    [
      'a comparison with nothing',
      (formats) =>
        (formats.add('CellValue').cellValue.rule = { operator: 'EqualTo', formula1: '' }),
    ],
    [
      'a colour that is none',
      (formats) => (formats.add('Custom').custom.format.fill.color = 'rood'),
    ],
  ])('%s is refused', async (_name, add) => {
    openExcel();
    const code = await refusal(async (context) => {
      add(sheetOf(context).getRange('A1').conditionalFormats);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test.each(['DataBar', 'ColorScale', 'IconSet'] as const)('%s is not known', async (type) => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      sheetOf(context).getRange('A1').conditionalFormats.add(type);
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toHaveLength(1);
  });
});
