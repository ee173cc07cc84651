import { checkInflatedSizes } from '../../../src/gateways/zip-guard/check-inflated-sizes';
import { inspectZip, type ZipEntry } from '../../../src/gateways/zip-guard/zip-guard';
import { buildZip } from './build-zip';

const limits = { maxEntries: 10, maxEntryBytes: 1e9, maxTotalBytes: 1e9, maxRatio: 2000 };

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const inspected = inspectZip(bytes, limits);
  if (!inspected.ok) throw new Error(inspected.problem.code);
  return inspected.value;
}

const large = Buffer.alloc(50_000_000, 'a');

test.each([
  [
    'as declared',
    buildZip([
      { name: 'a', content: large },
      { name: 'b', content: 'tekst', method: 0 },
      { name: 'c', content: '' },
    ]),
    { ok: true, value: null },
  ],
  [
    'more than declared',
    buildZip([{ name: 'a', content: large, declaredSize: 100 }]),
    {
      ok: false,
      problem: {
        code: 'too-large',
        entry: 'a',
        bytes: expect.any(Number) as number,
        limit: 100,
      },
    },
  ],
  [
    'less than declared',
    buildZip([{ name: 'a', content: 'abc', declaredSize: 100 }]),
    { ok: false, problem: { code: 'damaged', entry: 'a' } },
  ],
])('a part that holds %s', async (_, bytes, expected) => {
  expect(await checkInflatedSizes(bytes, entriesOf(bytes))).toEqual(expected);
});

test('stops early where a part holds more than it declares', async () => {
  const bytes = buildZip([{ name: 'a', content: large, declaredSize: 100 }]);
  const checked = await checkInflatedSizes(bytes, entriesOf(bytes));
  const seen = !checked.ok && 'bytes' in checked.problem ? checked.problem.bytes : NaN;
  expect(seen).toBeLessThan(1_000_000);
});

test('a part whose data are no deflate stream', async () => {
  const bytes = buildZip([{ name: 'a', content: 'tekst van een onderdeel' }]);
  const entries = entriesOf(bytes);
  bytes.fill(0xff, entries[0]!.start, entries[0]!.start + 10);
  expect(await checkInflatedSizes(bytes, entries)).toEqual({
    ok: false,
    problem: { code: 'damaged', entry: 'a' },
  });
});
