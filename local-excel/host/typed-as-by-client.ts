/**
 * A property's value as the client's types have it: they leave out that it is null where cells
 * differ or nothing is set.
 */
export function typedAsByClient<T>(value: T | null): T {
  return value as T;
}
