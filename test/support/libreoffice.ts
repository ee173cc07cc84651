import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeWith } from './describe-with';

const patience = 90_000;

// All sheets, one file each: comma, double quotes, UTF-8, as shown on screen.
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Tests that let LibreOffice open our files. Gives them the time that its start takes. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  const need = { what: 'LibreOffice (soffice) on the path', isThere: findProgram() !== null };
  describeWith(need, name, () => {
    jest.setTimeout(patience);
    tests();
  });
}

/** A workbook after LibreOffice has opened it, recalculated it and saved or printed it. */
export async function convertWithLibreOffice(
  xlsx: Uint8Array,
  to: 'xlsx' | 'pdf',
): Promise<Uint8Array> {
  return onlyFile(await convert(xlsx, to));
}

/**
 * A workbook saved again with its rows as high as LibreOffice makes them: it fits the rows that may fit
 * themselves when it opens a file of its own, and not when it opens one of Excel.
 */
export async function fittedByLibreOffice(xlsx: Uint8Array): Promise<Uint8Array> {
  const own = onlyFile(await convert(xlsx, 'ods'));
  return onlyFile(await convert(own, 'xlsx', 'ods'));
}

function onlyFile(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const [only] = files.values();
  if (only === undefined || files.size > 1) {
    throw new Error(`Not one file but ${[...files.keys()].join(', ')}`);
  }
  return only;
}

/** The sheets of a workbook as LibreOffice shows them: name of the sheet → comma-separated text. */
export async function sheetsInLibreOffice(xlsx: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const files = await convert(xlsx, csvFilter);
  const decoder = new TextDecoder();
  return new Map(
    [...files].map(([name, bytes]) => [
      name.slice('input-'.length, -'.csv'.length),
      decoder.decode(bytes),
    ]),
  );
}

/** Converts with a user profile of its own, so that conversions cannot meet. */
async function convert(
  file: Uint8Array,
  filter: string,
  extension = 'xlsx',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'actieplan-libreoffice-'));
  try {
    const input = join(folder, `input.${extension}`);
    const output = join(folder, 'output');
    await mkdir(output);
    await writeFile(input, file);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const said = await run([
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--norestore', '--convert-to', filter, '--outdir', output, input],
    ]);
    const names = await readdir(output);
    if (names.length === 0) throw new Error(`LibreOffice wrote no file: ${said}`);
    const files = names
      .sort()
      .map(async (name) => [name, await readFile(join(output, name))] as const);
    return new Map(await Promise.all(files));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(options: readonly string[]): Promise<string> {
  const program = findProgram();
  if (program === null) throw new Error('LibreOffice is not on the path.');
  return new Promise((resolve, reject) => {
    // A process group of its own: the program is a script, and its children must end with it.
    const child = spawn(program, options, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      reject(new Error(`LibreOffice took over ${String(patience)} ms: ${said}`));
    }, patience - 5_000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => (said += part.toString()));
    }
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      if (status === 0) resolve(said);
      else reject(new Error(`LibreOffice ended with ${String(status)}: ${said}`));
    });
  });
}

function findProgram(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const programs = folders.map((folder) => join(folder, 'soffice'));
  return programs.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
