import { emptyWorkbook } from '../../local-excel/empty-workbook';
import { openSnapshot } from '../../local-excel/files/open-snapshot';
import { toModel } from '../../local-excel/files/to-model';
import type { ThemeColor } from '../../src/workbook/workbook-model';
import type { SheetSnapshot } from '../../src/workbook/workbook-snapshot';
import { openExcel } from './support/open-excel';

const plain: SheetSnapshot = {
  name: 'Maatregelen',
  visibility: 'visible',
  rows: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
};

const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

describe('a workbook that was read from a file', () => {
  test('is open with its cells, tables and hidden parts', async () => {
    const workbook = openSnapshot({
      sheets: [
        { ...plain, name: 'Verborgen', visibility: 'very-hidden' },
        {
          ...plain,
          rows: [
            { row: 0, cells: [{ type: 'text', text: 'Nr' }, null, { type: 'text', text: 'nr' }] },
            {
              row: 1,
              cells: [
                { type: 'text', text: '5.10' },
                { type: 'number', value: 5.1 },
                { type: 'date', iso: '2017-06-02' },
                { type: 'boolean', value: true },
                { type: 'error', text: '#N/A' },
                { type: 'formula', formula: 'B2*2', result: { type: 'number', value: 10.2 } },
                { type: 'formula', formula: 'Z1', result: null },
                { type: 'formula', formula: '', result: { type: 'text', text: 'gedeeld' } },
              ],
            },
          ],
          tables: [{ name: 'tblMaatregelen', range: range(0, 0, 1, 2) }],
          hiddenRows: new Set([4]),
          hiddenColumns: new Set([2]),
          merges: [range(9, 0, 9, 3)],
        },
      ],
      customProperties: new Map<string, string | number | boolean>([['Ronde', '2017-1']]),
    });
    openExcel({ workbook });
    await Excel.run(async (context) => {
      const { worksheets, tables, properties } = context.workbook;
      worksheets.load('items/name,items/visibility');
      const active = worksheets.getActiveWorksheet().load('name');
      const sheet = worksheets.getItem('Maatregelen');
      const cells = sheet.getRange('A2:H2').load('values,formulas,numberFormat,valueTypes');
      const table = tables.getItem('tblMaatregelen');
      table.columns.load('items/name');
      const row = sheet.getRange('5:5').load('rowHidden');
      const column = sheet.getRange('C:C').load('columnHidden');
      const round = properties.custom.getItem('Ronde').load('value');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Verborgen', 'VeryHidden'],
        ['Maatregelen', 'Visible'],
      ]);
      expect(active.name).toBe('Maatregelen');
      expect(cells.values).toEqual([['5.10', 5.1, 42888, true, '#N/A', 10.2, '', 'gedeeld']]);
      expect(cells.formulas[0]!.slice(5)).toEqual(['=B2*2', '=Z1', 'gedeeld']);
      expect(cells.numberFormat[0]!.slice(0, 3)).toEqual(['@', 'General', 'yyyy-mm-dd']);
      expect(cells.valueTypes[0]![4]).toBe('Error');
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Nr', 'Column1', 'nr2']);
      expect([row.rowHidden, column.columnHidden, round.value as unknown]).toEqual([
        true,
        true,
        '2017-1',
      ]);
    });
  });

  test('gives out ids that are not taken', async () => {
    const table = { name: 'tblA', range: range(0, 0, 1, 0) };
    openExcel({
      workbook: openSnapshot({
        sheets: [{ ...plain, tables: [table] }],
        customProperties: new Map(),
      }),
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Lijsten').tables.add('A1:A2', true);
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/id');
      tables.load('items/id');
      await context.sync();
      const ids = [...worksheets.items, ...tables.items].map(({ id }) => id);
      expect(new Set(ids).size).toBe(4);
    });
  });
});

const accent: ThemeColor = { theme: 4, tint: 0.8, hex: '#D9E2F3' };

describe('a workbook as a model to write', () => {
  test('is what the add-in made', async () => {
    const excel = openExcel({ workbook: emptyWorkbook(['Maatregelen', 'Lijsten']) });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Maatregelen');
      sheet.getRange('A1').values = [['Actieplan']];
      sheet.getRange('A1').format.font.set({ bold: true, size: 16 });
      sheet.getRange('B1').values = [['=COUNTA(A:A)']];
      sheet.getRange('C1').hyperlink = {
        documentReference: "'Lijsten'!A1",
        textToDisplay: 'naar de lijsten',
      };
      const body = sheet.getRange('A4:A5');
      body.numberFormat = [['@'], ['@']];
      sheet.getRange('A3:B5').values = [
        ['Nr', 'Bedrag'],
        ['5.10', 100],
        ['', ''],
      ];
      sheet.getRange('A3:B3').format.fill.color = accent.hex;
      sheet.getRange('A3:B3').format.borders.getItem('EdgeBottom').color = accent.hex;
      body.format.set({ wrapText: true, verticalAlignment: 'Top', horizontalAlignment: 'Left' });
      body.format.indentLevel = 1;
      sheet.tables.add('A3:B5', true).name = 'tblMaatregelen';
      sheet.getRange('A:A').format.columnWidth = 52.5;
      sheet.getRange('B:B').columnHidden = true;
      sheet.freezePanes.freezeAt('A1:A3');
      sheet.pageLayout.set({ orientation: 'Landscape', zoom: { scale: 80 } });
      sheet.pageLayout.setPrintArea('A1:B5');
      sheet.pageLayout.setPrintTitleRows('$3:$3');
      sheet.verticalPageBreaks.add('B1');
      sheet.horizontalPageBreaks.add('A5');
      const validation = sheet.getRange('B4:B5').dataValidation;
      validation.rule = { decimal: { operator: 'Between', formula1: 0, formula2: 9 } };
      validation.prompt = { title: 'Bedrag', message: 'in euro', showPrompt: true };
      validation.errorAlert = {
        title: 'Fout',
        message: 'geen bedrag',
        style: 'Warning',
        showAlert: true,
      };
      body.dataValidation.rule = { list: { inCellDropDown: true, source: '=Codes' } };
      body.dataValidation.errorAlert = { title: '', message: '', style: 'Stop', showAlert: false };
      const { custom } = body.conditionalFormats.add('Custom');
      custom.rule.formula = '=$A4=""';
      custom.format.fill.color = '#FFEEEE';
      custom.format.font.color = '#990000';
      custom.format.numberFormat = '"▲ "@';
      const lists = context.workbook.worksheets.getItem('Lijsten');
      lists.visibility = 'Hidden';
      lists.getRange('B4').dataValidation.prompt = {
        title: 'Let op',
        message: '',
        showPrompt: true,
      };
      context.workbook.names.add('Codes', lists.getRange('A1:A3'));
      context.workbook.properties.title = 'Actieplan';
      context.workbook.properties.custom.add('Ronde', '2017-1');
      await context.sync();
    });

    const model = toModel(excel.workbook, [accent]);
    const usual = {
      numberFormat: 'General',
      size: 11,
      bold: false,
      italic: false,
      underline: false,
      color: null,
      fill: null,
      line: null,
      horizontal: 'left',
      indent: 0,
      vertical: 'bottom',
      wrap: false,
    };
    const header = { ...usual, fill: accent, line: accent };
    expect(model).toMatchObject({
      title: 'Actieplan',
      created: null,
      customProperties: { Ronde: '2017-1' },
      names: [{ name: 'Codes', formula: 'Lijsten!$A$1:$A$3' }],
    });
    const [sheet, lists] = model.sheets;
    expect(sheet).toMatchObject({
      name: 'Maatregelen',
      visibility: 'visible',
      columns: [{ width: 10, hidden: false }, { width: 8.43, hidden: true }, { hidden: false }],
      frozen: { rows: 3, columns: 1 },
      print: {
        area: range(0, 0, 4, 1),
        orientation: 'landscape',
        titleRows: { first: 2, last: 2 },
        width: { type: 'scale', percent: 80, breaksBefore: [1], breaksBeforeRows: [4] },
      },
    });
    expect(sheet!.cells).toEqual([
      {
        row: 0,
        column: 0,
        content: { type: 'value', value: 'Actieplan' },
        style: { ...usual, bold: true, size: 16 },
      },
      {
        row: 0,
        column: 1,
        content: { type: 'formula', formula: 'COUNTA(A:A)', result: 0 },
        style: { ...usual, horizontal: 'right' },
      },
      {
        row: 0,
        column: 2,
        content: {
          type: 'link',
          text: 'naar de lijsten',
          target: { sheet: 'Lijsten', cell: 'A1' },
        },
        style: usual,
      },
    ]);
    expect(sheet!.tables).toEqual([
      {
        name: 'tblMaatregelen',
        row: 2,
        column: 0,
        columns: [
          {
            header: 'Nr',
            headerStyle: header,
            style: {
              ...usual,
              numberFormat: '@',
              wrap: true,
              vertical: 'top',
              horizontal: 'left',
              indent: 1,
            },
          },
          { header: 'Bedrag', headerStyle: header, style: { ...usual, horizontal: 'right' } },
        ],
        rows: [
          [
            { type: 'value', value: '5.10' },
            { type: 'value', value: 100 },
          ],
          [
            { type: 'value', value: null },
            { type: 'value', value: null },
          ],
        ],
      },
    ]);
    expect(sheet!.validations).toEqual([
      {
        range: range(3, 1, 4, 1),
        rule: { type: 'decimal', from: 0, to: 9 },
        prompt: { title: 'Bedrag', text: 'in euro' },
        error: { style: 'warning', title: 'Fout', text: 'geen bedrag' },
      },
      {
        range: range(3, 0, 4, 0),
        rule: { type: 'list', source: 'Codes' },
        prompt: null,
        error: null,
      },
    ]);
    expect(sheet!.marks).toEqual([
      {
        range: range(3, 0, 4, 0),
        formula: '$A4=""',
        style: { fill: '#FFEEEE', color: '#990000', bold: false, numberFormat: '"▲ "@' },
      },
    ]);
    expect(lists).toMatchObject({
      visibility: 'hidden',
      frozen: { rows: 0, columns: 0 },
      validations: [{ rule: { type: 'any' }, prompt: { title: 'Let op', text: '' } }],
      print: { area: range(0, 0, 0, 0), titleRows: null, width: { type: 'one-page' } },
    });
  });

  test('frozen rows are frozen all along', async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').freezePanes.freezeRows(2);
      await context.sync();
    });
    expect(toModel(excel.workbook, []).sheets[0]!.frozen).toEqual({ rows: 2, columns: 0 });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'PivotTable P',
      (sheet) => {
        sheet.getRange('A1:A2').values = [['Code'], ['N']];
        sheet.pivotTables.add('P', 'Sheet1!A1:A2', 'C1');
      },
    ],
    [
      'chart Chart 1',
      (sheet) => {
        sheet.charts.add('Line', sheet.getRange('A1:B2'));
      },
    ],
    [
      'comment kijk',
      (sheet) => {
        sheet.comments.add('A1', 'kijk');
      },
    ],
    [
      'name Eigen',
      (sheet) => {
        sheet.names.add('Eigen', '=1');
      },
    ],
    [
      'merged cells',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
      },
    ],
    [
      'a total row',
      (sheet) => {
        sheet.tables.add('A1:B2', true).showTotals = true;
      },
    ],
    [
      'protection',
      (sheet) => {
        sheet.protection.protect();
      },
    ],
    [
      'hidden rows',
      (sheet) => {
        sheet.getRange('2:2').rowHidden = true;
      },
    ],
    [
      'a validation rule of the kind textLength',
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = {
          textLength: { operator: 'LessThan', formula1: 9 },
        };
      },
    ],
    [
      'an error alert that only informs',
      (sheet) => {
        sheet.getRange('A1').dataValidation.errorAlert = {
          title: '',
          message: '',
          style: 'Information',
          showAlert: true,
        };
      },
    ],
    [
      'a conditional format that is no mark',
      (sheet) => {
        sheet.getRange('A1').conditionalFormats.add('TopBottom');
      },
    ],
    [
      'the value #N/A',
      (sheet) => {
        sheet.getRange('A1').values = [['#N/A']];
      },
    ],
    [
      'a link to https://example.org',
      (sheet) => {
        sheet.getRange('A1').hyperlink = { address: 'https://example.org' };
      },
    ],
  ])('%s cannot be said in it', async (what, make) => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      make(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(() => toModel(excel.workbook, [])).toThrow(what);
  });
});
