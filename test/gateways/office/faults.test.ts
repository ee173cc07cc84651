import type { LocalExcel } from '../../../local-excel/local-excel';
import type { Failure, FAILURES } from '../../../local-excel/protocol/failure-plan';
import { openOfficeWorkbook } from '../../../src/gateways/office/office-workbook';
import type { Result } from '../../../src/domain/result';
import type { GeneratedSheets, PivotSheetModel } from '../../../src/workbook/generated-sheets';
import type { HostProblem, OpenWorkbook } from '../../../src/workbook/open-workbook';
import type { PivotModel } from '../../../src/workbook/pivot-model';
import type { SheetModel } from '../../../src/workbook/workbook-model';
import { unwrap } from '../../support/unwrap';
import {
  sheetWith,
  styleWith,
  tableWith,
  value,
  workbookWith,
} from '../../support/workbook-models';
import { openFor } from './open-with-model';

const patience = { cellEdit: 40, betweenAttempts: 1 };

const table = tableWith(
  ['Nr', 'Wat'],
  [
    ['5.10', 'een'],
    ['5.2', 'twee'],
  ],
  { name: 'tblA', row: 2 },
);
const columns = Array.from({ length: 3 }, () => ({ width: 10, hidden: false, style: null }));

/** A sheet that is made of the plan. */
function report(rows: readonly (readonly [string, string])[]): SheetModel {
  const found = tableWith(['Nr', 'Wat'], rows, { name: 'tblC', row: 2 });
  const cells = [{ row: 0, column: 0, content: value('Controle'), style: styleWith() }];
  return sheetWith({ name: 'Controle', columns, cells, tables: [found] });
}

const model = workbookWith(
  [
    sheetWith({
      name: 'Plan',
      columns,
      cells: [{ row: 0, column: 0, content: value('Titel'), style: styleWith({ bold: true }) }],
      tables: [table],
      validations: [
        {
          range: { firstRow: 3, firstColumn: 0, lastRow: 20, lastColumn: 0 },
          rule: { type: 'list', source: 'Nummers' },
          prompt: null,
          error: null,
        },
      ],
    }),
    report([['5.10', 'fout']]),
    sheetWith({ name: 'Verborgen', visibility: 'very-hidden', tables: [tableWith(['A'], [[1]])] }),
  ],
  {
    title: 'Het plan',
    names: [{ name: 'Nummers', formula: 'tblA[Nr]' }],
    customProperties: { Schema: 1 },
  },
);
const newer = sheetWith({
  ...model.sheets[0]!,
  tables: [
    tableWith(
      ['Nr', 'Wat'],
      [
        ['6.1', 'nieuw'],
        ['6.2', 'x'],
        ['6.3', 'y'],
      ],
      { name: 'tblA', row: 2 },
    ),
  ],
});
const edits = [
  { sheet: 'Plan', cell: 'A4', before: '5.10', after: '5.11', numberFormat: '@' },
  { sheet: 'Plan', cell: 'B5', before: 'twee', after: '=2', numberFormat: 'General' },
  { sheet: 'Plan', cell: 'A6', before: '', after: '5.3', numberFormat: '@' },
];
const grown = [
  {
    sheet: 'Plan',
    table: 'tblA',
    range: { firstRow: 2, firstColumn: 0, lastRow: 5, lastColumn: 1 },
  },
];

const newerReport: GeneratedSheets = {
  sheets: [
    report([
      ['5.11', 'tip'],
      ['5.2', 'fout'],
      ['5.3', 'fout'],
    ]),
  ],
  names: model.names,
  pivots: null,
};

const pivot: PivotModel = {
  ...{ name: 'Per nummer', cell: 'A4', source: 'tblA', row: 'Nr', column: 'Wat' },
  ...{ filter: null, order: {}, hasColumnsTotal: true },
  figures: [{ header: 'Aantal', name: 'Samen', numberFormat: '0' }],
  description: 'Hoeveel er van elk nummer zijn.',
};

function pivotSheet(text: string, tables: readonly PivotModel[]): PivotSheetModel {
  const cells = ['Draaitabellen', text].map((each, row) => ({
    ...{ row, column: 0, content: value(each), style: styleWith() },
  }));
  return { sheet: sheetWith({ name: 'Draaitabellen', cells }), tables };
}

const withPivots: GeneratedSheets = {
  sheets: [withFigures(newer)],
  names: [],
  pivots: pivotSheet('3 rijen', [pivot]),
};
const withMorePivots: GeneratedSheets = {
  sheets: [withFigures(model.sheets[0]!)],
  names: [{ name: 'Aantallen', formula: 'tblA[Aantal]' }],
  pivots: pivotSheet('2 rijen', [pivot, { ...pivot, name: 'Nog een', cell: 'H4' }]),
};

/** With a column that can be added up. */
function withFigures(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    tables: sheet.tables.map((each) => ({
      ...each,
      columns: [...each.columns, { ...each.columns[0]!, header: 'Aantal', style: styleWith() }],
      rows: each.rows.map((row) => [...row, value(1)]),
    })),
  };
}

interface Operation {
  readonly name: string;
  /** Whether the model is there already. */
  readonly isFilled: boolean;
  /** What else was done before. */
  readonly before?: (workbook: OpenWorkbook) => Promise<unknown>;
  run(workbook: OpenWorkbook): Promise<Result<unknown, HostProblem>>;
}

const operations: readonly Operation[] = [
  { name: 'read', isFilled: true, run: (workbook) => workbook.read() },
  { name: 'change', isFilled: true, run: (workbook) => workbook.change(edits, grown) },
  {
    name: 'changeAndPut',
    isFilled: true,
    run: (workbook) => workbook.changeAndPut({ edits, grown, generated: newerReport }),
  },
  { name: 'addSheets', isFilled: false, run: (workbook) => workbook.addSheets(model) },
  {
    name: 'putSheets, again',
    isFilled: true,
    run: (workbook) => workbook.putSheets({ sheets: [newer], names: model.names, pivots: null }),
  },
  {
    name: 'putSheets, with the first PivotTable',
    isFilled: true,
    run: (workbook) => workbook.putSheets(withPivots),
  },
  {
    name: 'putSheets, with PivotTables that are there',
    isFilled: true,
    before: async (workbook) => unwrap(await workbook.putSheets(withPivots)),
    run: (workbook) => workbook.putSheets(withMorePivots),
  },
  {
    name: 'show',
    isFilled: true,
    run: (workbook) => workbook.show({ sheet: 'Plan', cell: 'B4' }),
  },
];

async function openFilled({ isFilled, before }: Operation): Promise<LocalExcel> {
  const excel = openFor(model);
  const workbook = openOfficeWorkbook(patience);
  if (isFilled) unwrap(await workbook.addSheets(model));
  await before?.(workbook);
  return excel;
}

/** All there is to a workbook but the ids that were given out and what is in front. */
function contentOf({ workbook }: LocalExcel): unknown {
  const { sheets, names, properties, customProperties } = workbook;
  const plain = sheets.map((sheet) => ({
    ...sheet,
    id: '',
    selection: null,
    tables: sheet.tables.map((each) => ({ ...each, id: '' })),
    conditionalFormats: sheet.conditionalFormats.map((each) => ({ ...each, id: '' })),
    // That a PivotTable counted once more changes nothing that people made.
    pivotTables: sheet.pivotTables.map((each) => ({ ...each, ...anyPivot })),
    // A cell that holds nothing and looks as its column does is no different from none.
    rows: [...sheet.rows]
      .map(([row, { cells, ...rest }]) => [
        row,
        rest,
        [...cells].filter(([, cell]) => cell.value !== null || cell.formula !== null),
      ])
      .filter(([, , cells]) => (cells as unknown[]).length > 0),
  }));
  return structuredClone({ sheets: plain, names, properties, customProperties });
}

const anyPivot = { id: '', source: null, refreshes: 0 };

/** How many actions each round trip has when all goes well, and what comes of it. */
async function successful(operation: Operation) {
  const excel = await openFilled(operation);
  await excel.idle();
  const before = excel.exchanges.length;
  unwrap(await operation.run(openOfficeWorkbook(patience)));
  const own = excel.exchanges.slice(before).filter(({ isCleanUp }) => !isCleanUp);
  return { actions: own.map(({ request }) => request.Actions.length), after: contentOf(excel) };
}

/** Actions between two places where a round trip is cut off. */
const STEP = 9;

type FailureName = keyof typeof FAILURES;

/** The fault, and the problem that it is told as when it does not go away. */
const faults: readonly (readonly [FailureName | Failure, HostProblem['code']])[] = [
  ['protectedSheet', 'protected-sheet'],
  ['requestTooLarge', 'too-large'],
  ['responseTooLarge', 'too-large'],
  ['generic', 'refused'],
  ['busy', 'busy'],
  ['offline', 'busy'],
  [{ kind: 'refused', code: 'ApiNotFound' }, 'too-old'],
  ['editingCell', 'cell-being-edited'],
];

describe.each(operations)('$name', (operation) => {
  test.each(faults)('as before or complete when a round trip fails: %j', async (failure, code) => {
    const { actions, after } = await successful(operation);
    const syncs = actions.length;
    const told: string[] = [];
    for (let sync = 1; sync <= syncs; sync += 1) {
      const excel = await openFilled(operation);
      const before = contentOf(excel);
      excel.plan.refuse(sync, failure);
      const result = await operation.run(openOfficeWorkbook(patience));
      await excel.idle();
      expect(contentOf(excel)).toEqual(result.ok ? after : before);
      if (!result.ok) told.push(result.problem.code);
    }
    expect(new Set(told)).toEqual(new Set(told.length === 0 ? [] : [code]));
    // A moment of typing, and a limit that smaller parts keep to, are no reason to give up.
    const isOvercome = /editingCell|TooLarge/.test(JSON.stringify(failure));
    if (!isOvercome) expect(told).toHaveLength(syncs);
  });

  test('as before when Excel refuses anything halfway a round trip', async () => {
    const { actions } = await successful(operation);
    for (const [index, count] of actions.entries()) {
      for (let after = 1; after < count; after += STEP) {
        const excel = await openFilled(operation);
        const before = contentOf(excel);
        excel.plan.refuse(index + 1, { kind: 'refused', code: 'InvalidArgument', after });
        const result = await operation.run(openOfficeWorkbook(patience));
        await excel.idle();
        expect(result).toMatchObject({ ok: false, problem: { code: 'refused' } });
        expect([index, after, contentOf(excel)]).toEqual([index, after, before]);
        // The client lost sight of a range that was kept in the very action before the one refused.
        excel.session.references.removeSince(0);
      }
    }
  });
});
