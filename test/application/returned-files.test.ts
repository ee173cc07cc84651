import { mergeEntries } from '../../src/application/merge-entries';
import { mergeReturned } from '../../src/application/merge-returned';
import { mergeToJson } from '../../src/application/merge-to-json';
import { ok } from '../../src/domain/result';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { wordsOf } from '../../src/i18n/words';
import { buildZip } from '../gateways/zip-guard/build-zip';
import { packageOf, packageParts } from '../gateways/xlsx/package-of';
import { fileAccess } from '../support/file-access';
import { convertWithLibreOffice, describeWithLibreOffice } from '../support/libreoffice';
import { changedWithOpenpyxl, describeWithOpenpyxl } from '../support/openpyxl';
import { roundPlan } from '../support/round-plan';
import { sendRound } from '../support/sent-round';
import { typed, type Typed } from '../support/type-in-file';
import { unwrap } from '../support/unwrap';

const round = sendRound(roundPlan);

async function fileOf(department: string): Promise<Uint8Array> {
  const model = round.departments.get(department);
  if (model === undefined) throw new Error(`${department} got nothing`);
  return writeXlsx(model);
}

async function merge(...files: readonly Uint8Array[]) {
  const main = await writeXlsx(round.main);
  const returned = files.map((bytes, index) => ({
    name: `${String(index + 1)}.xlsx`,
    read: () => Promise.resolve(ok(bytes)),
  }));
  const settings = { isStrict: false, on: '2018-04-01' };
  const merged = unwrap(await mergeReturned(main, returned, settings, fileAccess, wordsOf('nl')));
  return { main, merged, ...mergeEntries(merged.tables) };
}

const edits: readonly Typed[] = [
  ['progress', '3.4', 'status', 'in uitvoering'],
  ['progress', '3.4', 'text', 'Twee regels:\n“geciteerd” – en meer…'],
  ['budgetLines', '5.10', 'note', 'voor vier steden'],
];
const fields = ['Toelichting', 'Status', 'Stand van zaken'];

describeWithLibreOffice('a file saved by LibreOffice', () => {
  test('unchanged changes nothing; changed brings just the changes', async () => {
    const unchanged = await convertWithLibreOffice(await fileOf('OV'), 'xlsx');
    const changed = await convertWithLibreOffice(await typed(await fileOf('OV'), ...edits), 'xlsx');
    expect(await merge(unchanged)).toMatchObject({ applied: [], conflicts: [], ignored: [] });
    const { applied, conflicts, ignored } = await merge(changed);
    expect(applied.map(({ column }) => column)).toEqual(fields);
    expect({ conflicts, ignored }).toEqual({ conflicts: [], ignored: [] });
  });
});

describeWithOpenpyxl('a file changed by openpyxl', () => {
  test('brings what was typed, and repairs a number that is none any more', async () => {
    const changed = await changedWithOpenpyxl(
      await typed(await fileOf('OV'), ...edits),
      "sheet = book['Maatregelen']",
      'cell = next(c for row in sheet.iter_rows() for c in row if c.value == "5.10")',
      "cell.number_format = 'General'",
      'cell.value = 5.1',
    );
    const { applied, conflicts, ignored } = await merge(changed);
    expect(applied.map(({ column }) => column)).toEqual(fields);
    expect(conflicts).toEqual([]);
    expect(ignored.map(({ why }) => why)).toEqual(['repaired']);
  });

  test('is known by its answers alone, with every other sheet and its passport thrown away', async () => {
    const changed = await changedWithOpenpyxl(
      await typed(await fileOf('OV'), ...edits),
      "for name in [n for n in book.sheetnames if n != 'Voortgang']: del book[name]",
    );
    const { applied, conflicts } = await merge(changed);
    expect(applied.map(({ column }) => column)).toEqual(['Status', 'Stand van zaken']);
    expect(conflicts).toEqual([]);
  });
});

const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>`;
const manyRows = Array.from(
  { length: 1000 },
  (_, index) => `<row r="${String(1048 * index + 1)}"/>`,
);

const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a zip bomb', () => bomb(), 'unreadable'],
  [
    'expanding entities',
    () => packageOf({ sheet: '<sheetData/>', parts: { 'xl/worksheets/sheet1.xml': entities } }),
    'unreadable',
  ],
  ['no workbook at all', () => new TextEncoder().encode('geen werkmap'), 'unreadable'],
  ['nothing', () => new Uint8Array(0), 'unreadable'],
  [
    'rows down to the last',
    () => packageOf({ sheet: `<sheetData>${manyRows.join('')}</sheetData>` }),
    'refused',
  ],
  [
    'a whole sheet in one merge',
    () =>
      packageOf({
        sheet: '<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        parts: {},
      }),
    'refused',
  ],
];

/** A part that inflates to a thousand times its size. */
function bomb(): Uint8Array {
  const parts = packageParts({ sheet: `<sheetData/>${' '.repeat(60_000_000)}` });
  return buildZip(parts);
}

test.each(hostile)('%s stops no other file, and changes nothing', async (_, file, status) => {
  const started = performance.now();
  const { merged, applied } = await merge(file(), await typed(await fileOf('OV'), ...edits));
  expect(performance.now() - started).toBeLessThan(5000);
  const words = { ofFile: () => null, ofIgnored: () => '' };
  expect(mergeToJson(merged, words).returned.map((each) => each.status)).toEqual([
    status,
    'merged',
  ]);
  expect(applied).toHaveLength(edits.length);
});

test('a file that came twice is told, and one that differs counts too', async () => {
  const first = await typed(await fileOf('OV'), ...edits);
  const second = await typed(first, ['progress', '3.4', 'status', 'uitgevoerd']);
  const { merged, conflicts } = await merge(first, first, second);
  expect(merged.files.map(({ kind }) => kind)).toEqual(['own', 'duplicate', 'own']);
  expect(conflicts.map(({ kind, column, theirs }) => [kind, column, theirs])).toContainEqual([
    ...['both-changed', 'Status', 'uitgevoerd'],
  ]);
});
