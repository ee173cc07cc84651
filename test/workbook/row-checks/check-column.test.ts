import { readXlsx } from '../../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { columnsOf } from '../../../src/workbook/describe-table';
import { checkFormulaOf } from '../../../src/workbook/generating/check-column';
import { rowCells } from '../../../src/workbook/generating/table-model';
import { checkedTableSheet } from '../../../src/workbook/generating/table-sheet';
import { readPlanWorkbook, type PlanWorkbook } from '../../../src/workbook/read-plan-workbook';
import { findingsToSay, saidOfRows } from '../../../src/workbook/row-checks/said-of-rows';
import { planTables, rowsOfPlan } from '../../../src/workbook/tables/plan-tables';
import type { CellContentModel, WorkbookModel } from '../../../src/workbook/workbook-model';
import { readParts } from '../../gateways/xlsx/read-parts';
import { budgetLine, measure, planWith } from '../../support/plan-builders';
import { modelOfPlan } from '../../support/plan-model';
import { unwrap } from '../../support/unwrap';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';

const plan = planWith({
  measures: [measure(), measure({ number: '1.2', code: 'M' }), measure({ number: '1.10' })],
  budgetLines: [budgetLine(), budgetLine({ measure: '1.7', from: '2018', to: '2017' })],
});

const NAMES = ['measures', 'budgetLines', 'progress'] as const;

/** The workbook of the plan with the column on every sheet that departments fill in. */
function checked(): WorkbookModel {
  const rows = rowsOfPlan(plan);
  const tables = NAMES.map((name) => planTables[name]);
  const findings = findingsToSay(plan, tables);
  const sheets = [
    ...['measures' as const, 'budgetLines' as const].map((name) => {
      const said = saidOfRows(
        planTables[name],
        rows[name].map((row) => ({ ...row })),
        findings,
      );
      const cells =
        name === 'measures'
          ? rowCells(planTables.measures, rows.measures)
          : rowCells(planTables.budgetLines, rows.budgetLines);
      return checkedTableSheet(planTables[name], cells, said);
    }),
    checkedTableSheet(planTables.progress, [], []),
  ];
  const model = modelOfPlan(plan);
  return {
    ...model,
    sheets: model.sheets.map((sheet) => sheets.find(({ name }) => name === sheet.name) ?? sheet),
  };
}

function saidIn({ sheets }: WorkbookModel, name: string) {
  const table = sheets.find((sheet) => sheet.name === name)!.tables[0]!;
  return table.rows.map((cells) => {
    const last = cells.at(-1)!;
    return last.type === 'formula' ? last.result : last;
  });
}

async function read(model: WorkbookModel): Promise<PlanWorkbook> {
  return unwrap(readPlanWorkbook(unwrap(await readXlsx(await writeXlsx(model)))));
}

test('the column says of every row what the rules found when the workbook was made', () => {
  const model = checked();
  expect(saidIn(model, 'Maatregelen')).toEqual([
    'In orde',
    'Code M staat niet in de lijst. Kies er een uit de keuzelijst.',
    'In orde',
  ]);
  expect(saidIn(model, 'Budget')).toEqual([
    'In orde',
    'Maatregel 1.7 staat niet op het blad Maatregelen. Kies het nummer uit de keuzelijst. De periode eindigt voor ze begint. Kijk de kolommen Van en Tot na.',
  ]);
  // A table without rows has a blank one, of which nothing is said.
  expect(saidIn(model, 'Voortgang')).toEqual(['']);
});

test('a duplicate is said at all rows that have the number', () => {
  const twice = planWith({
    measures: [measure(), measure({ key: 'm1.9' }), measure({ number: '1.2' })],
  });
  const { measures } = planTables;
  const rows = twice.measures.map((row) => ({ ...row }));
  const said = saidOfRows(measures, rows, findingsToSay(twice, [measures]));
  const duplicate = 'Nummer 1.1 staat er meer dan één keer. Geef elke maatregel een eigen nummer.';
  expect(said).toEqual([duplicate, duplicate, 'In orde']);
});

test('Excel is told the formula, so that rows that are added get it too', async () => {
  const parts = await readParts(await writeXlsx(checked()));
  const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/'));
  for (const name of NAMES) {
    const table = planTables[name];
    const xml = tables.map(([, each]) => each).find((each) => each.includes(`"${table.table}"`))!;
    const [, formula = ''] =
      /name="Controle"[^>]*><calculatedColumnFormula>([^<]*)<\/calculatedColumnFormula><\/tableColumn><\/tableColumns>/.exec(
        xml,
      ) ?? [];
    const plain = Buffer.from(formula, 'latin1')
      .toString('utf8')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(plain).toBe(checkFormulaOf(table));
    expect(xml.match(/<calculatedColumnFormula>/g)).toHaveLength(1);
  }
});

describeWithValidator('the Open XML SDK', () => {
  test('finds nothing wrong with the column', async () => {
    expect(await validateXlsx(await writeXlsx(checked()))).toEqual([]);
  });
});

describe('a workbook that comes back', () => {
  test('gives the plan as if there were no such column, and no word about it', async () => {
    const plain = await read(modelOfPlan(plan));
    const back = await read(checked());
    expect(back.plan).toEqual(plain.plan);
    expect(back.irregular).toEqual(plain.irregular);
    expect(back.structure).toEqual(plain.structure);
    expect(back.structure).toEqual([]);
  });

  const typed: CellContentModel = { type: 'value', value: 'In orde, zegt Jan' };
  test.each([
    ['typed over', (cells: readonly CellContentModel[]) => [...cells.slice(0, -1), typed]],
    [
      'emptied',
      (cells: readonly CellContentModel[]) => [
        ...cells.slice(0, -1),
        { type: 'value', value: null } as const,
      ],
    ],
  ])('with the column %s is read the same', async (_how, change) => {
    const model = checked();
    const sheets = model.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.columns.at(-1)!.header === 'Controle'
          ? { ...table, rows: table.rows.map(change) }
          : table,
      ),
    }));
    const back = await read({ ...model, sheets });
    expect(back.plan).toEqual((await read(modelOfPlan(plan))).plan);
    expect(back.structure).toEqual([]);
  });
});

test('its header is no name of another column, so that nothing is read for it', () => {
  for (const name of NAMES) {
    const names = columnsOf(planTables[name]).flatMap(({ column }) => [
      column.header,
      ...column.also,
    ]);
    expect(names).not.toContain('Controle');
  }
});
