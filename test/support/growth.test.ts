import { expectLinear } from './growth';

function stepThrough(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum = (sum + step) % 1_009;
  return sum;
}

test('work in proportion to the size is linear', () => {
  expectLinear(400_000, (size) => {
    stepThrough(size);
  });
});

test('work in proportion to the square of the size is not', () => {
  expect(() => {
    expectLinear(2_400, (size) => {
      stepThrough(size ** 2);
    });
  }).toThrow('toBeLessThanOrEqual');
});
