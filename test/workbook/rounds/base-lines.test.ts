import fc from 'fast-check';
import { rowsOfRound, withRound, type SentRow } from '../../../src/workbook/rounds/base-lines';

const cells = fc.dictionary(
  fc.constantFrom('number', 'text', 'amount', '__proto__'),
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  ),
);
const rows = fc.uniqueArray(
  fc.record({
    table: fc.constantFrom('tblMaatregelen', 'tblBudget'),
    key: fc.constantFrom('m1.1', 'm5.10', 'b1.1-1'),
    cells,
  }),
  { selector: ({ table, key }) => `${table} ${key}` },
);

function sorted(sent: readonly SentRow[]): readonly string[] {
  return sent.map(({ table, key, cells: own }) => JSON.stringify([table, key, own])).sort();
}

test('every round gives back what it sent, whatever came after', () => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 4 }), (rounds) => {
      const lines = rounds.reduce<ReturnType<typeof withRound>>(
        (before, sent, index) => withRound(before, `2018-${String(index)}`, sent),
        [],
      );
      for (const [index, sent] of rounds.entries()) {
        const read = rowsOfRound(lines, `2018-${String(index)}`);
        expect(read.ok && sorted(read.value)).toEqual(sorted(sent));
      }
    }),
  );
});

const row: SentRow = { table: 'tblBudget', key: 'b1.1-1', cells: { amount: 100, fund: null } };

test('a row that stays the same stands there once, also in twenty rounds', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `2018-${String(index + 1)}`).reduce<
    ReturnType<typeof withRound>
  >((before, round) => withRound(before, round, [row]), []);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.content).toBe('|{"amount":100}|');
});

test('a round that is sent again replaces itself', () => {
  const again = { ...row, cells: { amount: 200 } };
  const lines = withRound(withRound([], '2018-1', [row]), '2018-1', [again]);
  expect(rowsOfRound(lines, '2018-1')).toEqual({ ok: true, value: [again] });
  expect(lines).toHaveLength(1);
});

test.each(['"', ' ', 'a', '😀', '😀a😀'])(
  'no text of many %j is longer than a cell can hold',
  (part) => {
    const long = { ...row, cells: { note: part.repeat(32_767) } };
    const lines = withRound([], '2018-1', [long]);
    expect(lines.every(({ content }) => content.length <= 32_767)).toBe(true);
    // It throws where half of a character is left alone.
    for (const { content } of lines) expect(() => encodeURIComponent(content)).not.toThrow();
    expect(lines.every(({ content }) => content.trim() === content)).toBe(true);
    expect(rowsOfRound(lines, '2018-1')).toEqual({ ok: true, value: [long] });
  },
);

test.each(['{"amount":', '[1]', 'null', '{"amount":{"a":1}}', ''])(
  'a base that somebody changed into %j is told',
  (content) => {
    const lines = [
      { table: 'tblBudget', key: 'b1.1-1', rounds: '2018-1', content: `|${content}|` },
    ];
    expect(rowsOfRound(lines, '2018-1')).toEqual({
      ok: false,
      problem: { code: 'damaged-base', table: 'tblBudget', key: 'b1.1-1' },
    });
  },
);
