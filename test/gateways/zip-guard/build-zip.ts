import { crc32, deflateRawSync } from 'node:zlib';

/** What to write for one part; the declared values may lie. */
export interface PartToZip {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: 0 | 8;
  readonly flags?: number;
  readonly declaredSize?: number;
  readonly declaredCompressedSize?: number;
  readonly declaredChecksum?: number;
  /** Sizes and checksum behind the data, not in the local header. */
  readonly streamed?: boolean;
  /** Sizes and place in the zip64 extra field. */
  readonly zip64?: boolean;
  /** Shares the data of the part with this index. */
  readonly sameDataAs?: number;
}

/** A zip file written byte by byte, so that tests can make it lie. */
export function buildZip(parts: readonly PartToZip[], zip64End = false): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const method = part.method ?? 8;
    const data = method === 8 ? deflateRawSync(content) : content;
    const size = part.declaredSize ?? content.length;
    const compressed = part.declaredCompressedSize ?? data.length;
    let offset = at;
    if (part.sameDataAs === undefined) {
      const local =
        part.streamed === true
          ? header({ ...part, flags: 0x808 }, 0x04034b50, 30, 0, 0, method)
          : header(part, 0x04034b50, 30, size, compressed, method);
      const behind = part.streamed === true ? dataDescriptor(size, compressed) : Buffer.alloc(0);
      chunks.push(local, data, behind);
      at += local.length + data.length + behind.length;
    } else {
      offset = offsets[part.sameDataAs] ?? 0;
    }
    offsets.push(offset);
    directory.push(directoryHeader(part, size, compressed, method, offset));
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  return new Uint8Array(
    Buffer.concat([...chunks, ...directory, endOfDirectory(parts.length, size, at, zip64End)]),
  );
}

function header(
  part: PartToZip,
  signature: number,
  length: number,
  size: number,
  compressed: number,
  method: number,
): Buffer {
  const name = Buffer.from(part.name);
  const bytes = Buffer.alloc(length);
  const shift = length === 46 ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(part.flags ?? 0x800, 6 + shift);
  bytes.writeUInt16LE(method, 8 + shift);
  bytes.writeUInt32LE(part.declaredChecksum ?? crc32(part.content), 14 + shift);
  bytes.writeUInt32LE(part.zip64 === true ? 0xffffffff : compressed, 18 + shift);
  bytes.writeUInt32LE(part.zip64 === true ? 0xffffffff : size, 22 + shift);
  bytes.writeUInt16LE(name.length, 26 + shift);
  return Buffer.concat([bytes, name]);
}

function dataDescriptor(size: number, compressed: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(compressed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function directoryHeader(
  part: PartToZip,
  size: number,
  compressed: number,
  method: number,
  offset: number,
): Buffer {
  const bytes = header(part, 0x02014b50, 46, size, compressed, method);
  if (part.zip64 !== true) {
    bytes.writeUInt32LE(offset, 42);
    return bytes;
  }
  bytes.writeUInt32LE(0xffffffff, 42);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(compressed), 12);
  extra.writeBigUInt64LE(BigInt(offset), 20);
  bytes.writeUInt16LE(extra.length, 30);
  return Buffer.concat([bytes, extra]);
}

function endOfDirectory(entries: number, size: number, at: number, zip64: boolean): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : entries, 8);
  end.writeUInt16LE(zip64 ? 0xffff : entries, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : at, 16);
  if (!zip64) return end;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}
