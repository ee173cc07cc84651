import fc from 'fast-check';
import type { Severity } from '../../src/domain/check/finding';
import type { Plan } from '../../src/domain/plan/plan';
import { summarise } from '../../src/domain/summary/summarise';
import { cellName } from '../../src/workbook/cell-name';
import { workbookOfPlan, type ReportLine } from '../../src/workbook/plan-workbook';
import { planTables, rowsOfPlan } from '../../src/workbook/tables/plan-tables';
import type {
  CellContentModel,
  CellModel,
  CellRange,
  SheetModel,
  WorkbookModel,
} from '../../src/workbook/workbook-model';
import { arbitraryPlan } from '../support/arbitrary-plan';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** The workbook with everything in it: a finding about every row, and the figures. */
function modelOf(plan: Plan): WorkbookModel {
  const model = workbookOfPlan(plan, {
    stamp: { date: '2018-03-01', version: '1.2.3' },
    report: { lines: reportLines(plan), scope: 'Nagekeken met 3 regels.' },
    summary: summarise(plan),
  });
  if (!model.ok) throw new Error(JSON.stringify(model.problem));
  return model.value;
}

function reportLines(plan: Plan): readonly ReportLine[] {
  const places: readonly ReportLine['at'][] = [
    ...plan.measures.map(({ key, number }) => ({
      ...{ kind: 'measure' as const, key, number, field: 'code' as const },
    })),
    ...plan.budgetLines.map(({ key, measure }) => ({
      ...{ kind: 'budgetLine' as const, key, number: measure, field: null },
    })),
    ...plan.abbreviations.map(({ term }) => ({
      ...{ kind: 'abbreviation' as const, key: null, number: term, field: 'meaning' as const },
    })),
    { kind: 'list', key: null, number: null, field: 'codes' },
    { kind: 'plan', key: null, number: null, field: null },
  ];
  return places.map((at, index) => ({
    ...{
      severity: severities[index % 3] ?? 'hint',
      rule: 'proef',
      title: 'Proef',
      at,
      what: 'Wat er is.',
    },
    ...{
      todo: 'Wat u doet.',
      acceptedBy: null,
      acceptedWhy: null,
      acceptedOn: null,
      finding: null,
    },
  }));
}

function contentsOf(sheet: SheetModel): readonly CellModel[] {
  return [
    ...sheet.cells,
    ...sheet.tables.flatMap((table) => [
      ...table.columns.map(({ header, headerStyle }, column) => ({
        row: table.row,
        column: table.column + column,
        content: { type: 'value', value: header } as const,
        style: headerStyle,
      })),
      ...table.rows.flatMap((cells, row) =>
        cells.map((content, column) => ({
          row: table.row + 1 + row,
          column: table.column + column,
          content,
          style: table.columns[column]!.style,
        })),
      ),
    ]),
  ];
}

function shownBy(content: CellContentModel): string | number | boolean | null {
  if (content.type === 'link') return content.text;
  return content.type === 'formula' ? content.result : content.value;
}

/** A property of the workbook of every plan. */
function forEveryPlan(check: (model: WorkbookModel, plan: Plan) => void): void {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      check(modelOf(plan), plan);
    }),
    { numRuns: 40 },
  );
}

test('every row of the plan stands in its table once, in the order of the plan', () => {
  forEveryPlan((model, plan) => {
    const tables = new Map(model.sheets.flatMap(({ tables }) => tables).map((t) => [t.name, t]));
    const rows = rowsOfPlan(plan);
    for (const [name, { table, columns }] of Object.entries(planTables)) {
      const expected: readonly object[] = rows[name as keyof typeof rows];
      const written = tables.get(table)!.rows;
      expect(written).toHaveLength(Math.max(expected.length, 1));
      const keyColumn = Object.keys(columns).indexOf('key');
      if (keyColumn === -1) continue;
      const keys = written.map((cells) => shownBy(cells[keyColumn]!)).filter((key) => key !== null);
      expect(keys).toEqual(expected.map((row) => 'key' in row && row.key));
    }
  });
});

test('no cell is written twice, and every table is what Excel calls one', () => {
  forEveryPlan((model) => {
    for (const sheet of model.sheets) {
      const cells = contentsOf(sheet).map(({ row, column }) => cellName(row, column));
      expect(new Set(cells).size).toBe(cells.length);
      for (const { columns, rows } of sheet.tables) {
        const headers = columns.map(({ header }) => header.toLowerCase());
        expect(headers.filter((header) => header.trim() === '' || /\n/.test(header))).toEqual([]);
        expect(new Set(headers).size).toBe(headers.length);
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      }
    }
    const names = [...model.names, ...model.sheets.flatMap(({ tables }) => tables)];
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
  });
});

test('dropdowns, messages and marks cover the rows of their tables and no other column', () => {
  forEveryPlan((model) => {
    for (const sheet of model.sheets) {
      for (const { range } of [...sheet.validations, ...sheet.marks]) {
        const table = sheet.tables.find(
          ({ column, columns }) =>
            range.firstColumn >= column && range.lastColumn < column + columns.length,
        );
        expect(range.firstColumn).toBe(range.lastColumn);
        const isHeader = range.firstRow === table!.row && range.lastRow === table!.row;
        expect(isHeader || coversBody(range, table!)).toBe(true);
      }
      expect(sheet.print.area.lastColumn).toBe(
        sheet.columns.findLastIndex(({ hidden }) => !hidden),
      );
    }
  });
});

function coversBody(range: CellRange, table: SheetModel['tables'][number]): boolean {
  return range.firstRow === table.row + 1 && range.lastRow >= table.row + table.rows.length;
}

test('every dropdown takes a name, and every name and link leads somewhere', () => {
  forEveryPlan((model) => {
    const names = new Set(model.names.map(({ name }) => name));
    const columns = new Set(
      model.sheets.flatMap(({ tables }) =>
        tables.flatMap((table) => table.columns.map(({ header }) => `${table.name}[${header}]`)),
      ),
    );
    expect(model.names.filter(({ formula }) => !columns.has(formula))).toEqual([]);
    const sources = model.sheets
      .flatMap(({ validations }) => validations)
      .flatMap(({ rule }) => (rule.type === 'list' ? [rule.source] : []));
    expect(sources.filter((source) => !names.has(source))).toEqual([]);
    const cells = new Map(
      model.sheets.map((sheet) => [
        sheet.name,
        new Set(contentsOf(sheet).map(({ row, column }) => cellName(row, column))),
      ]),
    );
    const targets = model.sheets
      .flatMap(contentsOf)
      .flatMap(({ content }) => (content.type === 'link' ? [content.target] : []));
    expect(targets.filter(({ sheet, cell }) => !cells.get(sheet)!.has(cell))).toEqual([]);
  });
});

test('what is text stays text: only figures are numbers', () => {
  forEveryPlan((model) => {
    const wrong = model.sheets.flatMap(contentsOf).filter(({ content, style }) => {
      if (content.type !== 'value' || content.value === null) return false;
      return (typeof content.value === 'string') !== style.numberFormat.startsWith('@');
    });
    expect(wrong).toEqual([]);
  });
});

test('the same plan gives the same workbook', () => {
  forEveryPlan((model, plan) => {
    expect(modelOf(plan)).toEqual(model);
  });
});

test('sheets come in a fixed order, each with its title and purpose first', () => {
  forEveryPlan((model) => {
    expect(model.sheets.map(({ name }) => name)).toEqual([
      ...['Start', 'Maatregelen', 'Budget', 'Voortgang', 'Resolutie', 'Vorig plan', 'Afkortingen'],
      ...['Ronden', 'Lijsten', 'Aanvaard', 'Controle', 'Overzicht', 'Dekking', 'Gegevens'],
    ]);
    for (const sheet of model.sheets) {
      const [title, purpose] = [0, 1].map((row) =>
        sheet.cells.find((cell) => cell.row === row && cell.column === 0),
      );
      expect(shownBy(title!.content)).not.toBe('');
      expect(shownBy(purpose!.content)).toMatch(/\.$/);
      expect(title!.style.size).toBeGreaterThan(purpose!.style.size);
    }
  });
});
