import type { PlanPart } from '../../src/domain/check/check-input';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import type { StructureProblem } from '../../src/workbook/structure-problem';
import { planTables } from '../../src/workbook/tables/plan-tables';
import {
  convertToRange,
  copySheet,
  deleteColumn,
  insertColumn,
  insertRows,
  mergeDown,
  number,
  removeSheet,
  renameColumn,
  renameSheet,
  renameTable,
  reverseColumns,
  reverseSheets,
  setSheetCell,
  text,
  type Damage,
} from '../support/damage-workbook';
import { readSmallWorkbook, smallPlan, smallWorkbook } from '../support/small-workbook';

const sheet = 'Maatregelen';
const table = 'tblMaatregelen';
const allTables = Object.values(planTables);
const byTitle = 'Maatregelen';

interface Moved {
  readonly damages: readonly Damage[];
  readonly structure: readonly StructureProblem[];
}

// Whatever happens here, the same plan is read.
const moved: Record<string, Moved> = {
  'sheets in another order': { damages: [reverseSheets], structure: [] },
  'a sheet with another name': {
    damages: [renameSheet(sheet, 'Plan 2018')],
    structure: [{ code: 'sheet-renamed', sheet, found: 'Plan 2018' }],
  },
  'a sheet name in capitals and with a space behind it': {
    damages: [renameSheet('Vorig plan', 'VORIG  PLAN ')],
    structure: [],
  },
  'a sheet of many tables with another name, said once': {
    damages: [renameSheet('Lijsten', 'Keuzes')],
    structure: [{ code: 'sheet-renamed', sheet: 'Lijsten', found: 'Keuzes' }],
  },
  'a table with another name in Excel': { damages: [renameTable(table, 'Tabel1')], structure: [] },
  'a copy of a sheet before it, which is left alone': {
    damages: [copySheet(sheet)],
    structure: [],
  },
  'a table made a range, with a copy of its sheet beside it': {
    damages: [copySheet(sheet), convertToRange(table)],
    structure: [{ code: 'table-converted', sheet, table: byTitle }],
  },
  'a table made a range': {
    damages: [convertToRange(table)],
    structure: [{ code: 'table-converted', sheet, table: byTitle }],
  },
  'a range on a sheet with another name': {
    damages: [convertToRange(table), renameSheet(sheet, 'Blad1')],
    structure: [
      { code: 'sheet-renamed', sheet, found: 'Blad1' },
      { code: 'table-converted', sheet: 'Blad1', table: byTitle },
    ],
  },
  'every table made a range': {
    damages: allTables.map((each) => convertToRange(each.table)),
    structure: allTables.map((each) => ({
      ...{ code: 'table-converted', sheet: each.sheet, table: each.title },
    })),
  },
  'rows above the header': { damages: [insertRows(table, -1, 12)], structure: [] },
  'a range with rows above the header': {
    damages: [insertRows(table, -1, 12), convertToRange(table)],
    structure: [{ code: 'table-converted', sheet, table: byTitle }],
  },
  'columns in another order': { damages: [reverseColumns(table)], structure: [] },
  'columns of a range in another order': {
    damages: [reverseColumns('tblBudget'), convertToRange('tblBudget')],
    structure: [{ code: 'table-converted', sheet: 'Budget', table: 'Budget' }],
  },
  'a column of the user’s own': {
    damages: [insertColumn(table, 'Code', 'Dossierhouder', text('Jan'))],
    structure: [],
  },
  ...Object.fromEntries(
    ['Budget 2018', 'Budget2018', 'Actie 2', 'Actor 1', 'Code (oud)', 'Minister (naam)'].map(
      (header) => [
        `a column of the user’s own called ${header}`,
        { damages: [insertColumn(table, 'Code', header, text('Jan'))], structure: [] },
      ],
    ),
  ),
  'a header with a unit behind it': {
    damages: [renameColumn('tblBudget', 'VTE', 'FTE [vte]')],
    structure: [
      { code: 'column-renamed', sheet: 'Budget', column: 'VTE', found: 'FTE [vte]', cell: 'F4' },
    ],
  },
  'a header typed in another way': {
    damages: [
      renameColumn(table, 'Omschrijving', ' OMSCHRIJVING\n'),
      renameColumn(table, 'Budget (tekst)', 'budget - tekst'),
    ],
    structure: [],
  },
  'a header with a typing fault': {
    damages: [renameColumn(table, 'Initiatieven', 'Initatieven')],
    structure: [
      {
        ...{ code: 'column-renamed', sheet, column: 'Initiatieven', found: 'Initatieven' },
        cell: 'E4',
      },
    ],
  },
  'another word for a header': {
    damages: [renameColumn('tblBudget', 'Bedrag (EUR)', 'Bedrag (€)')],
    structure: [
      {
        ...{ code: 'column-renamed', sheet: 'Budget', column: 'Bedrag (EUR)', found: 'Bedrag (€)' },
        cell: 'B4',
      },
    ],
  },
  'headers in English': {
    damages: [
      renameColumn(table, 'Nr', 'Number'),
      renameColumn(table, 'Omschrijving', 'Description'),
      convertToRange(table),
    ],
    structure: [
      { code: 'table-converted', sheet, table: byTitle },
      { code: 'column-renamed', sheet, column: 'Nr', found: 'Number', cell: 'A4' },
      { code: 'column-renamed', sheet, column: 'Omschrijving', found: 'Description', cell: 'D4' },
    ],
  },
  'two headers for one column, of which the first is read': {
    damages: [insertColumn(table, 'Ministers', 'Code2', text('V'))],
    structure: [{ code: 'column-twice', sheet, column: 'Code', cell: 'H4' }],
  },
  'a key column that is called otherwise': {
    damages: [renameColumn(table, 'Sleutel', 'Kolom9')],
    structure: [{ code: 'column-renamed', sheet, column: 'Sleutel', found: 'Kolom9', cell: 'I4' }],
  },
  'a key column of a range without a header': {
    damages: [renameColumn(table, 'Sleutel', ''), convertToRange(table)],
    structure: [{ code: 'table-converted', sheet, table: byTitle }],
  },
  'a note below the table': {
    damages: [setSheetCell(sheet, 30, 0, text('Bron: de dienst zelf'))],
    structure: [],
  },
  'a row of totals below a range': {
    damages: [
      convertToRange('tblBudget'),
      setSheetCell('Budget', 7, 0, text('Totaal')),
      setSheetCell('Budget', 7, 1, number(42_500.5)),
    ],
    structure: [{ code: 'table-converted', sheet: 'Budget', table: 'Budget' }],
  },
  'merged cells that were blank': {
    damages: [mergeDown('tblBudget', 1, 'Per', 2)],
    structure: [{ code: 'merged-cells', sheet: 'Budget', range: 'C6:C7' }],
  },
};

test.each(Object.entries(moved))('%s', (_name, { damages, structure }) => {
  const read = readSmallWorkbook(...damages);
  expect(read.plan).toEqual(smallPlan);
  expect(read.structure).toEqual(structure);
  expect(read.irregular).toEqual([]);
  expect(read.missing).toEqual([]);
});

test.each(allTables)('the table $title alone made a range', (each) => {
  const read = readSmallWorkbook(convertToRange(each.table));
  expect(read.plan).toEqual(smallPlan);
  expect(read.structure).toEqual([
    { code: 'table-converted', sheet: each.sheet, table: each.title },
  ]);
});

const missing: Record<string, Moved & { readonly missing: readonly PlanPart[] }> = {
  'a sheet that is gone': {
    damages: [removeSheet('Budget')],
    structure: [{ code: 'table-missing', sheet: 'Budget', table: 'Budget' }],
    missing: ['budgetLines'],
  },
  'a column that is gone': {
    damages: [deleteColumn(table, 'Code')],
    structure: [{ code: 'column-missing', sheet, table: byTitle, column: 'Code' }],
    missing: [],
  },
  'a column of a year, which is not taken for the one without': {
    damages: [renameColumn(table, 'Budget (tekst)', 'Budget 2018')],
    structure: [{ code: 'column-missing', sheet, table: byTitle, column: 'Budget (tekst)' }],
    missing: [],
  },
  'a column without which rows mean nothing': {
    damages: [deleteColumn('tblResolutie', 'Aanbeveling')],
    structure: [
      {
        ...{ code: 'column-missing', sheet: 'Resolutie', table: 'Resolutie' },
        column: 'Aanbeveling',
      },
    ],
    missing: ['recommendations'],
  },
};

test.each(Object.entries(missing))('%s', (_name, { damages, structure, missing: parts }) => {
  const read = readSmallWorkbook(...damages);
  expect(read.structure).toEqual(structure);
  expect(read.missing).toEqual(parts);
});

test('what is gone is empty, and the rest is read', () => {
  const read = readSmallWorkbook(removeSheet('Budget'), deleteColumn(table, 'Code'));
  const measures = smallPlan.measures.map((row) => ({ ...row, code: null }));
  expect(read.plan).toEqual({ ...smallPlan, budgetLines: [], measures });
});

test('without the sheet of lists the form of the numbers follows from the numbers', () => {
  const read = readSmallWorkbook(removeSheet('Lijsten'));
  expect(read.plan.numbering).toEqual({ parts: 2 });
  expect(read.plan.measures).toEqual(smallPlan.measures);
  expect(read.missing).toEqual(['codes', 'policyLines', 'actions', 'departments', 'ministers']);
});

test('a workbook without measures is no plan, and it is said what was looked for', () => {
  const result = readPlanWorkbook(smallWorkbook(removeSheet(sheet), removeSheet('Budget')));
  expect(result).toEqual({
    ok: false,
    problem: {
      code: 'not-a-plan',
      lookedFor: {
        sheet,
        columns: [
          ...['Nr', 'Code', 'Actie', 'Omschrijving', 'Initiatieven', 'Actoren'],
          ...['Budget (tekst)', 'Ministers'],
        ],
      },
      sheets: expect.arrayContaining(['Resolutie', 'Lijsten']),
    },
  });
});

test('an empty workbook is no plan', () => {
  const result = readPlanWorkbook({ sheets: [], customProperties: new Map() });
  expect(result.ok).toBe(false);
});
