import { leaksOfRound } from '../../../src/application/leaks-of-round';
import { unpackXlsx } from '../../../src/gateways/xlsx/unpack-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import { changeZip } from '../../../src/gateways/zip-guard/change-zip';
import { inspectZip } from '../../../src/gateways/zip-guard/zip-guard';
import type { Leak, UnpackedPart } from '../../../src/workbook/rounds/leak-check';
import type { WorkbookModel } from '../../../src/workbook/workbook-model';
import { roundPlan, smallRound } from '../../support/small-round';
import { sheetWith, styleWith, tableWith, value } from '../../support/workbook-models';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';
import { unwrap } from '../../support/unwrap';

const round = smallRound();
const leaksIn = leaksOfRound(round);
const ov = round.workbooks[0]!;

async function partsOf(model: WorkbookModel): Promise<readonly UnpackedPart[]> {
  return unwrap(await unpackXlsx(await writeXlsx(model)));
}

async function leaksOf(parts: Partial<WorkbookModel>): Promise<readonly Leak[]> {
  return leaksIn(ov, await partsOf({ ...ov.model, ...parts }));
}

test('nothing leaks from the files of a round', async () => {
  for (const workbook of round.workbooks)
    expect(leaksIn(workbook, await partsOf(workbook.model))).toEqual([]);
});

test('the file of one department is full of leaks to another', async () => {
  const others = await partsOf(round.workbooks[2]!.model);
  const found = leaksIn(ov, others).map(({ found: text }) => text);
  expect(found).toEqual(
    expect.arrayContaining(['m5.10', '5.10', 'Sportbond Ergens', 'v2026-1-m5.10-CJSM', 'CJSM']),
  );
});

const foreign = roundPlan.measures[1]!.description!;

test.each<[string, string]>([
  ['a number', '5.10'],
  ['a key', 'b5.1-1'],
  ['the name of a department', 'CJSM'],
  ['a short note', 'voor drie wijken'],
  ['a description', foreign],
  ['some words of one', `Zie ook: ${foreign.slice(12, 60)}!`],
  ['one with other spaces and capitals', foreign.toUpperCase().replaceAll(' ', '\n')],
  ['a minister', 'Minister van Sport'],
  ['a recommendation', 'Luister naar ouders.'],
])('%s of others in a cell is found', async (_, text) => {
  const cell = { row: 9, column: 5, content: value(text), style: styleWith() };
  const [first, ...rest] = ov.model.sheets;
  const leaks = await leaksOf({ sheets: [{ ...first!, cells: [...first!.cells, cell] }, ...rest] });
  expect(leaks).toMatchObject([{ kind: 'text', found: text }]);
});

test.each<[string, Partial<WorkbookModel>, Partial<Leak>]>([
  [
    'a sheet that is hidden',
    { sheets: [...ov.model.sheets, sheetWith({ name: 'Geheim', visibility: 'hidden' })] },
    { kind: 'hidden-sheet', found: 'Geheim' },
  ],
  [
    'a sheet that is very hidden',
    { sheets: [...ov.model.sheets, sheetWith({ name: 'Basis', visibility: 'very-hidden' })] },
    { kind: 'hidden-sheet', found: 'Basis' },
  ],
  [
    'a property of another plan',
    { customProperties: { ...ov.model.customProperties, Auteur: 'iemand' } },
    { kind: 'property', found: 'Auteur' },
  ],
  [
    'a description of others as the name of a table column',
    {
      sheets: [
        ...ov.model.sheets,
        sheetWith({ name: 'Meer', tables: [tableWith([foreign], [['x']], { name: 'tblMeer' })] }),
      ],
    },
    { kind: 'text', found: foreign },
  ],
  [
    'a formula that looks at another file',
    {
      sheets: [
        ...ov.model.sheets,
        sheetWith({
          name: 'Meer',
          cells: [
            {
              ...{ row: 0, column: 0, style: styleWith() },
              content: { type: 'formula', formula: '[1]Plan!A1', result: 1 },
            },
          ],
        }),
      ],
    },
    { kind: 'link', found: '[1]Plan!A1' },
  ],
])('%s is found', async (_, parts, leak) => {
  expect(await leaksOf(parts)).toContainEqual(expect.objectContaining(leak));
});

function part(name: string, xml: string): UnpackedPart {
  return { name, xml, texts: [], attributes: [] };
}

test.each<[string, UnpackedPart, Partial<Leak>]>([
  ['notes', part('xl/comments1.xml', '<comments/>'), { kind: 'part' }],
  [
    'a cache of a PivotTable',
    part('xl/pivotCache/pivotCacheRecords1.xml', '<a/>'),
    { kind: 'part' },
  ],
  ['a link to a file', part('xl/externalLinks/externalLink1.xml', '<a/>'), { kind: 'part' }],
  ['a picture', part('xl/media/image1.png', ''), { kind: 'part' }],
  ['a macro', part('xl/vbaProject.bin', ''), { kind: 'part' }],
  ['parts of an add-in', part('customXml/item1.xml', '<a/>'), { kind: 'part' }],
  [
    'a link to the internet',
    part(
      'xl/worksheets/_rels/sheet1.xml.rels',
      '<Relationships><Relationship Id="a" Target="https://voorbeeld.be" TargetMode="External"/></Relationships>',
    ),
    { kind: 'link' },
  ],
  [
    'an author',
    part('docProps/core.xml', '<cp:p><dc:creator>An Peeters</dc:creator></cp:p>'),
    { kind: 'property', found: 'creator: An Peeters' },
  ],
  [
    'an office',
    part('docProps/app.xml', '<Properties><Company>Agentschap</Company></Properties>'),
    { kind: 'property', found: 'Company: Agentschap' },
  ],
])('%s is found in the bytes', async (_, planted, leak) => {
  const parts = (await partsOf(ov.model)).filter(({ name }) => name !== planted.name);
  expect(leaksIn(ov, [...parts, planted])).toMatchObject([leak]);
});

test('a text in runs with looks of their own is read as one', async () => {
  const runs = '<si><r><rPr><b/></rPr><t>Minister van </t></r><r><t>Sport</t></r></si></sst>';
  const bytes = await writeXlsx(ov.model);
  const limits = { maxEntries: 1e4, maxEntryBytes: 1e9, maxTotalBytes: 1e9, maxRatio: 1e9 };
  const texts = (await partsOf(ov.model)).find(({ name }) => name === 'xl/sharedStrings.xml')!;
  const planted = new TextEncoder().encode(texts.xml.replace('</sst>', runs));
  const changed = changeZip(
    bytes,
    unwrap(inspectZip(bytes, limits)),
    new Map([[texts.name, planted]]),
  );
  const leaks = leaksIn(ov, unwrap(await unpackXlsx(await changed)));
  expect(leaks).toEqual([{ kind: 'text', part: texts.name, found: 'Minister van Sport' }]);
});

describeWithValidator('the Open XML validator', () => {
  test('finds nothing wrong with the files of a round', async () => {
    for (const { model } of round.workbooks)
      expect(await validateXlsx(await writeXlsx(model))).toEqual([]);
  });
});
