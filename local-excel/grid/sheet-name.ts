/** Why Excel refuses a name for a sheet, taken or not; null when it takes it. */
export function sheetNameProblem(name: string): string | null {
  if (name === '') return 'a sheet name cannot be empty';
  if (name.length > 31) return 'a sheet name has at most 31 characters';
  if (/[:\\/?*[\]]/.test(name)) return 'a sheet name has none of : \\ / ? * [ ]';
  if (name.startsWith("'") || name.endsWith("'")) return 'a sheet name has no apostrophe at an end';
  return sameName(name, 'History') ? 'History is a name that Excel keeps for itself' : null;
}

/** Excel's names of sheets, tables and ranges do not tell capitals from small letters. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `Lijsten` as it is, `'Blad 1'` in apostrophes: as Excel writes a sheet in an address. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return isPlain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquotedSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
