import type { ThemeColor, WorkbookModel } from '../../src/workbook/workbook-model';
import { sheetWith, styleWith, tableWith, value, workbookWith } from './workbook-models';

const accent: ThemeColor = { theme: 4, tint: 0.8, hex: '#D9E2F3' };
const dark: ThemeColor = { theme: 1, tint: 0, hex: '#000000' };

/** A workbook with one of everything that a model can say, and names that need care. */
export const completeWorkbook: WorkbookModel = workbookWith(
  [
    sheetWith({
      name: "Plan '27 & meer",
      columns: [
        { width: 9.5, hidden: false, style: styleWith({ numberFormat: '@' }) },
        { width: 40, hidden: false, style: styleWith({ wrap: true }) },
        { width: 14, hidden: false, style: null },
        { width: 10, hidden: true, style: styleWith({ numberFormat: '@' }) },
      ],
      cells: [
        {
          row: 0,
          column: 0,
          content: value('Het plan'),
          style: styleWith({ size: 18, bold: true }),
        },
        {
          row: 1,
          column: 0,
          content: { type: 'link', text: 'naar de lijst', target: { sheet: 'Lijst', cell: 'A1' } },
          style: styleWith({ underline: true, color: { theme: 10, tint: 0, hex: '#0563C1' } }),
        },
        {
          row: 1,
          column: 2,
          content: { type: 'formula', formula: 'SUM(tblPlan[Bedrag])', result: 1250.5 },
          style: styleWith({ numberFormat: '#,##0.00', horizontal: 'right', vertical: 'bottom' }),
        },
        {
          row: 2,
          column: 2,
          content: { type: 'formula', formula: 'IF(C2>1,"ja & nee","")', result: 'ja & nee' },
          style: styleWith({ italic: true }),
        },
      ],
      tables: [
        tableWith(
          ['Nr', 'Wat', 'Bedrag', 'Sleutel'],
          [
            ['5.10', 'Een brug\nvoor fietsers', 1250.5, 'a'],
            ['3.4', '=geen formule', -0.25, 'b'],
            ['7.1', '  spaties  ', null, 'c'],
            ['_x0041_', '#N/A', 0, '\u0001 en \r\n'],
            ['+32', '😀 é', true, '@'],
          ],
          {
            name: 'tblPlan',
            row: 4,
            columns: [
              column('Nr', '@'),
              column('Wat', 'General'),
              column('Bedrag', '#,##0.00'),
              column('Sleutel', '@'),
            ],
          },
        ),
      ],
      validations: [
        {
          range: { firstRow: 5, firstColumn: 0, lastRow: 999, lastColumn: 0 },
          rule: { type: 'any' },
          prompt: { title: 'Nummer', text: 'Typ het nummer,\nbijvoorbeeld "5.10".' },
          error: null,
        },
        {
          range: { firstRow: 5, firstColumn: 1, lastRow: 999, lastColumn: 1 },
          rule: { type: 'list', source: 'Keuzes' },
          prompt: null,
          error: { style: 'warning', title: 'Niet in de lijst', text: 'Kies uit de lijst.' },
        },
        {
          range: { firstRow: 5, firstColumn: 2, lastRow: 999, lastColumn: 2 },
          rule: { type: 'decimal', from: -1e9, to: 1e9 },
          prompt: { title: '', text: 'in euro' },
          error: { style: 'stop', title: 'Geen bedrag', text: 'Typ een getal.' },
        },
      ],
      marks: [
        {
          range: { firstRow: 5, firstColumn: 0, lastRow: 999, lastColumn: 0 },
          formula: 'AND($A6<>"",ISNUMBER($A6))',
          style: { fill: '#FFEEEE', color: '#990000', bold: true, numberFormat: '"▲ "General' },
        },
        {
          range: { firstRow: 5, firstColumn: 2, lastRow: 999, lastColumn: 2 },
          formula: '$C6<0',
          style: { fill: '#FFF4CE', color: '#5C4400', bold: false, numberFormat: 'General' },
        },
      ],
      frozen: { rows: 5, columns: 1 },
      print: {
        area: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 3 },
        orientation: 'landscape',
        titleRows: { first: 4, last: 4 },
        width: { type: 'scale', percent: 70, breaksBefore: [2], breaksBeforeRows: [8] },
      },
    }),
    sheetWith({
      name: 'Lijst',
      visibility: 'hidden',
      tables: [
        tableWith(['Keuze'], [['Eén'], ['Twee']], { name: 'tblKeuzes' }),
        tableWith(['Regel 1\nregel 2', 'Leeg'], [[null, null]], { name: 'tblLeeg', column: 3 }),
      ],
    }),
    sheetWith({ name: 'Staat', visibility: 'very-hidden', cells: [] }),
  ],
  {
    title: 'Plan & titel',
    created: '2027-03-01',
    customProperties: {
      Plan: 'p-1',
      Ronde: 3,
      Deel: 0.5,
      Vast: true,
      'Lange tekst': 'x_x0042_ <&>',
    },
    names: [{ name: 'Keuzes', formula: 'tblKeuzes[Keuze]' }],
    tableBand: { theme: 0, tint: -0.05, hex: '#F2F2F2' },
  },
);

function column(header: string, numberFormat: string) {
  return {
    header,
    headerStyle: styleWith({ bold: true, fill: accent, line: dark, color: dark, wrap: true }),
    style: styleWith({ numberFormat, wrap: true, line: accent, indent: 1 }),
  };
}
