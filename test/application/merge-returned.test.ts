import { mergeEntries } from '../../src/application/merge-entries';
import { mergeReturned, type MergedReturned } from '../../src/application/merge-returned';
import { statusOf } from '../../src/application/merge-to-json';
import { restoreWorkbook } from '../../src/application/restore-workbook';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import type { XlsxProblem } from '../../src/gateways/xlsx/xlsx-problem';
import { ok } from '../../src/domain/result';
import { wordsOf } from '../../src/i18n/words';
import { textOf } from '../../src/workbook/reading/cell-text';
import { readTables } from '../../src/workbook/reading/read-tables';
import { fileAccess } from '../support/file-access';
import { roundPlan } from '../support/round-plan';
import { sendRound } from '../support/sent-round';
import { typed, type Typed } from '../support/type-in-file';
import { unwrap } from '../support/unwrap';
import { describeWithValidator, validateXlsx } from '../support/validate-xlsx';

const round = sendRound(roundPlan);
const words = wordsOf('nl');

async function fileOf(department: string): Promise<Uint8Array> {
  const model = round.departments.get(department);
  if (model === undefined) throw new Error(`${department} got nothing`);
  return writeXlsx(model);
}

async function merge(
  main: Uint8Array,
  files: Readonly<Record<string, Uint8Array>>,
  isStrict = false,
): Promise<MergedReturned<XlsxProblem>> {
  const returned = Object.entries(files).map(([name, bytes]) => ({
    name,
    read: () => Promise.resolve(ok(bytes)),
  }));
  return unwrap(
    await mergeReturned(main, returned, { isStrict, on: '2018-04-01' }, fileAccess, words),
  );
}

async function mainFile(...cells: readonly Typed[]): Promise<Uint8Array> {
  return typed(await writeXlsx(round.main), ...cells);
}

test('unchanged files change nothing', async () => {
  const main = await mainFile();
  const merged = await merge(main, {
    'OV.xlsx': await fileOf('OV'),
    'WVG.xlsx': await fileOf('WVG'),
  });
  expect(merged.files.map((file) => [file.name, statusOf(file)])).toEqual([
    ['OV.xlsx', 'merged'],
    ['WVG.xlsx', 'merged'],
  ]);
  expect(merged.missing).toEqual(['KB']);
  expect(mergeEntries(merged.tables)).toEqual({ applied: [], conflicts: [], ignored: [] });
  expect(merged.bytes).toBe(main);
});

const edits: readonly Typed[] = [
  ['progress', '3.4', 'status', 'in uitvoering'],
  ['progress', '3.4', 'text', '=niet rekenen'],
  ['progress', '5.10', 'spent', 1234.5],
  ['budgetLines', '5.10', 'note', 'voor vier steden'],
];

test('takes over what a department filled in, and tells it in Logboek', async () => {
  const merged = await merge(await mainFile(), {
    'OV.xlsx': await typed(await fileOf('OV'), ...edits),
  });
  const { applied, conflicts } = mergeEntries(merged.tables);
  expect(conflicts).toEqual([]);
  expect(
    applied.map(({ sheet, row, column, before, after }) => [sheet, row, column, before, after]),
  ).toEqual([
    ['Budget', '5.10', 'Toelichting', 'voor drie steden', 'voor vier steden'],
    ['Voortgang', '3.4', 'Status', null, 'in uitvoering'],
    ['Voortgang', '3.4', 'Stand van zaken', null, '=niet rekenen'],
    ['Voortgang', '5.10', 'Besteed (EUR)', null, '1234,5'],
  ]);
  const after = unwrap(await readXlsx(merged.bytes));
  expect(
    readTables(after)
      .get('progress')
      ?.rows.map(({ values }) => values['status']),
  ).toContain('in uitvoering');
  const log = after.sheets.find(({ name }) => name === 'Logboek');
  expect(log?.rows.flatMap(({ cells }) => cells.map(textOf))).toEqual(
    expect.arrayContaining(['OV.xlsx', 'Toelichting', 'voor drie steden', 'voor vier steden']),
  );
  expect(after.sheets.find(({ name }) => name === 'Herstel')?.visibility).toBe('very-hidden');
});

test('merging again changes nothing more', async () => {
  const files = { 'OV.xlsx': await typed(await fileOf('OV'), ...edits) };
  const once = await merge(await mainFile(), files);
  const twice = await merge(once.bytes, files);
  expect(twice.bytes).toBe(once.bytes);
  expect(mergeEntries(twice.tables).ignored.map(({ why }) => why)).toEqual(
    edits.map(() => 'already-there'),
  );
});

test('what two sides changed is theirs to decide, and our value stays', async () => {
  const main = await mainFile(['budgetLines', '5.10', 'note', 'onze tekst']);
  const merged = await merge(main, { 'OV.xlsx': await typed(await fileOf('OV'), ...edits) });
  const { conflicts } = mergeEntries(merged.tables);
  expect(conflicts).toMatchObject([
    {
      ...{ kind: 'both-changed', department: 'OV', sheet: 'Budget', row: '5.10' },
      ...{ base: 'voor drie steden', ours: 'onze tekst', theirs: 'voor vier steden' },
    },
  ]);
  const after = unwrap(await readXlsx(merged.bytes));
  expect(
    readTables(after)
      .get('budgetLines')
      ?.rows.map(({ values }) => values['note']),
  ).toContain('onze tekst');
});

test('a merge is taken back whole, after other work too; what changed since stays', async () => {
  const main = await mainFile();
  const merged = await merge(main, { 'OV.xlsx': await typed(await fileOf('OV'), ...edits) });
  const since: readonly Typed[] = [
    ['progress', '3.4', 'text', 'intussen'],
    ['measures', '5.1', 'description', 'Ander werk'],
  ];
  const later = await typed(merged.bytes, ...since);
  const restored = unwrap(
    await restoreWorkbook(later, { merge: null, on: '2018-05-01' }, fileAccess, words),
  );
  expect(restored.refused).toMatchObject([{ name: '3.4', field: 'text', why: 'changed' }]);
  const expected = unwrap(await readXlsx(await typed(main, ...since)));
  const after = unwrap(await readXlsx(restored.bytes));
  for (const name of ['Maatregelen', 'Budget', 'Voortgang']) {
    expect(after.sheets.find((sheet) => sheet.name === name)?.rows).toEqual(
      expected.sheets.find((sheet) => sheet.name === name)?.rows,
    );
  }
  await expect(
    restoreWorkbook(restored.bytes, { merge: null, on: '2018-05-01' }, fileAccess, words),
  ).resolves.toEqual({ ok: false, problem: { code: 'nothing-merged' } });
});

describeWithValidator('according to the validator', () => {
  test('a merged and a restored workbook are valid', async () => {
    const merged = await merge(await mainFile(), {
      'OV.xlsx': await typed(await fileOf('OV'), ...edits),
    });
    const restored = unwrap(
      await restoreWorkbook(merged.bytes, { merge: '1', on: '2018-05-01' }, fileAccess, words),
    );
    expect(await validateXlsx(merged.bytes)).toEqual([]);
    expect(await validateXlsx(restored.bytes)).toEqual([]);
  });
});
