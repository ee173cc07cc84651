import { checkWorkbook, type CheckedWorkbook } from '../../src/application/check-workbook';
import { summarisePlanWorkbook } from '../../src/application/summarise-workbook';
import { columnsOf, type AnyTable } from '../../src/workbook/describe-table';
import { budgetTable } from '../../src/workbook/tables/budget-table';
import { measuresTable } from '../../src/workbook/tables/measures-table';
import { previousPlanTable } from '../../src/workbook/tables/previous-plan-table';
import { resolutionTable } from '../../src/workbook/tables/resolution-table';
import { wordsOf } from '../../src/i18n/words';
import type { Finding } from '../../src/domain/check/finding';
import {
  deleteColumn,
  number,
  removeSheet,
  setCell,
  text,
  type Damage,
} from '../support/damage-workbook';
import { readSmallWorkbook, smallWorkbook } from '../support/small-workbook';
import { unwrap } from '../support/unwrap';

async function check(...damages: readonly Damage[]): Promise<CheckedWorkbook> {
  const snapshot = smallWorkbook(...damages);
  return unwrap(
    await checkWorkbook(new Uint8Array(), () => Promise.resolve({ ok: true, value: snapshot })),
  );
}

/** The findings that the damage brings: the small plan has some of its own. */
async function findingsBy(damage: Damage): Promise<readonly Finding[]> {
  const before = (await check()).report.findings.map((finding) => JSON.stringify(finding));
  const { report } = await check(damage);
  return report.findings.filter((finding) => !before.includes(JSON.stringify(finding)));
}

test('a workbook as it was made is checked whole, and its structure is without faults', async () => {
  const { report, workbook } = await check();
  expect(report.notChecked).toEqual([]);
  expect(workbook.structure).toEqual([]);
});

test('a number that Excel changed is a finding, never a new measure', async () => {
  const findings = await findingsBy(setCell('tblMaatregelen', 2, 'Nr', number(5.1)));
  const damaged = findings.filter(({ rule }) => rule === 'number-damaged');
  expect(damaged.map(({ at, fix }) => [at.key, fix?.kind, fix?.edits[0]?.value])).toEqual([
    ['m5.10', 'safe', '5.10'],
  ]);
  expect(findings.filter(({ rule }) => rule === 'number-duplicate')).toEqual([]);
});

test('a column that is gone is a fault of the structure, not a finding in every row', async () => {
  const withoutCode = deleteColumn('tblMaatregelen', 'Code');
  expect(await findingsBy(withoutCode)).toEqual([]);
  const { workbook, report } = await check(withoutCode);
  expect(workbook.structure.map(({ code }) => code)).toEqual(['column-missing']);
  expect(report.checked).not.toContain('code-known');
  const missing = expect.objectContaining({ id: 'measures.code', header: 'Code' });
  expect(report.notChecked).toEqual(
    ['code-known', 'code-previous'].map((rule) => ({ rule, missing })),
  );
});

test('a sheet that lacks a needed column is not said to be missing', async () => {
  const { report } = await check(deleteColumn('tblBudget', 'Bedrag (EUR)'));
  const why = report.notChecked.map(({ missing }) => wordsOf('nl').missingPart(missing));
  expect(new Set(why)).toEqual(new Set(['de kolom Bedrag (EUR) op het blad Budget ontbreekt']));
});

/** A fault in every column that a rule looks at. */
const faults: readonly Damage[] = [
  setCell('tblMaatregelen', 0, 'Code', text('Q')),
  setCell('tblMaatregelen', 0, 'Actie', text('5')),
  setCell('tblMaatregelen', 1, 'Omschrijving', text('Zie maatregel 9.9 en actie 5.1.')),
  setCell('tblMaatregelen', 0, 'Initiatieven', text('• Zie maatregel 8.8')),
  setCell('tblMaatregelen', 0, 'Budget (tekst)', text('1.000 € per jaar (2017-2018)')),
  setCell('tblMaatregelen', 1, 'Ministers', text('Minister van Niets')),
  setCell('tblBudget', 0, 'Van', text('2030')),
  setCell('tblBudget', 2, 'VTE', number(-1)),
  setCell('tblBudget', 1, 'Minister', text('Minister van Iets')),
  setCell('tblResolutie', 0, 'Acties', text('77')),
  setCell('tblVorigPlan', 0, 'Status', text('Onbekend')),
  setCell('tblVorigPlan', 0, 'Verwijzing', text('maatregel 7.7')),
  setCell('tblActies', 0, 'Beleidslijn', text('44')),
];

const plainColumns = [measuresTable, budgetTable, resolutionTable, previousPlanTable].flatMap(
  (table) =>
    columnsOf(table as unknown as AnyTable)
      .filter(({ column }) => !column.needed && column.form.type !== 'key')
      .map(({ field, column }) => [table.table, column.header, `${table.part ?? ''}.${field}`]),
);

test.each(plainColumns)(
  'without %s[%s] no rule that says it looked finds less than before',
  async (table = '', header = '', id = '') => {
    const before = (await check(...faults)).report;
    const { report, workbook } = await check(...faults, deleteColumn(table, header));
    const { findings, checked, notChecked } = report;
    expect([...checked, ...notChecked.map(({ rule }) => rule)].sort()).toEqual(
      [...before.checked].sort(),
    );
    const skipped = new Set(notChecked.map(({ rule }) => rule));
    const inColumn = (finding: Finding) => workbook.cellOf(finding.at) === null;
    const kept = before.findings.filter((one) => !skipped.has(one.rule) && !inColumn(one));
    expect(findings.map(essence)).toEqual(expect.arrayContaining(kept.map(essence)));
    for (const { missing } of notChecked) expect(missing).toMatchObject({ id });
  },
);

test.each(plainColumns)(
  'without %s[%s] a plan has no faults it had not',
  async (table = '', header = '') => {
    expect(await findingsBy(deleteColumn(table, header))).toEqual([]);
  },
);

test('a column that figures are counted from is told to be gone, with the rest of the figures', () => {
  const { missing, summary } = summarisePlanWorkbook(
    readSmallWorkbook(deleteColumn('tblMaatregelen', 'Ministers')),
  );
  expect(missing).toMatchObject([{ id: 'measures.ministers' }]);
  expect(missing.map((one) => wordsOf('nl').missingPart(one))).toEqual([
    'de kolom Ministers op het blad Maatregelen ontbreekt',
  ]);
  expect(summary.totals.measures).toBe(3);
});

function essence({ rule, message, at }: Finding) {
  return [rule, message, at.kind, at.key, at.number];
}

test('lists that are gone are faults of the structure, and what needs them is not checked', async () => {
  const withoutLists = removeSheet('Lijsten');
  expect(await findingsBy(withoutLists)).toEqual([]);
  const { report, workbook } = await check(withoutLists);
  expect(report.notChecked.map(({ missing }) => missing)).toEqual(
    expect.arrayContaining(['codes', 'actions', 'ministers']),
  );
  expect(new Set(workbook.structure.map(({ code }) => code))).toEqual(new Set(['table-missing']));
});
