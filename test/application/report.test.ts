import type { CheckedWorkbook } from '../../src/application/check-workbook';
import { reportEntries } from '../../src/application/report-entries';
import { modelOfPlan } from '../../src/application/import-document';
import { reportTable } from '../../src/application/report-table';
import { reportToJson } from '../../src/application/report-to-json';
import { structureSeverity } from '../../src/application/structure-severity';
import type { ImportedPlan } from '../../src/domain/document/imported-plan';
import { importText } from '../../src/cli/import-text';
import { checkText } from '../../src/cli/check-text';
import { wordsOf, type Words } from '../../src/i18n/words';
import { fieldOf, type Finding } from '../../src/domain/check/finding';
import type { GradedReport } from '../../src/domain/check/rule-grades';
import { cliText } from '../../src/i18n/cli-text';
import type { PlanWorkbook } from '../../src/workbook/read-plan-workbook';
import { checkInput, measure, planWith } from '../support/plan-builders';
import { unwrap } from '../support/unwrap';

const plan = planWith({
  measures: [measure({ number: '1.1', code: 'M' }), measure({ number: '1.2', code: 'M' })],
});
const [first, second] = plan.measures;

const unknownCode: Finding = {
  rule: 'code-known',
  message: 'unknown',
  severity: 'error',
  data: { code: 'M' },
  at: fieldOf('measure', first!, 'code'),
  suggestion: 'V',
  fix: { kind: 'ask', edits: [{ at: fieldOf('measure', first!, 'code'), value: 'V' }] },
};

const spaces: Finding = {
  ...unknownCode,
  rule: 'text-spaces',
  severity: 'hint',
  at: { kind: 'plan', key: null, number: null, field: null },
  data: {},
  suggestion: null,
  fix: null,
};

const report: GradedReport = {
  ruleSet: '1.0.0',
  findings: [unknownCode, { ...unknownCode, at: fieldOf('measure', second!, 'code') }, spaces],
  checked: ['code-known', 'text-spaces'],
  notChecked: [{ rule: 'reference-exists', missing: 'recommendations' }],
  off: [],
  regraded: [],
};

const workbook: PlanWorkbook = {
  ...checkInput(plan),
  gradedRules: [],
  acceptances: [],
  textAt: () => '',
  structure: [
    {
      code: 'column-renamed',
      sheet: 'Maatregelen',
      column: 'Code',
      found: 'Soort',
      cell: 'B4',
    },
  ],
  cellOf: (place) =>
    place.kind === 'measure'
      ? { sheet: 'Maatregelen', cell: place.number === '1.1' ? 'B5' : 'B6', column: 'Soort' }
      : null,
  cellEdits: (edits) =>
    edits.map(() => ({
      sheet: 'Maatregelen',
      cell: 'B5',
      before: 'M',
      after: 'V',
      numberFormat: '@',
    })),
};

const words: Words = {
  ...wordsOf('nl'),
  ruleTitle: (rule) => `Titel van ${rule}`,
  finding: ({ rule }) => ({
    what: `Wat ${rule} zegt.`,
    todo: rule === 'code-known' ? 'Kies B, V of N.' : '',
  }),
};

const checked: CheckedWorkbook = { workbook, report, accepted: [] };
const entries = reportEntries(checked, words);

test('a report in the documented shape, structure first, the keys in their order', () => {
  const json = reportToJson(report, entries, 'plan.xlsx', words);
  const { findings, ...rest } = json;
  expect(JSON.stringify(rest)).toBe(
    JSON.stringify({
      schema: 1,
      ruleSet: '1.0.0',
      workbook: 'plan.xlsx',
      summary: { error: 2, warning: 0, hint: 2, accepted: 0 },
      checked: ['code-known', 'text-spaces'],
      notChecked: [{ rule: 'reference-exists', why: 'het blad Resolutie ontbreekt' }],
      off: [],
      regraded: [],
    }),
  );
  const documented = Object.keys(rest).filter((name) => !['off', 'regraded'].includes(name));
  expect(Object.keys(json)).toEqual([...documented, 'findings', 'off', 'regraded']);
  expect(JSON.stringify(findings[1])).toBe(
    JSON.stringify({
      rule: 'code-known',
      message: 'unknown',
      severity: 'error',
      text: 'Wat code-known zegt. Kies B, V of N.',
      at: {
        sheet: 'Maatregelen',
        cell: 'B5',
        column: 'Soort',
        kind: 'measure',
        number: '1.1',
      },
      data: { code: 'M' },
      suggestion: 'V',
      fix: {
        kind: 'ask',
        edits: [{ sheet: 'Maatregelen', cell: 'B5', before: 'M', after: 'V' }],
      },
      accepted: null,
    }),
  );
  expect(findings[0]).toMatchObject({
    rule: 'structure-column-renamed',
    severity: 'hint',
    text: 'De kolom Code op het blad Maatregelen heet hier Soort en is zo gelezen. Geef de kolom haar kop Code terug.',
    at: { sheet: 'Maatregelen', cell: 'B4', column: 'Code', kind: 'plan', number: null },
    fix: null,
  });
  expect(findings[3]).toMatchObject({
    text: 'Wat text-spaces zegt.',
    at: { sheet: null, cell: null, column: null, kind: 'plan', number: null },
  });
});

test('a report as text: by grade and rule, counted, with what to do once', () => {
  const text = checkText(report, { open: entries, accepted: [] }, 'plan.xlsx', {
    text: (key, data) => cliText('nl', key, data),
    words,
    width: 80,
  });
  expect(text).toBe(`Controle van plan.xlsx (regels 1.0.0)

2 fouten, 0 waarschuwingen, 2 tips

FOUTEN – zo kan het blad niet gebruikt worden

Titel van code-known (code-known) · 2 maatregelen
  Maatregelen!B5  Wat code-known zegt.
  Maatregelen!B6  Wat code-known zegt.
    → Kies B, V of N.

TIPS – kan beter

Titel van structure-column-renamed (structure-column-renamed) · 1 plaats
  Maatregelen!B4  De kolom Code op het blad Maatregelen heet hier Soort en is zo
                  gelezen.
    → Geef de kolom haar kop Code terug.

Titel van text-spaces (text-spaces) · 1 plaats
  –  Wat text-spaces zegt.

Nagekeken met 2 regels:
  – Titel van code-known (code-known)
  – Titel van text-spaces (text-spaces)
Niet nagekeken: “Titel van reference-exists” (reference-exists), want het blad
Resolutie ontbreekt.
`);
});

test('what to do stands once for all that say the same, also where a rule says more than one thing', () => {
  const missing = { ...unknownCode, message: 'missing', at: fieldOf('measure', second!, 'code') };
  const findings = [unknownCode, missing, { ...unknownCode, at: missing.at }];
  const twofold: Words = {
    ...words,
    finding: ({ message, at }) => ({
      what: `${at.number ?? ''} is ${message}.`,
      todo: `Doe iets aan ${message}.`,
    }),
  };
  const found = reportEntries(
    { workbook: { ...workbook, structure: [] }, report: { ...report, findings }, accepted: [] },
    twofold,
  );
  const text = checkText({ ...report, findings }, { open: found, accepted: [] }, 'plan.xlsx', {
    text: (key, data) => cliText('nl', key, data),
    words: twofold,
    width: 80,
  });
  expect(text).toContain(`
Titel van code-known (code-known) · 2 maatregelen, 3 plaatsen
  Maatregelen!B5  1.1 is unknown.
  Maatregelen!B6  1.2 is unknown.
    → Doe iets aan unknown.
  Maatregelen!B6  1.2 is missing.
    → Doe iets aan missing.
`);
});

test('nothing found is said, with what was checked', () => {
  const clean: GradedReport = { ...report, findings: [], notChecked: [] };
  const text = checkText(clean, { open: [], accepted: [] }, 'plan.xlsx', {
    text: (key, data) => cliText('nl', key, data),
    words,
    width: 80,
  });
  expect(text).toContain('Niets gevonden: wat nagekeken is, is in orde.');
  expect(text).toContain('Nagekeken met 2 regels:\n  – Titel van code-known (code-known)\n');
});

test('the workbook is told what was found, doubted and not used', () => {
  const { lines, scope } = reportTable(
    report,
    {
      plan,
      notUsed: [{ where: { kind: 'line', line: 9 }, text: 'Los', why: 'no-known-header' }],
      doubts: [
        {
          where: { kind: 'paragraph', paragraph: 4 },
          at: fieldOf('measure', first!, 'budgetText'),
          what: 'budget-unsure',
          source: '1.000',
          taken: '1.000 €',
        },
      ],
    },
    words,
  );
  expect(lines.map(({ rule, severity, at }) => [rule, severity, at.kind, at.number])).toEqual([
    ['code-known', 'error', 'measure', '1.1'],
    ['code-known', 'error', 'measure', '1.2'],
    ['text-spaces', 'hint', 'plan', null],
    ['import-budget-unsure', 'warning', 'measure', '1.1'],
    ['import-not-used', 'warning', 'plan', null],
  ]);
  expect(lines.map(({ title }) => title)).toEqual([
    'Titel van code-known',
    'Titel van code-known',
    'Titel van text-spaces',
    'Inlezen: budgettekst niet eenduidig',
    'Inlezen: rij niet overgenomen',
  ]);
  expect(lines[3]?.what).toBe(
    'De budgettekst “1.000” (alinea 4) kan ook anders gelezen worden; er is van gemaakt: “1.000 €”.',
  );
  expect(scope).toBe(
    'Nagekeken met 2 regels; niet nagekeken: reference-exists (het blad Resolutie ontbreekt).',
  );
});

test.each(Object.keys(structureSeverity))('the fault %s has words in every language', (code) => {
  // A problem with every field that one of them may have.
  const problem = {
    code,
    sheet: 'S',
    table: 'T',
    column: 'C',
    found: 'F',
    cell: 'A1',
    range: 'A1:B2',
    text: '#REF!',
    rows: [1, 2],
    shown: 1,
    amount: 2,
  } as unknown as PlanWorkbook['structure'][number];
  for (const language of ['nl', 'en', 'fr'] as const) {
    const { what, todo } = wordsOf(language).structure(problem);
    expect(what).not.toBe('');
    expect(todo).not.toBe('');
  }
});

describe('a doubt that a rule reports at the same place', () => {
  const at = fieldOf('measure', first!, 'code');
  const doubt = {
    where: { kind: 'line', line: 3 },
    at,
    what: 'code-unexplained',
    source: 'M',
    taken: 'M',
  } as const;
  const budget = {
    ...doubt,
    at: fieldOf('measure', first!, 'budgetText'),
    what: 'budget-unsure',
  } as const;
  const found = { ...unknownCode, rule: 'budget-understood', at: budget.at };

  function rulesSaid(doubts: ImportedPlan['doubts'], findings: readonly Finding[]) {
    const imported = { plan, notUsed: [], doubts };
    return reportTable({ ...report, findings }, imported, words).lines.map(({ rule }) => rule);
  }

  test('is not said again', () => {
    expect(rulesSaid([doubt], [unknownCode])).toEqual(['code-known']);
    const own = { ...budget, source: first!.budgetText! } as const;
    expect(rulesSaid([own], [found])).toEqual(['budget-understood']);
  });

  test('is said where the rule is silent, or has another text', () => {
    const elsewhere = { ...unknownCode, at: fieldOf('measure', second!, 'code') };
    expect(rulesSaid([doubt], [elsewhere])).toEqual(['code-known', 'import-code-unexplained']);
    const shared = { ...budget, source: 'samen met 1.2' } as const;
    expect(rulesSaid([shared], [found])).toEqual(['budget-understood', 'import-budget-unsure']);
  });
});

test('the terminal counts what the sheet Controle lists', () => {
  const doubted = {
    where: { kind: 'line', line: 3 },
    at: fieldOf('measure', first!, 'ministers'),
    what: 'minister-tidied',
    source: 'a',
    taken: 'b',
  } as const;
  const notUsed = [{ where: { kind: 'line', line: 9 }, text: 'Los', why: 'empty' }] as const;
  const made = unwrap(
    modelOfPlan(
      { plan, doubts: [doubted], notUsed },
      wordsOf('nl'),
      { date: '2018-01-31', version: '1' },
      true,
    ),
  );
  const said = importText(made, 'plan.docx', 'plan.xlsx', {
    text: (key, data) => cliText('nl', key, data),
    words: wordsOf('nl'),
    width: 80,
  });
  const sheet = made.model.sheets.find(({ name }) => name === 'Controle');
  expect(sheet?.tables[0]?.rows).toHaveLength(made.lines.length);
  expect(sheet?.cells.map(({ content }) => JSON.stringify(content)).join()).toContain(
    '2 fouten, 1 waarschuwing, 1 tip',
  );
  expect(said).toContain('Controle: 2 fouten, 1 waarschuwing, 1 tip; meer op het blad Controle.');
});
