/** Does a piece of work, and adds what it cost to `costs`, in milliseconds of CPU. */
export async function step<T>(
  costs: Record<string, number>,
  name: string,
  work: () => T | Promise<T>,
): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  costs[name] = (user + system) / 1000;
  return result;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
