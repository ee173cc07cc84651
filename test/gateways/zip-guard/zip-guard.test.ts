import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { inspectZip, type ZipLimits } from '../../../src/gateways/zip-guard/zip-guard';
import { buildZip, type PartToZip } from './build-zip';

const CENTRAL = 'PK\x01\x02';
const END = 'PK\x05\x06';

const limits: ZipLimits = {
  maxEntries: 10,
  maxEntryBytes: 5_000_000,
  maxTotalBytes: 8_000_000,
  maxRatio: 500,
};

function problemOf(bytes: Uint8Array): unknown {
  const inspected = inspectZip(bytes, limits);
  return inspected.ok ? null : inspected.problem;
}

const two: readonly PartToZip[] = [
  { name: 'word/document.xml', content: '<a>tekst</a>' },
  { name: 'leeg.txt', content: '', method: 0 },
];

describe('a sound zip', () => {
  test('lists names, sizes and where the data begin', () => {
    expect(inspectZip(buildZip(two), limits)).toEqual({
      ok: true,
      value: [
        {
          name: 'word/document.xml',
          method: 'deflated',
          start: 47,
          compressedSize: 14,
          size: 12,
          checksum: crc32('<a>tekst</a>'),
        },
        {
          name: 'leeg.txt',
          method: 'stored',
          start: 99,
          compressedSize: 0,
          size: 0,
          checksum: 0,
        },
      ],
    });
  });

  test.each([
    ['without parts', buildZip([])],
    ['with zip64 parts', buildZip(two.map((part) => ({ ...part, zip64: true })))],
    ['with a zip64 directory', buildZip(two, true)],
    ['with a zip64 directory beside an ordinary one', withBothEnds(two)],
    ['with an empty deflated part', buildZip([{ name: 'a', content: '' }])],
    ['with a comment', withComment(buildZip(two), 'zo gemaakt')],
    ['in a larger buffer', inLargerBuffer(buildZip(two))],
  ])('%s', (_, bytes) => {
    expect(problemOf(bytes)).toBeNull();
  });

  test('written as a stream: the sizes of a part stand behind its data', () => {
    const inspected = inspectZip(
      buildZip(two.map((part) => ({ ...part, streamed: true }))),
      limits,
    );
    expect(inspected.ok && inspected.value.map(({ name, size }) => [name, size])).toEqual([
      ['word/document.xml', 12],
      ['leeg.txt', 0],
    ]);
  });
});

/** With the end record for large files, and an ordinary one that tells the same. */
function withBothEnds(parts: readonly PartToZip[]): Uint8Array {
  const ordinary = buildZip(parts);
  const both = buildZip(parts, true);
  both.set(ordinary.subarray(-22), both.length - 22);
  return both;
}

describe('refused', () => {
  const sound = buildZip(two);
  const many = Array.from({ length: 11 }, (_, index) => ({ name: String(index), content: 'x' }));
  test.each<[string, Uint8Array, object]>([
    ['nothing at all', new Uint8Array(), { code: 'not-a-zip' }],
    ['text', new TextEncoder().encode('PK is a name too'), { code: 'not-a-zip' }],
    ['cut off in the directory', sound.slice(0, -10), { code: 'truncated', entry: null }],
    ['cut off in the first part', sound.slice(0, 50), { code: 'truncated', entry: null }],
    ['its middle lost', without(sound, 40, 10), { code: 'damaged', entry: null }],
    [
      'a part that runs past the directory',
      buildZip([{ name: 'a', content: 'x', method: 8, declaredCompressedSize: 500 }]),
      { code: 'truncated', entry: 'a' },
    ],
    [
      'an encrypted part',
      buildZip([{ name: 'a', content: 'x', flags: 1 }]),
      { code: 'encrypted', entry: 'a' },
    ],
    [
      'more parts than allowed',
      buildZip(many),
      { code: 'too-many-entries', entries: 11, limit: 10 },
    ],
    [
      'one part that is too large',
      buildZip([{ name: 'a', content: 'x', declaredSize: 5_000_001 }]),
      { code: 'too-large', entry: 'a', bytes: 5_000_001, limit: 5_000_000 },
    ],
    [
      'a zip64 part beyond 2^53 bytes',
      buildZip([{ name: 'a', content: 'x', declaredSize: 2 ** 60, zip64: true }]),
      { code: 'too-large', entry: 'a', bytes: 2 ** 60, limit: 5_000_000 },
    ],
    [
      'parts that are too large together',
      buildZip(
        ['a', 'b'].map((name) => ({
          name,
          content: Buffer.alloc(4_500_000, 'qwertyuiop'),
          method: 0 as const,
        })),
      ),
      { code: 'too-large', entry: null, bytes: 9_000_000, limit: 8_000_000 },
    ],
    [
      'a part that shrank too much',
      buildZip([{ name: 'a', content: Buffer.alloc(4_000_000, 'a') }]),
      { code: 'ratio', entry: 'a', ratio: expect.any(Number) as number, limit: 500 },
    ],
    [
      'a declared size of nothing for something',
      buildZip([{ name: 'a', content: 'something', declaredSize: 0 }]),
      { code: 'damaged', entry: 'a' },
    ],
    [
      'a stored part of two sizes',
      buildZip([{ name: 'a', content: 'x', method: 0, declaredSize: 100 }]),
      { code: 'damaged', entry: 'a' },
    ],
    [
      'the same part twice',
      buildZip([
        { name: 'word/document.xml', content: 'x' },
        { name: 'Word/Document.xml', content: 'y' },
      ]),
      { code: 'duplicate', entry: 'Word/Document.xml' },
    ],
    [
      'parts that share their data',
      buildZip([
        { name: 'a', content: 'x' },
        { name: 'b', content: 'x', sameDataAs: 0 },
      ]),
      { code: 'damaged', entry: 'b' },
    ],
    [
      'an unknown compression',
      patched(buildZip([{ name: 'a', content: 'x' }]), CENTRAL, 10, 99),
      { code: 'damaged', entry: 'a' },
    ],
    [
      'fewer parts counted than listed',
      patched(sound, END, 10, 1),
      { code: 'damaged', entry: null },
    ],
    [
      'more parts counted than listed',
      patched(sound, END, 10, 3),
      { code: 'damaged', entry: null },
    ],
    [
      'a zip64 size without the zip64 field',
      patched(patched(sound, CENTRAL, 24, 0xffff), CENTRAL, 26, 0xffff),
      { code: 'damaged', entry: 'word/document.xml' },
    ],
    [
      'a zip64 directory that counts otherwise than the ordinary one',
      patched(withBothEnds(two), END, 10, 1),
      { code: 'damaged', entry: null },
    ],
    [
      'a zip64 directory without its locator',
      patched(sound, END, 10, 0xffff),
      { code: 'damaged', entry: null },
    ],
    [
      'a name longer than the directory',
      patched(sound, CENTRAL, 28, 0xfff0),
      { code: 'damaged', entry: expect.any(String) as string },
    ],
  ])('%s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });
});

test('no damage makes it throw', () => {
  const sound = buildZip(two, true);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(sound.length),
      (changes, length) => {
        const bytes = sound.slice(0, length);
        for (const [at, value] of changes) if (at < length) bytes[at] = value;
        expect(typeof inspectZip(bytes, limits).ok).toBe('boolean');
      },
    ),
    { numRuns: 2000 },
  );
});

/** The same bytes with a 16-bit value changed, counted from a header. */
function patched(bytes: Uint8Array, header: string, offset: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(value, copy.indexOf(header, 0, 'latin1') + offset);
  return new Uint8Array(copy);
}

function without(bytes: Uint8Array, from: number, length: number): Uint8Array {
  return new Uint8Array(Buffer.concat([bytes.slice(0, from), bytes.slice(from + length)]));
}

function withComment(bytes: Uint8Array, comment: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([patched(bytes, END, 20, comment.length), Buffer.from(comment)]),
  );
}

function inLargerBuffer(bytes: Uint8Array): Uint8Array {
  const buffer = new Uint8Array(bytes.length + 20);
  buffer.set(bytes, 13);
  return buffer.subarray(13, 13 + bytes.length);
}
