import fc from 'fast-check';
import { listMatcher, matchListed } from '../../../src/domain/check/nearest-listed';

const list = ['CJSM', 'KB', 'OV', 'WVG', 'In uitvoering', 'Uitgevoerd'];

test.each([
  ['cjsm', { kind: 'variant', listed: 'CJSM' }],
  ['C.J.S.M.', { kind: 'variant', listed: 'CJSM' }],
  ['in-uitvoering ', { kind: 'variant', listed: 'In uitvoering' }],
  ['CSJM', { kind: 'near', listed: 'CJSM' }],
  ['CJM', { kind: 'near', listed: 'CJSM' }],
  ['CJSMX', { kind: 'near', listed: 'CJSM' }],
  ['CIJM', { kind: 'none' }],
  ['uitgevord', { kind: 'near', listed: 'Uitgevoerd' }],
  ['VO', { kind: 'none' }],
  ['K', { kind: 'none' }],
  ['Gestopt', { kind: 'none' }],
] as const)('%s', (text, expected) => {
  expect(matchListed(text, list)).toEqual(expected);
});

test('what is as near to two is near to none', () => {
  expect(matchListed('WSG', ['WSE', 'WVG'])).toEqual({ kind: 'none' });
  expect(matchListed('ov', ['OV', 'O.V.'])).toEqual({ kind: 'none' });
});

test('nothing is near to an empty list', () => {
  expect(matchListed('OV', [])).toEqual({ kind: 'none' });
});

/** Letters to add, drop, change or swap, worked out without any short cut. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : i)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(change, rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, rows[i - 2]![j - 2]! + 1);
      }
      rows[i]![j] = edits;
    }
  }
  return rows[a.length]![b.length]!;
}

test('what is near is what the plain table of distances says', () => {
  const word = fc.stringMatching(/^[abc]{3,24}$/);
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1, maxLength: 5 }), (text, listed) => {
      const distances = [...new Set(listed)].map((one) => ({ one, edits: distance(text, one) }));
      const limit = text.length < 8 ? 1 : Math.min(4, Math.floor(text.length / 8) + 1);
      const least = Math.min(...distances.map(({ edits }) => edits));
      const nearest = distances.filter(({ edits }) => edits === least).map(({ one }) => one);
      const match = listMatcher([...new Set(listed)])(text);
      if (least === 0) expect(match).toEqual({ kind: 'variant', listed: text });
      else if (least > limit || nearest.length > 1) expect(match).toEqual({ kind: 'none' });
      else expect(match).toEqual({ kind: 'near', listed: nearest[0] });
    }),
    { numRuns: 2000 },
  );
});
