import { checkWorkbook, type CheckedWorkbook } from '../../src/application/check-workbook';
import type { Finding } from '../../src/domain/check/finding';
import {
  deleteColumn,
  number,
  removeSheet,
  setCell,
  type Damage,
} from '../support/damage-workbook';
import { smallWorkbook } from '../support/small-workbook';
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
  const { workbook } = await check(withoutCode);
  expect(workbook.structure.map(({ code }) => code)).toEqual(['column-missing']);
});

test('lists that are gone are faults of the structure, and what needs them is not checked', async () => {
  const withoutLists = removeSheet('Lijsten');
  expect(await findingsBy(withoutLists)).toEqual([]);
  const { report, workbook } = await check(withoutLists);
  expect(report.notChecked.map(({ missing }) => missing)).toEqual(
    expect.arrayContaining(['codes', 'actions', 'ministers']),
  );
  expect(new Set(workbook.structure.map(({ code }) => code))).toEqual(new Set(['table-missing']));
});
