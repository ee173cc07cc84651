import {
  ministerDocument,
  ministerFiles,
  writeMinisterPages,
} from '../../src/application/minister-files';
import { summarise } from '../../src/domain/summary/summarise';
import { measure, planWith } from '../support/plan-builders';

function summarised(names: readonly string[]) {
  const titles = names.map((_, index) => `Minister van ${String(index)}`);
  const plan = planWith({
    measures: [measure({ ministers: titles })],
    ministers: names.map((name, index) => ({ name, titles: [titles[index]!] })),
  });
  return { plan, summary: summarise(plan), irregular: [], missing: [], unreadAmounts: 0 };
}

function filesOf(names: readonly string[]) {
  return ministerFiles(summarised(names));
}

test.each([
  ['is the name of the minister', ['Minister van Sport'], ['Minister van Sport']],
  ['has no signs that a disk refuses', ['A/B: "C" <d> *?|\\'], ['A B C d']],
  ['has no dots or blanks at its end', ['Minister van Sport. . '], ['Minister van Sport']],
  ['is never empty', ['???'], ['Minister']],
  ['is no other one in capitals', ['Sport', 'SPORT', 'sport'], ['Sport', 'SPORT (2)', 'sport (3)']],
  ['is not too long', ['x'.repeat(300)], ['x'.repeat(80)]],
])('the name of a file %s', (_what, names, expected) => {
  expect(filesOf(names).map(({ fileName }) => fileName)).toEqual(expected);
});

test('every minister has a document and a workbook with his page', async () => {
  const asked: string[] = [];
  const written = await writeMinisterPages(
    filesOf(['A', 'B']),
    {
      writeWord: (pages, title) => {
        asked.push(`${title}: ${pages.map((page) => page.title).join()}`);
        return Promise.resolve(new Uint8Array([1]));
      },
      writeWorkbook: ({ title, sheets }) => {
        asked.push(`${title}: ${String(sheets.length)}`);
        return Promise.resolve(new Uint8Array([2]));
      },
    },
    '2018-03-01',
  );
  expect(written.map(({ files }) => files.map(({ name }) => name))).toEqual([
    ['A.docx', 'A.xlsx'],
    ['B.docx', 'B.xlsx'],
  ]);
  expect(asked).toEqual(['A: A', 'A – Actieplan Proef: 1', 'B: B', 'B – Actieplan Proef: 1']);
});

test.each([
  ['of one minister', 'B', 'B.docx', ['B']],
  ['of all ministers', null, 'Ministers.docx', ['A', 'B']],
])('a document has the pages %s', async (_what, minister, name, expected) => {
  const titles: string[] = [];
  const file = await ministerDocument(summarised(['A', 'B']), minister, {
    writeWord(pages) {
      titles.push(...pages.map(({ title }) => title));
      return Promise.resolve(new Uint8Array([1]));
    },
  });
  expect([file.name, titles]).toEqual([name, expected]);
});
