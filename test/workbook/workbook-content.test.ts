import { summarise } from '../../src/domain/summary/summarise';
import type { Plan } from '../../src/domain/plan/plan';
import {
  workbookOfPlan,
  type CheckReportTable,
  type ReportLine,
} from '../../src/workbook/plan-workbook';
import type {
  CellContentModel,
  SheetModel,
  WorkbookModel,
} from '../../src/workbook/workbook-model';
import {
  action,
  budgetLine,
  measure,
  minister,
  planWith,
  previousAction,
  recommendation,
} from '../support/plan-builders';
import { unwrap } from '../support/unwrap';

const stamp = { date: '2018-03-01', version: '1.2.3' };

function modelOf(plan: Plan, report: CheckReportTable | null = null): WorkbookModel {
  return unwrap(workbookOfPlan(plan, { stamp, report, summary: summarise(plan) }));
}

function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function shown(content: CellContentModel): unknown {
  if (content.type === 'link') return content.text;
  return content.type === 'formula' ? content.result : content.value;
}

/** The rows of a table, each as header → what is shown. */
function rowsOf(model: WorkbookModel, table: string): readonly Record<string, unknown>[] {
  const found = model.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  return found!.rows.map((cells) =>
    Object.fromEntries(cells.map((cell, column) => [found!.columns[column]!.header, shown(cell)])),
  );
}

function textsOf(sheet: SheetModel): readonly unknown[] {
  return sheet.cells.map(({ content }) => shown(content));
}

const line: ReportLine = {
  severity: 'error',
  rule: 'code-known',
  title: 'Elke maatregel heeft een code uit de lijst',
  at: { kind: 'measure', key: measure().key, number: '1.1', field: 'code' },
  what: 'De code staat niet in de lijst.',
  todo: 'Kies een code.',
  acceptedBy: 'A. Peeters',
  acceptedWhy: 'Volgt later.',
  acceptedOn: null,
  finding: null,
};

describe('Maatregelen and Budget', () => {
  test('a measure stands in words people read', () => {
    const plan = planWith({
      measures: [
        measure({
          number: '5.10',
          actors: [
            { name: 'OV', coordinating: true },
            { name: 'VVSG', coordinating: false },
          ],
          initiatives: ['Een eerste stap.', 'Een tweede.'],
          ministers: ['Minister van Onderwijs', 'Minister van Jeugd'],
        }),
      ],
    });
    expect(rowsOf(modelOf(plan), 'tblMaatregelen')).toEqual([
      {
        ...{ Nr: '5.10', Code: 'B', Actie: '5', Sleutel: 'm5.10' },
        Omschrijving: 'Omschrijving van maatregel 5.10.',
        Initiatieven: 'Een eerste stap.\nEen tweede.',
        Actoren: 'OV (coördinatie)\nVVSG',
        'Budget (tekst)': 'Binnen de reguliere middelen',
        Ministers: 'Minister van Onderwijs\nMinister van Jeugd',
      },
    ]);
  });

  test('a budget line has its amount in euro and its dates as precise as they are', () => {
    const plan = planWith({
      budgetLines: [budgetLine({ euro: 568_311.5, per: 'year', from: '2017-04', to: '2018' })],
    });
    expect(rowsOf(modelOf(plan), 'tblBudget')[0]).toMatchObject({
      ...{ 'Bedrag (EUR)': 568_311.5, Per: 'per jaar', Van: '04/2017', Tot: '2018', VTE: null },
    });
  });

  test('texts that look like formulas are texts', () => {
    const description = '=HYPERLINK("http://voorbeeld.be")';
    const model = modelOf(planWith({ measures: [measure({ description })] }));
    const [row] = sheetOf(model, 'Maatregelen').tables[0]!.rows;
    expect(row).toContainEqual({ type: 'value', value: description });
  });

  test('control characters and other breaks of lines do not come into a cell', () => {
    const description = 'een\u0007\r\ntwee\u2028drie\uFFFE';
    const model = modelOf(planWith({ measures: [measure({ description })] }));
    expect(rowsOf(model, 'tblMaatregelen')[0]).toMatchObject({ Omschrijving: 'een\ntwee\ndrie' });
  });
});

describe('texts that do not fit in a cell', () => {
  test('are refused, each with its place and length', () => {
    const long = 'x'.repeat(32_768);
    const plan = planWith({
      measures: [measure(), measure({ number: '1.2', description: long })],
      recommendations: [recommendation({ remark: long })],
    });
    const limit = { code: 'text-too-long', characters: 32_768, limit: 32_767 };
    expect(workbookOfPlan(plan, { stamp, report: null, summary: null })).toEqual({
      ok: false,
      problem: [
        { ...limit, sheet: 'Maatregelen', cell: 'D6', column: 'Omschrijving' },
        { ...limit, sheet: 'Resolutie', cell: 'F5', column: 'Toelichting' },
      ],
    });
  });

  test('the longest that fits is taken', () => {
    const plan = planWith({ measures: [measure({ description: 'x'.repeat(32_767) })] });
    expect(workbookOfPlan(plan, { stamp, report: null, summary: null }).ok).toBe(true);
  });
});

describe('Start', () => {
  const plan = planWith({
    measures: [measure(), measure({ number: '1.2', code: 'N' }), measure({ number: '1.3' })],
    previousActions: [previousAction()],
  });

  test('says what plan it is, and by what and when the workbook was made', () => {
    const texts = textsOf(sheetOf(modelOf(plan), 'Start'));
    expect(texts).toContain('Actieplan Proef');
    expect(texts).toContain('Gemaakt op 01/03/2018 met Actieplan 1.2.3.');
  });

  test('links to every other sheet that is there', () => {
    const model = unwrap(workbookOfPlan(plan, { stamp, report: null, summary: null }));
    const targets = sheetOf(model, 'Start').cells.flatMap(({ content }) =>
      content.type === 'link' ? [content.target.sheet] : [],
    );
    expect(targets).toEqual(model.sheets.map(({ name }) => name).slice(1));
  });

  test('counts the rows of every sheet and the measures of every code', () => {
    const { cells } = sheetOf(modelOf(plan), 'Start');
    const countBeside = (text: string) => {
      const { row } = cells.find(({ column, content }) => column === 0 && shown(content) === text)!;
      return shown(cells.find((cell) => cell.row === row && cell.column === 2)!.content);
    };
    expect(countBeside('Maatregelen')).toBe(3);
    expect(countBeside('Budget')).toBe(0);
    expect(countBeside('Vorig plan')).toBe(1);
    expect([countBeside('B'), countBeside('V'), countBeside('N')]).toEqual([2, 0, 1]);
  });

  test('a plan without a title is called Actieplan', () => {
    const model = modelOf(planWith({ title: null }));
    expect(textsOf(sheetOf(model, 'Start'))).toContain('Actieplan');
    expect(model.title).toBe('Actieplan');
  });
});

describe('Controle', () => {
  test('a finding stands in words, with a link to its cell', () => {
    const model = modelOf(planWith(), { lines: [line], scope: 'Nagekeken met 12 regels.' });
    expect(rowsOf(model, 'tblControle')).toEqual([
      {
        ...{ Ernst: 'fout', Regel: line.title, Nr: '1.1', Cel: 'Maatregelen!B5' },
        ...{ Op: null, Bevinding: null },
        ...{ Wat: line.what, 'Wat te doen': line.todo },
        ...{ 'Aanvaard door': 'A. Peeters', 'Waarom aanvaard': 'Volgt later.' },
        'Id van de regel': 'code-known',
      },
    ]);
    expect(textsOf(sheetOf(model, 'Controle'))).toEqual(
      expect.arrayContaining(['1 fout, 0 waarschuwingen, 0 tips', 'Nagekeken met 12 regels.']),
    );
  });

  const plan = planWith({
    measures: [measure(), measure({ number: '1.2' })],
    budgetLines: [budgetLine(), budgetLine({ key: 'b1.1-2' })],
    previousActions: [previousAction()],
    actions: [action(), action({ number: '2' })],
    glossary: [{ term: 'wijk', definition: null }],
  });

  test.each([
    [{ kind: 'measure', key: null, number: '1.2', field: null }, 'Maatregelen!A6'],
    [{ kind: 'budgetLine', key: 'b1.1-2', number: '1.1', field: 'amount' }, 'Budget!B6'],
    [{ kind: 'previousAction', key: 'p1.1', number: '1.1', field: 'status' }, 'Vorig plan!D5'],
    [{ kind: 'abbreviation', key: null, number: 'wijk', field: 'definition' }, 'Afkortingen!B6'],
    [{ kind: 'plan', key: null, number: null, field: 'title' }, 'Lijsten!A6'],
    [{ kind: 'list', key: null, number: null, field: 'codes' }, 'Lijsten!E5'],
    [{ kind: 'list', key: null, number: 'V', field: 'codes' }, 'Lijsten!E7'],
    [{ kind: 'action', key: null, number: '2', field: 'title' }, 'Lijsten!M7'],
    [{ kind: 'plan', key: null, number: null, field: null }, null],
    [{ kind: 'measure', key: 'm9.9', number: '9.9', field: 'code' }, null],
  ])('%o is in cell %s', (at, cell) => {
    const lines = [{ ...line, at: at as ReportLine['at'] }];
    expect(rowsOf(modelOf(plan, { lines, scope: '' }), 'tblControle')[0]).toMatchObject({
      Cel: cell,
    });
  });

  test('the id of the rule is there for programs only', () => {
    const { columns, tables, print } = sheetOf(
      modelOf(plan, { lines: [line], scope: '' }),
      'Controle',
    );
    const id = tables[0]!.columns.findIndex(({ header }) => header === 'Id van de regel');
    expect(columns.map(({ hidden }) => hidden)).toEqual(columns.map((_, index) => index >= id));
    expect(print.area.lastColumn).toBe(id - 1);
  });

  test('the gravest come first, then they stand as in the workbook', () => {
    const place = (number: string, field: 'code' | 'description'): ReportLine['at'] => ({
      ...{ kind: 'measure', key: null, number, field },
    });
    const previous: ReportLine['at'] = {
      kind: 'previousAction',
      key: previousAction().key,
      number: '1.1',
      field: null,
    };
    const nowhere: ReportLine['at'] = { kind: 'plan', key: null, number: null, field: null };
    const list: ReportLine['at'] = { kind: 'list', key: null, number: null, field: 'codes' };
    const lines = (
      [
        ['hint', place('1.1', 'code'), '6'],
        ['warning', nowhere, '5'],
        ['warning', list, '4'],
        ['warning', previous, '3'],
        ['error', place('1.2', 'code'), '1b'],
        ['warning', place('1.2', 'description'), '2b'],
        ['warning', place('1.2', 'code'), '2a'],
        ['error', place('1.1', 'description'), '1a'],
        ['hint', place('1.1', 'code'), '7'],
      ] as const
    ).map(([severity, at, what]) => ({ ...line, severity, at, what }));
    const rows = rowsOf(modelOf(plan, { lines, scope: '' }), 'tblControle');
    expect(rows.map(({ Wat }) => Wat)).toEqual(['1a', '1b', '2a', '2b', '3', '4', '5', '6', '7']);
  });

  test('without findings the table says so', () => {
    const model = modelOf(planWith(), { lines: [], scope: 'Nagekeken met 12 regels.' });
    expect(rowsOf(model, 'tblControle')).toMatchObject([{ Ernst: null, Wat: 'Geen bevindingen.' }]);
  });
});

describe('Overzicht', () => {
  const onderwijs = 'Minister van Onderwijs';
  const jeugd = 'Minister van Jeugd';
  const plan = planWith({
    measures: [
      measure({ ministers: [onderwijs, jeugd] }),
      measure({ number: '1.2', code: 'M', ministers: [onderwijs] }),
      measure({ number: '2.1', code: null, ministers: [] }),
    ],
    actions: [action(), action({ number: '2' })],
    ministers: [minister(onderwijs), minister(jeugd)],
    budgetLines: [
      budgetLine({ euro: 100.01, per: 'year', from: '2017', to: '2018', fund: 'AMIF' }),
      budgetLine({ key: 'b1.2-1', measure: '1.2', euro: 50, minister: onderwijs }),
      budgetLine({ key: 'b2.1-1', measure: '2.1', euro: 7, from: '2017-04', to: '2019' }),
    ],
  });
  const model = modelOf(plan);

  test('says how often measures are counted, and how many have an amount', () => {
    const texts = textsOf(sheetOf(model, 'Overzicht'));
    expect(texts).toContain(
      '3 maatregelen, 3 vermeldingen: een maatregel van verschillende ministers staat bij elk van hen.',
    );
    expect(texts).toContain(
      '3 van 3 maatregelen hebben een bedrag; 3 spreken van reguliere middelen.',
    );
    expect(texts).toContain(157.01);
  });

  test('the three ways to count shared money stand beside each other', () => {
    expect(rowsOf(model, 'tblPerMinister')).toEqual([
      {
        ...{ Minister: onderwijs, Maatregelen: 2, 'Met bedrag': 2 },
        ...{ 'Eigen (EUR)': 50, 'Verdeeld (EUR)': 100.01, 'Volledig (EUR)': 150.01 },
        ...{ 'Code B': 1, 'Code M': 1, 'Zonder code': 0 },
      },
      {
        ...{ Minister: jeugd, Maatregelen: 1, 'Met bedrag': 1 },
        ...{ 'Eigen (EUR)': 0, 'Verdeeld (EUR)': 50, 'Volledig (EUR)': 100.01 },
        ...{ 'Code B': 1, 'Code M': 0, 'Zonder code': 0 },
      },
      {
        ...{ Minister: 'Zonder minister', Maatregelen: 1, 'Met bedrag': null },
        ...{ 'Eigen (EUR)': null, 'Verdeeld (EUR)': 7, 'Volledig (EUR)': null },
        ...{ 'Code B': null, 'Code M': null, 'Zonder code': null },
      },
    ]);
  });

  test('only what adds up has a total', () => {
    const sheet = sheetOf(model, 'Overzicht');
    const totals = sheet.cells.flatMap(({ content }) =>
      content.type === 'formula' && content.formula.startsWith('SUM(tbl')
        ? [[content.formula, content.result]]
        : [],
    );
    expect(totals).toEqual([
      ['SUM(tblPerMinister[Maatregelen])', 4],
      ['SUM(tblPerMinister[Eigen (EUR)])', 50],
      ['SUM(tblPerMinister[Verdeeld (EUR)])', 157.01],
      ['SUM(tblPerMinisterJaar[2017])', 100.01],
      ['SUM(tblPerMinisterJaar[2018])', 100.01],
      ['SUM(tblPerMinisterJaar[Over een periode])', 7],
      ['SUM(tblPerMinisterJaar[Zonder periode])', 50],
      ['SUM(tblPerMinisterFonds[Bedrag (EUR)])', 157.01],
      ['SUM(tblPerBeleidsdomein[Maatregelen])', 3],
      ['SUM(tblPerCode[Maatregelen])', 3],
      ['SUM(tblPerActie[Maatregelen])', 3],
      ['SUM(tblPerActie[Bedrag (EUR)])', 157.01],
      ['SUM(tblPerFonds[Bedrag (EUR)])', 157.01],
    ]);
  });

  test('the money of ministers stands in each way of sharing, beside what is chosen', () => {
    expect(rowsOf(modelOf({ ...plan, sharing: 'full' }), 'tblGedeeldGeld')).toEqual([
      {
        ...{ Minister: onderwijs, 'Gekozen (€)': 150.01, 'Gelijk (€)': 100.01 },
        ...{ 'Volledig (€)': 150.01, 'Coördinerend (€)': 150.01 },
      },
      {
        ...{ Minister: jeugd, 'Gekozen (€)': 100.01, 'Gelijk (€)': 50 },
        ...{ 'Volledig (€)': 100.01, 'Coördinerend (€)': 0 },
      },
      {
        ...{ Minister: 'Zonder minister', 'Gekozen (€)': 7, 'Gelijk (€)': 7 },
        ...{ 'Volledig (€)': 7, 'Coördinerend (€)': 7 },
      },
    ]);
  });

  test('what the ministers have together reconciles with the amounts, to zero', () => {
    const { cells } = sheetOf(modelOf({ ...plan, sharing: 'full' }), 'Overzicht');
    function figuresBeside(label: string): readonly unknown[] {
      const { row } = cells.find(({ content }) => shown(content) === label)!;
      return cells.filter((cell) => cell.row === row).map(({ content }) => shown(content));
    }
    expect(figuresBeside('Gedeelde bedragen tellen')[1]).toBe('volledig bij elke minister');
    expect(
      [
        'Samen, zoals geteld',
        'Waarvan meer dan één keer geteld',
        'Alle bedragen op Budget, elk één keer',
        'Verschil: moet nul zijn',
      ].map((label) => figuresBeside(label).slice(1)),
    ).toEqual([
      [257.02, 157.01, 257.02, 157.01],
      [100.01, 0, 100.01, 0],
      [157.01, 157.01, 157.01, 157.01],
      [0, 0, 0, 0],
    ]);
  });

  test('money per minister and year, and per minister and fund', () => {
    const years = { '2017': 50.01, '2018': 50.01, 'Over een periode': 0, 'Zonder periode': 50 };
    expect(rowsOf(model, 'tblPerMinisterJaar')[0]).toEqual({ Minister: onderwijs, ...years });
    expect(rowsOf(model, 'tblPerMinisterFonds')).toEqual([
      { Minister: onderwijs, Fonds: 'AMIF', 'Bedrag (EUR)': 50.01 },
      { Minister: onderwijs, Fonds: 'Zonder fonds', 'Bedrag (EUR)': 50 },
      { Minister: jeugd, Fonds: 'AMIF', 'Bedrag (EUR)': 50 },
      { Minister: 'Zonder minister', Fonds: 'Zonder fonds', 'Bedrag (EUR)': 7 },
    ]);
  });

  test('codes, actions, years and funds stand in words', () => {
    expect(rowsOf(model, 'tblPerCode')).toEqual([
      { Code: 'B – bestaand', Maatregelen: 1 },
      { Code: 'M (niet in de lijst)', Maatregelen: 1 },
      { Code: 'Zonder code', Maatregelen: 1 },
    ]);
    expect(rowsOf(model, 'tblPerActie').map((row) => row['Actie'])).toEqual([
      '1 Titel van actie 1',
      '2 Titel van actie 2',
    ]);
    expect(rowsOf(model, 'tblPerJaar')).toEqual([
      { 'Jaar of periode': 'Per jaar, in 2017', 'Bedrag (EUR)': 100.01 },
      { 'Jaar of periode': 'Per jaar, in 2018', 'Bedrag (EUR)': 100.01 },
      { 'Jaar of periode': 'Van 04/2017 tot 2019', 'Bedrag (EUR)': 7 },
      { 'Jaar of periode': 'Zonder periode', 'Bedrag (EUR)': 50 },
    ]);
    expect(rowsOf(model, 'tblPerFonds')).toEqual([
      { Fonds: 'AMIF', 'Bedrag (EUR)': 100.01 },
      { Fonds: 'Zonder fonds', 'Bedrag (EUR)': 57 },
    ]);
  });

  function headersPerMinister(codes: readonly string[]): readonly string[] {
    const measures = codes.map((code, index) => measure({ number: `1.${index + 1}`, code }));
    const [row] = rowsOf(modelOf(planWith({ codes: [], measures })), 'tblPerMinister');
    return Object.keys(row!).slice(6);
  }

  test('codes that Excel would take for the same header stay apart', () => {
    expect(headersPerMinister(['B', 'b', 'b ', 'b\n'])).toEqual([
      ...['Code B', 'Code b (2)', 'Code b (3)', 'Code b (4)'],
    ]);
  });

  test('many codes are counted together', () => {
    expect(headersPerMinister(['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'])).toEqual([
      ...['Code B', 'Code C', 'Code D', 'Code E', 'Code F', 'Code G', 'Code H', 'Code I'],
      'Andere codes',
    ]);
  });
});
