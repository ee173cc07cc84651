import { readXlsx as readWithHucre } from 'hucre/xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import type { SheetModel, WorkbookModel } from '../../../src/workbook/workbook-model';
import { completeWorkbook } from '../../support/complete-workbook';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';
import {
  sheetWith,
  styleWith,
  tableWith,
  value,
  workbookWith,
} from '../../support/workbook-models';
import { readParts } from './read-parts';

describe('what another program reads of it', () => {
  const read = async () => readWithHucre(await writeXlsx(completeWorkbook), { readStyles: true });

  test('widths, hidden columns and frozen panes', async () => {
    const [plan] = (await read()).sheets;
    expect(plan!.columns).toEqual([
      { width: 9.5 },
      { width: 40 },
      { width: 14 },
      { width: 10, hidden: true },
    ]);
    expect(plan!.freezePane).toEqual({ rows: 5, columns: 1 });
  });

  test('what may be typed, and the messages beside it', async () => {
    const [plan] = (await read()).sheets;
    expect(plan!.dataValidations).toEqual([
      {
        type: 'list',
        range: 'B6:B1000',
        allowBlank: true,
        formula1: 'Keuzes',
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: 'Niet in de lijst',
        errorMessage: 'Kies uit de lijst.',
      },
      {
        type: 'decimal',
        operator: 'between',
        range: 'C6:C1000',
        allowBlank: true,
        formula1: '-1000000000',
        formula2: '1000000000',
        showInputMessage: true,
        inputMessage: 'in euro',
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: 'Geen bedrag',
        errorMessage: 'Typ een getal.',
      },
    ]);
    // hucre reads no rule that refuses nothing.
    const sheet = (await readParts(await writeXlsx(completeWorkbook))).get(SHEET_1);
    expect(sheet).toContain(
      '<dataValidation type="none" sqref="A6:A1000" allowBlank="1" showInputMessage="1" ' +
        'promptTitle="Nummer" prompt="Typ het nummer,&#10;bijvoorbeeld &quot;5.10&quot;."/>',
    );
  });

  test('marks', async () => {
    const [plan] = (await read()).sheets;
    expect(plan!.conditionalRules).toMatchObject([
      {
        type: 'expression',
        priority: 1,
        range: 'A6:A1000',
        formula: 'AND($A6<>"",ISNUMBER($A6))',
        style: {
          numFmt: '"▲ "General',
          font: { bold: true, color: { rgb: '990000' } },
          fill: { pattern: 'solid', bgColor: { rgb: 'FFEEEE' } },
        },
      },
      { priority: 2, range: 'C6:C1000', formula: '$C6<0', style: { font: { color: {} } } },
    ]);
  });

  test('names, and what is printed', async () => {
    const { namedRanges, sheets } = await read();
    expect(namedRanges).toEqual([{ name: 'Keuzes', range: 'tblKeuzes[Keuze]' }]);
    expect(sheets[0]!.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      scale: 70,
      printArea: expect.stringContaining('$A$1:$D$10'),
      printTitlesRow: expect.stringContaining('$5:$5'),
    });
    expect(sheets[0]!.colBreaks).toEqual([1]);
    expect(sheets[0]!.rowBreaks).toEqual([7]);
    expect(sheets[1]!.pageSetup).toMatchObject({
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    const workbook = (await readParts(await writeXlsx(completeWorkbook))).get('xl/workbook.xml');
    expect(workbook).toContain("'Plan ''27 &amp; meer'!$A$1:$D$10");
  });

  test('tables, links, theme colours and number formats', async () => {
    const { sheets } = await read();
    const [plan, list] = sheets;
    expect(plan!.tables).toMatchObject([
      { name: 'tblPlan', range: 'A5:D10', showAutoFilter: true, showRowStripes: true },
    ]);
    expect(plan!.tables![0]!.style).toBe('Actieplan');
    expect(list!.tables![1]!.columns[0]!.name).toBe('Regel 1_x000a_regel 2');
    expect(plan!.cells!.get('1,0')!.hyperlink).toEqual({
      target: "'Lijst'!A1",
      location: "'Lijst'!A1",
    });
    expect(plan!.cells!.get('4,0')!.style).toMatchObject({
      font: { name: 'Arial', size: 10, bold: true, color: { theme: 1 } },
      fill: { fgColor: { theme: 4, tint: 0.8 } },
      border: { bottom: { style: 'thin', color: { theme: 1 } } },
      alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
    });
    expect(plan!.cells!.get('5,0')!.style!.numFmt).toBe('@');
    expect(plan!.cells!.get('5,2')!.style!.numFmt).toBe('#,##0.00');
  });

  test('document properties', async () => {
    const { properties } = await read();
    expect(properties).toMatchObject({
      title: 'Plan & titel',
      created: new Date('2027-03-01'),
      modified: new Date('2027-03-01'),
      custom: { Plan: 'p-1', Ronde: 3, Deel: 0.5, Vast: true },
    });
  });
});

const SHEET_1 = 'xl/worksheets/sheet1.xml';

describe('the styles of columns', () => {
  test('hold for the cells below the last row, and leave no row behind', async () => {
    const parts = await readParts(await writeXlsx(completeWorkbook));
    const sheet = parts.get(SHEET_1) ?? '';
    const columns = [...sheet.matchAll(/<col min="(\d)"(?: style="(\d+)")?/g)].map(
      ([, number, index]) => [number, index !== undefined],
    );
    expect(columns).toEqual([
      ['1', true],
      ['2', true],
      ['3', false],
      ['4', true],
    ]);
    expect(sheet).toContain('<dimension ref="A1:D10"/>');
    expect(sheet).not.toContain('<row r="11"');
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts.get('xl/styles.xml') ?? '')?.[1];
    const index = Number(/<col min="1" style="(\d+)"/.exec(sheet)?.[1]);
    const format = formats?.match(/<xf .*?(?:\/>|<\/xf>)/g)?.[index];
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(parts.get('xl/styles.xml') ?? '')?.[1];
    expect(format).toContain(`numFmtId="${String(text)}"`);
  });

  test('that are the usual one need nothing', async () => {
    const plain = styleWith({ horizontal: 'left' });
    const columns = [{ width: 10, hidden: false, style: plain }];
    const parts = await readParts(await writeXlsx(workbookWith([sheetWith({ columns })])));
    expect(parts.get(SHEET_1)).toMatch(/<sheetData\/>|<sheetData><\/sheetData>/);
  });
});

describe('numbers that are text on purpose', () => {
  test('are no mistakes to Excel, in the columns of text and below them', async () => {
    const sheet = (await readParts(await writeXlsx(completeWorkbook))).get(SHEET_1);
    expect(sheet).toContain(
      '<ignoredErrors><ignoredError sqref="A6:A1048576 D6:D1048576" numberStoredAsText="1"/></ignoredErrors>',
    );
  });

  test('outside tables are named one by one', async () => {
    const texts = ['1', '3/4', '1.2.3', 'Stap 1', ''];
    const cells = texts.map((text, row) => ({
      ...{ row, column: 2, content: value(text), style: styleWith({ numberFormat: '@' }) },
    }));
    const other = { row: 9, column: 2, content: value('1'), style: styleWith() };
    const model = workbookWith([sheetWith({ cells: [...cells, other] })]);
    expect((await readParts(await writeXlsx(model))).get(SHEET_1)).toContain('sqref="C1 C2 C3"');
  });

  test('a sheet without any says nothing of it', async () => {
    const parts = await readParts(await writeXlsx(workbookWith([sheetWith()])));
    expect(parts.get(SHEET_1)).not.toContain('ignoredErrors');
  });
});

describe('the bands of tables', () => {
  const withBand = { ...completeWorkbook, sheets: completeWorkbook.sheets.slice(1) };

  test.each([
    ['beside marks', { ...completeWorkbook, names: [] }, 3],
    ['alone', { ...withBand, names: [], sheets: [sheetWith(), ...withBand.sheets] }, 1],
  ])('are a style of tables, %s', async (_, model, looks) => {
    const styles = (await readParts(await writeXlsx(model))).get('xl/styles.xml') ?? '';
    const dxfs = /<dxfs count="(\d+)">(.*)<\/dxfs>/.exec(styles);
    expect(Number(dxfs?.[1])).toBe(looks);
    expect(dxfs?.[2]?.match(/<dxf>/g)).toHaveLength(looks);
    expect(dxfs?.[2]).toMatch(/<bgColor theme="0" tint="-0.05"\/><\/patternFill><\/fill><\/dxf>$/);
    expect(styles).toContain(
      `<tableStyleElement type="secondRowStripe" dxfId="${String(looks - 1)}"/>`,
    );
  });

  test('are left out when there are none', async () => {
    const parts = await readParts(await writeXlsx({ ...completeWorkbook, tableBand: null }));
    expect(parts.get('xl/styles.xml')).toContain('<tableStyles count="0"');
    expect(parts.get('xl/tables/table1.xml')).toContain('showRowStripes="0"');
    expect(parts.get('xl/tables/table1.xml')).not.toContain('Actieplan');
  });
});

describe('the same model', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([
    ['with a date', completeWorkbook],
    ['without', { ...completeWorkbook, created: null }],
  ])('%s gives the same bytes whenever it is written', async (_, model) => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    jest.setSystemTime(new Date('2027-01-01T10:00:00Z'));
    const first = await writeXlsx(model);
    jest.setSystemTime(new Date('2031-07-08T21:12:13Z'));
    expect(Buffer.from(await writeXlsx(model)).equals(Buffer.from(first))).toBe(true);
  });
});

test('the first sheet that people can see is the one that shows', async () => {
  const model = workbookWith([
    sheetWith({ name: 'Weg', visibility: 'hidden' }),
    sheetWith({ name: 'Hier' }),
  ]);
  expect((await readWithHucre(await writeXlsx(model))).activeSheet).toBe(1);
});

describe('what Excel would want to repair', () => {
  const tables = (parts: Partial<SheetModel>) => workbookWith([sheetWith(parts)]);
  const cell = (content: SheetModel['cells'][number]['content']) =>
    tables({ cells: [{ row: 0, column: 0, content, style: styleWith() }] });

  test.each<[string, WorkbookModel]>([
    ['no sheet is visible', workbookWith([sheetWith({ visibility: 'hidden' })])],
    ['has no columns or rows', tables({ tables: [tableWith(['a'], [])] })],
    ['has the header “”', tables({ tables: [tableWith(['a', ''], [[1, 2]])] })],
    [
      'header of table tblProef “A” is there twice',
      tables({ tables: [tableWith(['a', 'A'], [[1]])] }),
    ],
    [
      'table tblProef ends in row 1048577, and a sheet of Excel has 1048576',
      tables({ tables: [tableWith(['a'], [[1]], { row: 1_048_575 })] }),
    ],
    ['is wider than the table', tables({ tables: [tableWith(['a'], [[1, 2]])] })],
    ['“A1” cannot be a name', tables({ tables: [tableWith(['a'], [[1]], { name: 'A1' })] })],
    ['“r1c2” cannot be a name', tables({ tables: [tableWith(['a'], [[1]], { name: 'r1c2' })] })],
    [
      '“met spatie” cannot be a name',
      tables({ tables: [tableWith(['a'], [[1]], { name: 'met spatie' })] }),
    ],
    [
      'name “TBLPROEF” is there twice',
      {
        ...tables({ tables: [tableWith(['a'], [[1]])] }),
        names: [{ name: 'TBLPROEF', formula: '1' }],
      },
    ],
    ['the formula “=1”', workbookWith([sheetWith()], { names: [{ name: 'Een', formula: '=1' }] })],
    ['the number NaN', cell(value(NaN))],
    ['a text of 32768 characters', cell(value('x'.repeat(32_768)))],
    ['a formula of 8193', cell({ type: 'formula', formula: 'A'.repeat(8193), result: null })],
    ['a link to cell Z', cell({ type: 'link', text: 'x', target: { sheet: 'Blad', cell: 'Z' } })],
    [
      'custom property Groot is 4294967296',
      workbookWith([sheetWith()], { customProperties: { Groot: 2 ** 32 } }),
    ],
    [
      'custom property “a” is there twice',
      workbookWith([sheetWith()], { customProperties: { A: 1, a: 2 } }),
    ],
    ['a column is 300 wide', tables({ columns: [{ width: 300, hidden: false, style: null }] })],
    [
      'prints at 5 %',
      tables({
        print: {
          ...sheetWith().print,
          width: { type: 'scale', percent: 5, breaksBefore: [], breaksBeforeRows: [] },
        },
      }),
    ],
    [
      'is too long',
      tables({
        validations: [
          {
            range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
            rule: { type: 'any' },
            prompt: { title: 'x'.repeat(33), text: '' },
            error: null,
          },
        ],
      }),
    ],
    [
      'the message “xxx',
      tables({
        validations: [
          {
            range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
            rule: { type: 'any' },
            prompt: { title: '', text: 'y'.repeat(255) },
            error: { style: 'stop', title: '', text: 'x'.repeat(225) },
          },
        ],
      }),
    ],
    [
      'a rule with the formula “tblProef[a]”',
      tables({
        validations: [
          {
            range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
            rule: { type: 'list', source: 'tblProef[a]' },
            prompt: null,
            error: null,
          },
        ],
      }),
    ],
    [
      'a rule with the formula “A1=tblProef[a]”',
      tables({
        marks: [
          {
            range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
            formula: 'A1=tblProef[a]',
            style: { fill: '#FFFFFF', color: '#000000', bold: false, numberFormat: '@' },
          },
        ],
      }),
    ],
    ['a row is 410 high', tables({ rowHeights: [{ row: 0, points: 410 }] })],
    [
      'table tblProef meets table tblOok',
      tables({
        tables: [
          tableWith(['a'], [[1]]),
          tableWith(['b'], [[1]], { name: 'tblOok', row: 1, column: 0 }),
        ],
      }),
    ],
    [
      'cell A2 is in A1:A2 of table tblProef',
      tables({
        tables: [tableWith(['a'], [[1]])],
        cells: [{ row: 1, column: 0, content: value(1), style: styleWith() }],
      }),
    ],
    ['Sheet name', workbookWith([sheetWith({ name: 'a/b' })])],
    ['Duplicate sheet name', workbookWith([sheetWith({ name: 'a' }), sheetWith({ name: 'A' })])],
  ])('is refused: %s', async (message, model) => {
    await expect(writeXlsx(model)).rejects.toThrow(message);
  });
});

describeWithValidator('the Open XML SDK', () => {
  test.each<[string, WorkbookModel]>([
    ['one of everything', completeWorkbook],
    ['one empty sheet', workbookWith([sheetWith()])],
    ['tables without bands', { ...completeWorkbook, tableBand: null }],
    [
      'characters that XML cannot hold',
      workbookWith([
        sheetWith({
          tables: [tableWith(['a\u0002', 'b'], [['\ufffe\ud800\u0000\u000b', 'x\uffff']])],
        }),
      ]),
    ],
  ])('finds nothing wrong with %s', async (_, model) => {
    expect(await validateXlsx(await writeXlsx(model))).toEqual([]);
  });
});
