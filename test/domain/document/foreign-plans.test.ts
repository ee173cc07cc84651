import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { importDocumentFile } from '../../support/imported-document';
import { planLines } from '../../support/plan-lines';

/**
 * Plans as other ministries write them: beside every document stands what a person reads in it. A new shape is a new
 * pair of files.
 */
const FOLDER = join(__dirname, 'plans');
const documents = readdirSync(FOLDER).filter((name) => !name.endsWith('.truth'));

test('there are plans in every kind of file that holds text', () => {
  expect(new Set(documents.map((name) => parse(name).ext))).toEqual(
    new Set(['.html', '.md', '.txt']),
  );
});

test.each(documents)('%s is read as a person reads it', async (name) => {
  const truth = readFileSync(join(FOLDER, `${parse(name).name}.truth`), 'utf8');
  const read = planLines(await importDocumentFile(join(FOLDER, name)));
  expect(read).toEqual(truth.trimEnd().split('\n'));
});
