/** The line under the header of a Markdown table: `| --- | :--: |`. */
export function isPipeDelimiter(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line) && /-/.test(line);
}

/** The cells of a row of a Markdown table; `\|` is a pipe in a cell. */
export function pipeCells(line: string): readonly string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.replaceAll('\\|', '|'));
}
