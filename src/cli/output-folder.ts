import { constants } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '../domain/result';
import { foundAt, writeNew, writeProblem } from './output-file';
import type { Problem } from './problem';

/** A file to write in a folder. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A folder to write to that was looked at before the work began. */
export interface OutputFolder {
  /** Writes all files or none: those of the same name stay until all new ones are complete. */
  write(files: readonly NewFile[]): Promise<Result<null, Problem>>;
}

/** Sees whether files can be written in `folder`; one that is not there yet is made, in one that is. */
export async function prepareFolder(folder: string): Promise<Result<OutputFolder, Problem>> {
  try {
    const present = await foundAt(folder);
    if (present !== null && !present.isDirectory()) {
      return fail({ key: 'output.folder-is-file', data: { file: folder, folder } });
    }
    const parent = dirname(resolve(folder));
    if (present === null && (await foundAt(parent)) === null) {
      return fail({ key: 'output.no-folder', data: { file: folder, folder: parent } });
    }
    await access(present === null ? parent : folder, constants.W_OK);
    return ok({ write: (files) => writeAll(folder, files) });
  } catch (error) {
    return fail(writeProblem(folder, error));
  }
}

async function writeAll(folder: string, files: readonly NewFile[]): Promise<Result<null, Problem>> {
  const written: { readonly beside: string; readonly file: string }[] = [];
  let at = folder;
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, bytes } of files) {
      at = join(folder, name);
      if ((await foundAt(at))?.isDirectory() === true) {
        await removeAll(written);
        return fail({ key: 'output.is-folder', data: { file: at } });
      }
      const beside = join(folder, `.${String(written.length)}.${String(process.pid)}.tmp`);
      written.push({ beside, file: at });
      await writeNew(beside, bytes, 0o666);
    }
    for (const { beside, file } of written) {
      at = file;
      await rename(beside, file);
    }
    return ok(null);
  } catch (error) {
    await removeAll(written);
    return fail(writeProblem(at, error));
  }
}

async function removeAll(written: readonly { readonly beside: string }[]): Promise<void> {
  for (const { beside } of written) await rm(beside, { force: true });
}
