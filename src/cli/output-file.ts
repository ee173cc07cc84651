import { constants } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import type { Problem } from './problem';
import { systemCode } from './system-error';

/** A place to write to that was looked at before the work began. */
export interface OutputFile {
  /** Writes the whole file or nothing: what stood there before stays until the new one is complete. */
  write(bytes: Uint8Array): Promise<Result<null, Problem>>;
}

type Found = Awaited<ReturnType<typeof stat>>;

/** Sees whether a workbook can be written at `file`, and that this would not touch one of the `inputs`. */
export async function prepareOutput(
  file: string,
  ...inputs: readonly string[]
): Promise<Result<OutputFile, Problem>> {
  if (extname(file).toLowerCase() !== '.xlsx') {
    return fail({ key: 'output.not-xlsx', data: { file } });
  }
  try {
    const present = await foundAt(file);
    const problem =
      present === null
        ? await folderProblem(file)
        : await presentProblem(file, present, await Promise.all(inputs.map(foundAt)));
    if (problem !== null) return fail(problem);
    // Where a link stands, the file it leads to is replaced.
    const target = present === null ? file : await realpath(file);
    return ok({
      write: (bytes) =>
        replaceFile(target, file, bytes, present === null ? 0o666 : Number(present.mode) & 0o777),
    });
  } catch (error) {
    return fail(writeProblem(file, error));
  }
}

/** What stands at a path; `null` when nothing does. */
export async function foundAt(file: string): Promise<Found | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
    throw error;
  }
}

async function presentProblem(
  file: string,
  present: Found,
  inputs: readonly (Found | null)[],
): Promise<Problem | null> {
  if (present.isDirectory()) return { key: 'output.is-folder', data: { file } };
  if (!present.isFile()) return { key: 'output.not-a-file', data: { file } };
  if (inputs.some((input) => input?.dev === present.dev && input.ino === present.ino)) {
    return { key: 'output.is-input', data: { file } };
  }
  await access(file, constants.W_OK);
  await access(dirname(await realpath(file)), constants.W_OK);
  return null;
}

async function folderProblem(file: string): Promise<Problem | null> {
  const folder = dirname(file);
  const found = await foundAt(folder);
  if (found === null) return { key: 'output.no-folder', data: { file, folder } };
  if (!found.isDirectory()) return { key: 'output.folder-is-file', data: { file, folder } };
  await access(folder, constants.W_OK);
  return null;
}

/** Writes beside the target, in the same folder, so that the last step is one rename. */
async function replaceFile(
  target: string,
  file: string,
  bytes: Uint8Array,
  mode: number,
): Promise<Result<null, Problem>> {
  const beside = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  try {
    await writeNew(beside, bytes, mode);
    await rename(beside, target);
    return ok(null);
  } catch (error) {
    await rm(beside, { force: true });
    return fail(writeProblem(file, error));
  }
}

/** Writes a file that is not there yet, down to the disk. */
export async function writeNew(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'w', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Why a file could not be written. */
export function writeProblem(file: string, error: unknown): Problem {
  const code = systemCode(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { key: 'output.no-permission', data: { file } };
    case 'EBUSY':
      return { key: 'output.in-use', data: { file } };
    case 'ENOSPC':
    case 'EDQUOT':
      return { key: 'output.disk-full', data: { file } };
    case 'ENAMETOOLONG':
      return { key: 'output.name-too-long', data: { file } };
    default:
      return { key: 'output.failed', data: { file, code } };
  }
}
