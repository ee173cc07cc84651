/** What data takes of a request or an answer. */
export function dataBytes(data: unknown): number {
  return new TextEncoder().encode(JSON.stringify(data)).length;
}
