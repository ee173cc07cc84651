import { matchRows, type RowNames } from '../../../src/domain/merge/match-rows';

function rows(...names: readonly (readonly [string | null, string | null])[]): readonly RowNames[] {
  return names.map(([key, name]) => ({ key, name, text: null }));
}

test.each<[string, readonly RowNames[], readonly RowNames[], readonly (number | null)[]]>([
  ['the same rows', rows(['m1', '1'], ['m2', '2']), rows(['m1', '1'], ['m2', '2']), [0, 1]],
  ['another order', rows(['m1', '1'], ['m2', '2']), rows(['m2', '2'], ['m1', '1']), [1, 0]],
  ['a number that was damaged', rows(['m5.10', '5.10']), rows(['m5.10', '5.1']), [0]],
  [
    'a damaged number that is that of another row',
    rows(['m5.1', '5.1'], ['m5.10', '5.10']),
    rows(['m5.10', '5.1'], ['m5.1', '5.1']),
    [1, 0],
  ],
  ['a row without its key', rows(['m1', '1']), rows([null, '1']), [0]],
  ['a new row', rows(['m1', '1'], ['m2', '2']), rows(['m1', '1']), [0, null]],
  ['a name that two rows have', rows(['b1-2', '1']), rows(['x', '1'], ['y', '1']), [null]],
  ['rows without keys that have one name twice', rows([null, 'a']), rows([null, 'b']), [null]],
  [
    'a row that lost its key and whose number was damaged, by what it says',
    [{ key: 'm5.10', name: '5.10', text: 'taal' }],
    [
      { key: null, name: '5.1', text: 'sport' },
      { key: null, name: '5.1', text: 'taal' },
    ],
    [1],
  ],
  ['nothing', [], rows(['m1', '1']), []],
])('%s', (_, wanted, present, expected) => {
  expect(matchRows(wanted, present)).toEqual(expected);
});
