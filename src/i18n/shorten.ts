import { charactersOf } from './characters';

/** A piece of a text on one line, at most `length` characters of it. */
export function shorten(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = charactersOf(line);
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}
