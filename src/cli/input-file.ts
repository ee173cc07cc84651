import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../domain/result';
import { systemCode } from './system-error';
import type { Problem } from './problem';

/** More than any plan needs, and little enough to hold in memory. */
const MAX_BYTES = 200 * 1024 * 1024;

/** Reads the file a user named, whole. */
export async function readInputFile(file: string): Promise<Result<Uint8Array, Problem>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ key: 'file.is-folder', data: { file } });
    if (!found.isFile()) return fail({ key: 'file.not-a-file', data: { file } });
    if (found.size === 0) return fail({ key: 'file.empty', data: { file } });
    if (found.size > MAX_BYTES) return fail({ key: 'file.too-large', data: { file } });
    // A copy of its own: a Buffer may share its memory with others.
    return ok(new Uint8Array(await readFile(file)));
  } catch (error) {
    return fail(readProblem(file, error));
  }
}

function readProblem(file: string, error: unknown): Problem {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { key: 'file.not-found', data: { file } };
    case 'EACCES':
    case 'EPERM':
      return { key: 'file.no-permission', data: { file } };
    case 'EBUSY':
      return { key: 'file.in-use', data: { file } };
    default:
      return { key: 'file.unreadable', data: { file, code } };
  }
}
