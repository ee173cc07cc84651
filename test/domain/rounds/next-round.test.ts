import { nextRoundName } from '../../../src/domain/rounds/next-round';

test.each([
  [[], '2026-1'],
  [['2026-1'], '2026-2'],
  [['2026-2', '2025-1', 'Voorjaar'], '2026-1'],
  [['2026-1', '2026-2', '2026-3'], '2026-4'],
])('after %j comes %s', (taken, next) => {
  expect(nextRoundName('2026-11-25', taken)).toBe(next);
});
