/**
 * Unexpected console output fails the test that made it. A test that expects output
 * replaces the method with `jest.spyOn(console, …).mockImplementation()`.
 */
const watched = ['debug', 'error', 'info', 'log', 'warn'] as const;
const printed: string[] = [];

for (const method of watched) {
  console[method] = (...parts: unknown[]) => {
    printed.push(`console.${method}: ${parts.map(String).join(' ')}`);
  };
}

function failWhenPrinted(): void {
  const lines = printed.splice(0);
  if (lines.length > 0) throw new Error(`Unexpected console output:\n${lines.join('\n')}`);
}

afterEach(failWhenPrinted);
afterAll(failWhenPrinted);
