/** The name of a sheet as formulas have it: `'Plan ''27'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
