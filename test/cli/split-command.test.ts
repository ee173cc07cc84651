import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandContext, CommandResult } from '../../src/cli/command-context';
import { splitCommand } from '../../src/cli/split-command';
import { editXlsx } from '../../src/gateways/xlsx/edit-xlsx';
import { putXlsxSheets } from '../../src/gateways/xlsx/put-xlsx-sheets';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { replaceXlsxSheets } from '../../src/gateways/xlsx/replace-xlsx';
import { unpackXlsx } from '../../src/gateways/xlsx/unpack-xlsx';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { cliText } from '../../src/i18n/cli-text';
import { wordsOf } from '../../src/i18n/words';
import { ok, type Result } from '../../src/domain/result';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import { readBaseLines } from '../../src/workbook/rounds/base-sheet';
import { readPlanId } from '../../src/workbook/rounds/plan-identity';
import type { WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { nothingSaid, roundPlan } from '../support/small-round';
import { modelOfPlan } from '../support/plan-model';
import { unwrap } from '../support/unwrap';

let folder: string;
let file: string;
let output: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'actieplan-split-'));
  file = join(folder, 'plan.xlsx');
  output = join(folder, 'ronde');
  writeFileSync(file, await writeXlsx(modelOfPlan(roundPlan)));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What cannot be wrong here is thrown, so that a test that meets it fails. */
async function sure<T, P>(result: Promise<Result<T, P>>): Promise<Result<T, never>> {
  return ok(unwrap(await result));
}

const context: CommandContext = {
  gateways: {
    readDocument: () => Promise.reject(new Error('No document is read')),
    readWorkbook: (bytes) => sure(readXlsx(bytes)),
    editWorkbook: (bytes, edits, grown) => sure(editXlsx(bytes, edits, grown)),
    replaceSheets: (bytes, wanted) => sure(replaceXlsxSheets(bytes, wanted)),
    putSheets: (bytes, wanted) => sure(putXlsxSheets(bytes, wanted)),
    unpackWorkbook: (bytes) => sure(unpackXlsx(bytes)),
    writeWorkbook: writeXlsx,
    writeWord: () => Promise.reject(new Error('No page is written')),
  },
  format: 'json',
  text: (key, data) => cliText('nl', key, data),
  words: wordsOf('nl'),
  workbookWords: wordsOf('nl'),
  progress: () => undefined,
  width: 100,
  today: '2026-03-01',
  newId: () => 'plan-7f3c',
  version: '1.0.0',
};

function split(round: string | null = null, more: Partial<CommandContext> = {}) {
  const wanted = { ...nothingSaid, name: round, deadline: '2026-04-15' };
  return splitCommand({ file, output, wanted }, { ...context, ...more });
}

async function snapshot(): Promise<WorkbookSnapshot> {
  return unwrap(await readXlsx(new Uint8Array(readFileSync(file))));
}

function refusal(result: CommandResult): string {
  return result.ok ? 'done' : result.problem.key;
}

test('a workbook and a mail per department, and JSON that says so', async () => {
  const result = unwrap(await split());
  expect(JSON.parse(result.output)).toEqual({
    ...{ schema: 1, round: '2026-1', deadline: '2026-04-15' },
    files: [
      ['OV', ['1.1'], 3] as const,
      ['WVG', ['1.1', '5.1'], 6] as const,
      ['CJSM', ['5.10'], 3] as const,
    ].map(([department, measures, rows]) => ({
      ...{ department, measures, rows },
      ...{ file: `${department} 2026-1.xlsx`, mail: `${department} 2026-1.txt` },
    })),
    notSent: [{ measure: '5.11', why: 'bij de actoren staat geen beleidsdomein' }],
  });
  expect(readdirSync(output).sort()).toEqual(
    ['CJSM', 'OV', 'WVG'].flatMap((name) => [`${name} 2026-1.txt`, `${name} 2026-1.xlsx`]),
  );
  expect(readFileSync(join(output, 'OV 2026-1.txt'), 'utf8')).toContain('15/04/2026');
});

test('the plan keeps the round, what was sent and its id, and all it had', async () => {
  const before = unwrap(readPlanWorkbook(await snapshot()));
  unwrap(await split());
  const kept = await snapshot();
  const { plan, structure } = unwrap(readPlanWorkbook(kept));
  expect(structure).toEqual([]);
  expect(plan).toMatchObject({
    measures: before.plan.measures,
    budgetLines: before.plan.budgetLines,
  });
  expect(plan.rounds.map(({ name, deadline }) => [name, deadline])).toEqual([
    ['2026-1', '2026-04-15'],
  ]);
  expect(plan.progress.map(({ key }) => key)).toEqual(
    ['m1.1-OV', 'm1.1-WVG', 'm5.1-WVG', 'm5.10-CJSM'].map((key) => `v2026-1-${key}`),
  );
  expect(readPlanId(kept)).toBe('plan-7f3c');
  expect(readBaseLines(kept)).toHaveLength(3 + 3 + 4);
  const hidden = kept.sheets.filter(({ name }) => ['Basis', 'Kenmerk'].includes(name));
  expect(hidden.map(({ visibility }) => visibility)).toEqual(['very-hidden', 'very-hidden']);
});

test('a second round comes beside the first, with the same id', async () => {
  unwrap(await split());
  unwrap(await split(null, { newId: () => 'another' }));
  const kept = await snapshot();
  expect(readPlanId(kept)).toBe('plan-7f3c');
  expect(unwrap(readPlanWorkbook(kept)).plan.rounds.map(({ name }) => name)).toEqual([
    '2026-1',
    '2026-2',
  ]);
  const rounds = readBaseLines(kept).map(({ rounds: sent }) => sent);
  expect(rounds.filter((sent) => sent === '2026-1;2026-2')).toHaveLength(6);
});

describe('nothing is written, and nothing changed', () => {
  let before: Buffer;

  beforeEach(() => {
    before = readFileSync(file);
  });

  afterEach(() => {
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('where a file of that name is', async () => {
    mkdirSync(output);
    writeFileSync(join(output, 'WVG 2026-1.txt'), 'van mij');
    expect(refusal(await split())).toBe('split.exists');
    expect(readdirSync(output)).toEqual(['WVG 2026-1.txt']);
    expect(readFileSync(join(output, 'WVG 2026-1.txt'), 'utf8')).toBe('van mij');
  });

  test('when the name of the round cannot be', async () => {
    expect(refusal(await split('a;b'))).toBe('split.round-name');
    expect(existsSync(output)).toBe(false);
  });

  test('when something leaks', async () => {
    const { gateways } = context;
    const leaking = {
      ...gateways,
      unpackWorkbook: async (bytes: Uint8Array) => {
        const parts = unwrap(await gateways.unpackWorkbook(bytes));
        return ok([...parts, { name: 'xl/comments1.xml', xml: '', texts: [], attributes: [] }]);
      },
    };
    expect(refusal(await split(null, { gateways: leaking }))).toBe('split.leak');
    expect(existsSync(output)).toBe(false);
  });

  test('when the folder cannot be made', async () => {
    output = join(folder, 'nergens', 'ronde');
    expect(refusal(await split())).toBe('output.no-folder');
  });
});

test('a round that was sent is not sent again', async () => {
  unwrap(await split('voorjaar'));
  output = join(folder, 'elders');
  expect(refusal(await split('voorjaar'))).toBe('split.round-sent');
});
