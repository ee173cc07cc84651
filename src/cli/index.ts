import './compile-patterns-once';
import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../domain/result';
import type { DocumentProblem } from '../gateways/document/document-problem';
import { readDocument } from '../gateways/document/read-document';
import { editXlsx } from '../gateways/xlsx/edit-xlsx';
import { putXlsxSheets } from '../gateways/xlsx/put-xlsx-sheets';
import { replaceXlsxSheets } from '../gateways/xlsx/replace-xlsx';
import { readXlsx } from '../gateways/xlsx/read-xlsx';
import { unpackXlsx } from '../gateways/xlsx/unpack-xlsx';
import { writeXlsx } from '../gateways/xlsx/write-xlsx';
import type { XlsxProblem } from '../gateways/xlsx/xlsx-problem';
import type { Gateways } from './gateways';
import type { Problem } from './problem';
import { processTerminal } from './process-terminal';
import { run } from './run';

/** The one place where the command line meets the files of other programs, the clock and the process. */
const gateways: Gateways = {
  readDocument: async (fileName, bytes) =>
    orProblem(await readDocument(fileName, bytes), documentProblem),
  readWorkbook: async (bytes) => orProblem(await readXlsx(bytes), workbookFileProblem),
  editWorkbook: async (bytes, edits, grown) =>
    orProblem(await editXlsx(bytes, edits, grown), workbookFileProblem),
  replaceSheets: async (bytes, wanted) =>
    orProblem(await replaceXlsxSheets(bytes, wanted), workbookFileProblem),
  putSheets: async (bytes, wanted) =>
    orProblem(await putXlsxSheets(bytes, wanted), workbookFileProblem),
  unpackWorkbook: async (bytes) => orProblem(await unpackXlsx(bytes), workbookFileProblem),
  writeWorkbook: writeXlsx,
  // Evaluated only when a page is wanted: it is by far the largest part of this program.
  async writeWord(pages, title) {
    const { writeWord } = await import('../gateways/word/write-word');
    return writeWord(pages, title);
  },
};

void start();

async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    gateways,
    terminal: processTerminal(),
    today: new Date().toISOString().slice(0, 10),
    newId: () => randomUUID(),
  });
}

function orProblem<T, P>(
  result: Result<T, P>,
  problemOf: (problem: P) => Problem,
): Result<T, Problem> {
  return result.ok ? ok(result.value) : fail(problemOf(result.problem));
}

function documentProblem(problem: DocumentProblem): Problem {
  return { key: `document.${problem.code}`, data: {} };
}

function workbookFileProblem(problem: XlsxProblem): Problem {
  if (problem.code === 'other-kind') return { key: `xlsx.other-kind.${problem.kind}`, data: {} };
  return {
    key: `xlsx.${problem.code}`,
    data: problem.code === 'no-such-sheet' ? { sheet: problem.sheet } : {},
  };
}
