import { fail, ok, type Result } from '../../domain/result';

/** How much a zip file may hold. Sizes are in bytes, after inflating. */
export interface ZipLimits {
  readonly maxEntries: number;
  readonly maxEntryBytes: number;
  readonly maxTotalBytes: number;
  /** How many times larger than its compressed form a part over one megabyte may be. */
  readonly maxRatio: number;
}

/** One part, as the central directory declares it and its place in the file allows. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** Where the compressed bytes begin in the file. */
  readonly start: number;
  readonly compressedSize: number;
  readonly size: number;
  /** CRC-32 of the inflated bytes. */
  readonly checksum: number;
}

export type ZipProblem =
  | { readonly code: 'not-a-zip' }
  /** The end of the file, or the part itself, is missing. */
  | { readonly code: 'truncated'; readonly entry: string | null }
  | { readonly code: 'encrypted'; readonly entry: string }
  | { readonly code: 'too-many-entries'; readonly entries: number; readonly limit: number }
  | {
      readonly code: 'too-large';
      /** `null`: all parts together. */
      readonly entry: string | null;
      readonly bytes: number;
      readonly limit: number;
    }
  | {
      readonly code: 'ratio';
      readonly entry: string;
      readonly ratio: number;
      readonly limit: number;
    }
  /** Two parts of one name: readers disagree on which of them counts. */
  | { readonly code: 'duplicate'; readonly entry: string }
  /** The directory contradicts itself or the parts: overlapping parts, sizes that cannot be true. */
  | { readonly code: 'damaged'; readonly entry: string | null };

interface Directory {
  readonly entries: number;
  readonly start: number;
  readonly end: number;
}

type DirectoryEntry = Omit<ZipEntry, 'start'> & { readonly header: number; readonly next: number };

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const MAX_COMMENT = 0xffff;
const RATIO_COUNTS_FROM = 1_000_000;

/**
 * Reads the central directory and holds it against the limits, without inflating anything. It is
 * strict where readers could disagree with it: what it did not see, no reader after it will find.
 * That a part inflates to the size it declares is for `checkInflatedSizes`.
 */
export function inspectZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): Result<readonly ZipEntry[], ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hasSignature(view, 0, LOCAL_HEADER) && !hasSignature(view, 0, END_OF_DIRECTORY))
    return fail({ code: 'not-a-zip' });
  const directory = findDirectory(view);
  if (!directory.ok) return directory;
  const { entries: count, end } = directory.value;
  if (count > limits.maxEntries)
    return fail({ code: 'too-many-entries', entries: count, limit: limits.maxEntries });

  const found: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory.value.start;
  let total = 0;
  for (let index = 0; index < count; index++) {
    const read = readDirectoryEntry(bytes, view, at, end);
    if (!read.ok) return read;
    const { header, next, ...declared } = read.value;
    at = next;
    // Part names of Office documents do not differ by case.
    const name = declared.name.toLowerCase();
    if (names.has(name)) return fail({ code: 'duplicate', entry: declared.name });
    names.add(name);
    total += declared.size;
    const problem = checkSizes(declared, total, limits);
    if (problem !== null) return fail(problem);
    const start = startOfData(view, header);
    if (start === null || start + declared.compressedSize > directory.value.start)
      return fail({ code: 'truncated', entry: declared.name });
    found.push({ ...declared, start });
  }
  if (at !== end) return fail({ code: 'damaged', entry: null });
  const overlapping = findOverlap(found);
  return overlapping === null ? ok(found) : fail({ code: 'damaged', entry: overlapping });
}

function hasSignature(view: DataView, at: number, signature: number): boolean {
  return at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === signature;
}

/** A 64-bit number; those beyond 2^53 lose digits, but stay far above every limit. */
function getUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

function findDirectory(view: DataView): Result<Directory, ZipProblem> {
  const last = view.byteLength - 22;
  let at = last;
  while (at >= 0 && last - at <= MAX_COMMENT && !hasSignature(view, at, END_OF_DIRECTORY)) at--;
  if (!hasSignature(view, at, END_OF_DIRECTORY)) return fail({ code: 'truncated', entry: null });
  const short = {
    entries: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
    end: at,
  };
  const wide = wideDirectory(view, at);
  const { entries, size, start, end } = wide ?? short;
  // A reader that takes the one must find the same as a reader that takes the other.
  const isOne =
    wide === null
      ? short.entries !== 0xffff && short.size !== 0xffffffff && short.start !== 0xffffffff
      : agrees(short.entries, 0xffff, entries) &&
        agrees(short.size, 0xffffffff, size) &&
        agrees(short.start, 0xffffffff, start);
  return isOne && start + size === end
    ? ok({ entries, start, end })
    : fail({ code: 'damaged', entry: null });
}

/** The end record for large files, which some programs write for small ones too; `null`: none. */
function wideDirectory(view: DataView, at: number): (Directory & { readonly size: number }) | null {
  if (!hasSignature(view, at - 20, ZIP64_LOCATOR)) return null;
  const end = getUint64(view, at - 12);
  if (end + 56 > at || !hasSignature(view, end, ZIP64_END_OF_DIRECTORY)) return null;
  return {
    entries: getUint64(view, end + 32),
    size: getUint64(view, end + 40),
    start: getUint64(view, end + 48),
    end,
  };
}

/** Whether a short value is that of the wide one, or says that one must look there. */
function agrees(short: number, unsaid: number, wide: number): boolean {
  return short === unsaid || short === wide;
}

function readDirectoryEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): Result<DirectoryEntry, ZipProblem> {
  if (at + 46 > end || !hasSignature(view, at, CENTRAL_HEADER))
    return fail({ code: 'damaged', entry: null });
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, Math.min(nameEnd, end)));
  if (next > end) return fail({ code: 'damaged', entry: name });
  if ((view.getUint16(at + 8, true) & 1) === 1) return fail({ code: 'encrypted', entry: name });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return fail({ code: 'damaged', entry: name });
  const wide = wideValues(view, nameEnd, extraEnd);
  function value(short: number): number | undefined {
    return short === 0xffffffff ? wide.shift() : short;
  }
  // The order in which the extra field holds the values that do not fit.
  const size = value(view.getUint32(at + 24, true));
  const compressedSize = value(view.getUint32(at + 20, true));
  const header = value(view.getUint32(at + 42, true));
  if (size === undefined || compressedSize === undefined || header === undefined)
    return fail({ code: 'damaged', entry: name });
  return ok({
    name,
    method: method === 0 ? 'stored' : 'deflated',
    compressedSize,
    size,
    checksum: view.getUint32(at + 16, true),
    header,
    next,
  });
}

/** The 64-bit values of the zip64 extra field. */
function wideValues(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to;) {
    const dataEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && dataEnd <= to) {
      const values: number[] = [];
      for (let each = at + 4; each + 8 <= dataEnd; each += 8) values.push(getUint64(view, each));
      return values;
    }
    at = dataEnd;
  }
  return [];
}

function checkSizes(
  entry: Omit<ZipEntry, 'start'>,
  total: number,
  limits: ZipLimits,
): ZipProblem | null {
  const { name, method, size, compressedSize } = entry;
  if (size > limits.maxEntryBytes)
    return { code: 'too-large', entry: name, bytes: size, limit: limits.maxEntryBytes };
  if (total > limits.maxTotalBytes)
    return { code: 'too-large', entry: null, bytes: total, limit: limits.maxTotalBytes };
  const ratio = Math.round(size / Math.max(compressedSize, 1));
  if (size > RATIO_COUNTS_FROM && ratio > limits.maxRatio)
    return { code: 'ratio', entry: name, ratio, limit: limits.maxRatio };
  // Nothing, deflated, takes two bytes.
  const impossible =
    method === 'stored' ? size !== compressedSize : size === 0 && compressedSize > 2;
  return impossible ? { code: 'damaged', entry: name } : null;
}

function startOfData(view: DataView, header: number): number | null {
  if (header + 30 > view.byteLength || !hasSignature(view, header, LOCAL_HEADER)) return null;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Overlapping parts let one kilobyte of data count many times. */
function findOverlap(entries: readonly ZipEntry[]): string | null {
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const entry of ordered) {
    if (entry.start < end) return entry.name;
    end = entry.start + entry.compressedSize;
  }
  return null;
}
