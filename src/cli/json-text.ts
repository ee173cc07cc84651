/** One JSON document, readable, with the line end that files end with. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
