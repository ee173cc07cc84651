import { fail, ok, type Result } from '../../../domain/result';
import {
  inspectZip,
  type ZipEntry,
  type ZipLimits,
  type ZipProblem,
} from '../../zip-guard/zip-guard';
import type { XlsxProblem } from '../xlsx-problem';
import { readPart } from './read-part';
import { recogniseFile } from './recognise-file';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';

/** The parts of an .xlsx file, read one by one as they are asked for. */
export interface XlsxPackage {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** Path of the part that lists the sheets. */
  readonly workbook: string;
  /** The name of a part as the file spells it; names do not differ by case. `null`: not there. */
  find(path: string): string | null;
  /** The XML of a part. */
  readXml(path: string): Promise<Result<string, XlsxProblem>>;
  /** None for a part that has none. */
  relationshipsOf(part: string): Promise<Result<readonly Relationship[], XlsxProblem>>;
}

const MEGABYTE = 1_000_000;
/** No plan comes near; a sheet of which every row was formatted, down to the last, stays below. */
const MAX_FILE_BYTES = 200 * MEGABYTE;
const LIMITS: ZipLimits = {
  maxEntries: 20_000,
  maxEntryBytes: 250 * MEGABYTE,
  maxTotalBytes: 500 * MEGABYTE,
  maxRatio: 250,
};

/** Opens a file as a package with a workbook in it, or tells what it is instead. */
export async function openPackage(bytes: Uint8Array): Promise<Result<XlsxPackage, XlsxProblem>> {
  if (bytes.byteLength > MAX_FILE_BYTES) return fail({ code: 'too-large', what: 'file' });
  const inspected = inspectZip(bytes, LIMITS);
  if (!inspected.ok) return fail(problemOf(inspected.problem, bytes));
  const parts = partsOf(bytes, inspected.value);
  const other = otherKind(parts);
  if (other !== null) return fail(other);

  const root = await parts.relationshipsOf('');
  if (!root.ok) return root;
  const workbook = root.value.find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined) return fail({ code: 'not-a-workbook' });
  const name = parts.find(workbook);
  if (name === null) return fail({ code: 'damaged', part: workbook });
  return ok({ ...parts, workbook: name });
}

function partsOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Omit<XlsxPackage, 'workbook'> {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));

  async function readXml(path: string): Promise<Result<string, XlsxProblem>> {
    const entry = byName.get(path.toLowerCase());
    if (entry === undefined) return fail({ code: 'damaged', part: path });
    const content = await readPart(bytes, entry);
    if (!content.ok) return content;
    try {
      return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content.value));
    } catch {
      return fail({ code: 'damaged', part: path });
    }
  }

  return {
    bytes,
    entries,
    find: (path) => byName.get(path.toLowerCase())?.name ?? null,
    readXml,
    async relationshipsOf(part) {
      const path = relationshipsPath(part);
      if (!byName.has(path.toLowerCase())) return ok([]);
      const xml = await readXml(path);
      if (!xml.ok) return xml;
      const relationships = readRelationships(xml.value, part);
      return relationships === null ? fail({ code: 'damaged', part: path }) : ok(relationships);
    },
  };
}

/** Other files that are zip files as well, by the part that each of them must have. */
function otherKind({ find }: Pick<XlsxPackage, 'find'>): XlsxProblem | null {
  if (find('xl/workbook.bin') !== null) return { code: 'other-kind', kind: 'binary-excel' };
  if (find('word/document.xml') !== null) return { code: 'other-kind', kind: 'word' };
  if (find('ppt/presentation.xml') !== null) return { code: 'other-kind', kind: 'powerpoint' };
  if (find('mimetype') !== null && find('content.xml') !== null)
    return { code: 'other-kind', kind: 'opendocument' };
  return null;
}

function problemOf(problem: ZipProblem, bytes: Uint8Array): XlsxProblem {
  switch (problem.code) {
    case 'not-a-zip':
      return recogniseFile(bytes);
    case 'encrypted':
      return { code: 'encrypted' };
    case 'truncated':
    case 'damaged':
    case 'duplicate':
      return { code: 'damaged', part: problem.entry };
    case 'ratio':
      return { code: 'zip-bomb', part: problem.entry };
    case 'too-many-entries':
      return { code: 'too-large', what: 'file' };
    case 'too-large':
      return problem.bytes > bytes.byteLength * LIMITS.maxRatio
        ? { code: 'zip-bomb', part: problem.entry }
        : { code: 'too-large', what: 'part' };
  }
}
