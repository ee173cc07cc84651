import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan/plan';
import { summarise } from '../../src/domain/summary/summarise';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { cellName } from '../../src/workbook/cell-name';
import { markFormula } from '../../src/workbook/generating/mark-formula';
import { workbookOfPlan } from '../../src/workbook/plan-workbook';
import {
  columnsOf,
  type AnyTable,
  type ColumnDescription,
} from '../../src/workbook/describe-table';
import { budgetTable } from '../../src/workbook/tables/budget-table';
import { measuresTable } from '../../src/workbook/tables/measures-table';
import type {
  CellContentModel,
  CellValue,
  SheetModel,
  WorkbookModel,
} from '../../src/workbook/workbook-model';
import type { CellSnapshot } from '../../src/workbook/workbook-snapshot';
import { arbitraryPlan } from '../support/arbitrary-plan';
import { convertWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';
import { budgetLine, measure, planWith } from '../support/plan-builders';
import { modelOfPlan } from '../support/plan-model';
import { unwrap } from '../support/unwrap';
import { styleWith } from '../support/workbook-models';

type Found = ReadonlyMap<string, CellValue>;

/** What LibreOffice computes for every formula of a workbook, by sheet and cell. */
async function computed(model: WorkbookModel): Promise<Found> {
  const saved = await convertWithLibreOffice(await writeXlsx(withoutResults(model)), 'xlsx');
  const found = new Map<string, CellValue>();
  for (const sheet of unwrap(await readXlsx(saved)).sheets) {
    for (const { row, cells } of sheet.rows) {
      for (const [column, cell] of cells.entries()) {
        if (cell?.type === 'formula')
          found.set(`${sheet.name}!${cellName(row, column)}`, valueOf(cell));
      }
    }
  }
  return found;
}

function valueOf(cell: CellSnapshot & { type: 'formula' }): CellValue {
  const { result } = cell;
  if (result === null) return '';
  if (result.type === 'text' || result.type === 'error') return result.text;
  return result.type === 'date' ? result.iso : result.value;
}

/** So that what comes back was computed, not copied. */
function withoutResults(model: WorkbookModel): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, content: withoutResult(cell.content) })),
      tables: sheet.tables.map((table) => ({
        ...table,
        rows: table.rows.map((contents) => contents.map(withoutResult)),
      })),
    })),
  };
}

function withoutResult(content: CellContentModel): CellContentModel {
  return content.type === 'formula' ? { ...content, result: null } : content;
}

function resultsIn(model: WorkbookModel): Found {
  const results = new Map<string, CellValue>();
  for (const { name, cells, tables } of model.sheets) {
    const inTables = tables.flatMap(({ row: header, column: first, rows }) =>
      rows.flatMap((contents, row) =>
        contents.map((content, column) => ({
          ...{ row: header + 1 + row, column: first + column, content },
        })),
      ),
    );
    for (const { row, column, content } of [...cells, ...inTables]) {
      if (content.type === 'formula')
        results.set(`${name}!${cellName(row, column)}`, content.result);
    }
  }
  return results;
}

function fullModel(plan: Plan): WorkbookModel {
  const at = { kind: 'measure', key: null, number: null, field: null } as const;
  const line = {
    ...{ rule: 'proef', title: 'Proef', at, what: 'Iets.', todo: '' },
    ...{ acceptedBy: null, acceptedWhy: null, acceptedOn: null, finding: null },
  };
  return unwrap(
    workbookOfPlan(plan, {
      stamp: { date: '2018-03-01', version: '1.2.3' },
      report: {
        lines: [
          { ...line, severity: 'error' },
          { ...line, severity: 'hint' },
        ],
        scope: '',
      },
      summary: summarise(plan),
    }),
  );
}

describeWithLibreOffice('formulas', () => {
  test.each(
    fc.sample(arbitraryPlan, { numRuns: 3, seed: 1 }).map((plan, index) => [index, plan] as const),
  )('plan %#: the results in the file are what LibreOffice computes', async (_index, plan) => {
    const model = fullModel(plan);
    const results = resultsIn(model);
    expect(results.size).toBeGreaterThan(8);
    const found = await computed(model);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(results));
  });
});

/** What is in a cell, and whether it is marked. */
type Case = readonly [CellValue, boolean];

const MEASURES: Readonly<Record<string, readonly Case[]>> = {
  number: [
    ...(['1.1', '5.1', '5.10', '12.103', null].map((number) => [number, false]) as Case[]),
    ...(['4,3', '4.3a', '.4', '4.', '4..3', '4', '1.2.3', 5.1].map((n) => [n, true]) as Case[]),
    ...(['7.1', '7.1'].map((number) => [number, true]) as Case[]),
  ],
  code: [
    ['B', false],
    ['M', true],
    [null, false],
    [3, true],
  ],
  action: [
    ['1', false],
    ['9', true],
    [1, true],
    [null, false],
  ],
};

const BUDGET: Readonly<Record<string, readonly Case[]>> = {
  measure: [
    ['1.1', false],
    ['9.9', true],
    [5.1, true],
  ],
  amount: [
    [1000.5, false],
    ['1.000 euro', true],
    [null, false],
  ],
  fte: [
    [0.5, false],
    ['half', true],
  ],
  from: [
    ['04/2017', false],
    [2017, false],
    [42826, true],
    ...(['31/12/2017', 'april 2017', '1er avril 2017'].map((date) => [date, false]) as Case[]),
    ...(['najaar', 'najaar 2017', 'ooit'].map((date) => [date, true]) as Case[]),
  ],
  per: [
    ['per jaar', false],
    ['maandelijks', true],
  ],
};

function columnOf(table: AnyTable, field: string): ColumnDescription<unknown> {
  return columnsOf(table).find((each) => each.field === field)!.column;
}

/** The sheet with other values in its table and, far to the right, the formulas of the marks. */
function withCases(
  sheet: SheetModel,
  table: AnyTable,
  cases: Readonly<Record<string, readonly Case[]>>,
): SheetModel {
  const [first] = sheet.tables;
  const columns = columnsOf(table);
  const cellOf = (field: string, index: number) =>
    cellName(
      first!.row + 1 + index,
      columns.findIndex((each) => each.field === field),
    );
  return {
    ...sheet,
    tables: [
      {
        ...first!,
        rows: first!.rows.map((cells, row) =>
          cells.map((cell, column) => {
            const one = cases[columns[column]!.field]?.[row];
            return one === undefined ? cell : { type: 'value', value: one[0] };
          }),
        ),
      },
    ],
    cells: Object.entries(cases).flatMap(([field, all], column) =>
      all.map((_case, index) => ({
        row: 200 + index,
        column: 20 + column,
        content: {
          type: 'formula',
          formula: `IF(${markFormula({ field, column: columnOf(table, field), checks: table.checks }, cellOf(field, index))!},1,0)`,
          result: 0,
        } as const,
        style: styleWith(),
      })),
    ),
  };
}

test('what is marked in the columns of a budget line, the reader cannot read either', () => {
  // Not amounts: one that is text is read, but sums of the sheet pass it by.
  for (const field of ['fte', 'from', 'per']) {
    const { form } = columnOf(budgetTable, field);
    for (const [value, isMarked] of BUDGET[field] ?? []) {
      if (typeof value !== 'string') continue;
      expect([field, value, form.read(value) === null]).toEqual([field, value, isMarked]);
    }
  }
});

describeWithLibreOffice('marks', () => {
  test('cells that are probably wrong are marked, and no others', async () => {
    const plan = planWith({
      measures: Array.from({ length: 15 }, (_, index) => measure({ key: `m${index}` })),
      budgetLines: Array.from({ length: 9 }, (_, index) => budgetLine({ key: `b${index}` })),
    });
    const model = modelOfPlan(plan);
    const found = await computed({
      ...model,
      sheets: model.sheets.map((sheet) => {
        if (sheet.name === 'Maatregelen') return withCases(sheet, measuresTable, MEASURES);
        return sheet.name === 'Budget' ? withCases(sheet, budgetTable, BUDGET) : sheet;
      }),
    });
    const marked = (sheet: string, cases: Readonly<Record<string, readonly Case[]>>) =>
      Object.fromEntries(
        Object.entries(cases).map(([field, all], column) => [
          field,
          all.map(([value], index) => [
            value,
            found.get(`${sheet}!${cellName(200 + index, 20 + column)}`) === 1,
          ]),
        ]),
      );
    expect(marked('Maatregelen', MEASURES)).toEqual(MEASURES);
    expect(marked('Budget', BUDGET)).toEqual(BUDGET);
  });
});
