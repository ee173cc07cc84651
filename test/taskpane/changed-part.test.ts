import fc from 'fast-check';
import { changedParts } from '../../src/taskpane/check/changed-part';

const long = 'Samen met de steden en de gemeenten wordt een kaart gemaakt van alle';

test.each([
  ['5,1', '5.10', ['', '5,1', ''], ['', '5.10', '']],
  ['', 'B', ['', '', ''], ['', 'B', '']],
  [
    'zie actie 4.3.',
    'zie maatregel 4.3.',
    ['zie ', 'actie', ' 4.3.'],
    ['zie ', 'maatregel', ' 4.3.'],
  ],
  ['een twee', 'een twee drie', ['een twee', '', ''], ['een twee', ' drie', '']],
  [
    `${long} pleinen. ${long}`,
    `${long} parken. ${long}`,
    ['…wordt een kaart gemaakt van alle ', 'pleinen.', ' Samen met de steden en de gemeenten…'],
    ['…wordt een kaart gemaakt van alle ', 'parken.', ' Samen met de steden en de gemeenten…'],
  ],
])('“%s” becomes “%s”', (before, after, was, becomes) => {
  const parts = changedParts(before, after);
  expect(Object.values(parts.before)).toEqual(was);
  expect(Object.values(parts.after)).toEqual(becomes);
});

test('short texts are shown whole', () => {
  const short = fc.string({ maxLength: 40 });
  fc.assert(
    fc.property(short, short, (before, after) => {
      const parts = changedParts(before, after);
      for (const [text, { start, changed, end }] of [
        [before, parts.before],
        [after, parts.after],
      ] as const) {
        expect(start + changed + end).toBe(text);
      }
    }),
  );
});
