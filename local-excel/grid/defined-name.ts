import { parseArea } from './area';

/** Why Excel refuses a name for a table or a range; null when it takes it. */
export function definedNameProblem(name: string): string | null {
  if (name.length > 255) return 'a name has at most 255 characters';
  if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name)) {
    return 'a name starts with a letter, _ or \\ and has letters, digits, _ . ? \\ only';
  }
  if (/^(?:true|false)$/i.test(name)) return 'TRUE and FALSE are no names';
  if (parseArea(name) !== null) return 'a name cannot be the address of a cell';
  // Also by its beginning alone: Excel reads R1C1 as the address of a cell.
  if (/^r\d*c\d*$/i.test(name) || /^[rc]$/i.test(name)) return 'a name cannot be R, C or R1C1';
  return null;
}
