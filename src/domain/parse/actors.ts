import type { Abbreviation, Actor, Department } from '../plan/plan';

/** The actors of one cell, in reading order, repeats included. */
export interface ActorsReading {
  readonly actors: readonly Actor[];
  /** Runs of names that were told apart without a separator between them, as printed. */
  readonly split: readonly { readonly source: string; readonly names: readonly string[] }[];
}

const COORDINATING =
  /\((?:co[oö]rdinatie|co[oö]rd\.|trekker|lead|coordinat(?:ion|or)|pilote|coördinator)\)/i;

/** Names that stand alone somewhere in the plan, and the terms of its abbreviations. */
export function collectActorNames(
  cells: readonly (readonly string[])[],
  abbreviations: readonly Abbreviation[],
): ReadonlySet<string> {
  const names = new Set(abbreviations.map(({ term }) => term));
  for (const lines of cells) {
    for (const piece of lines.flatMap(pieces)) if (!piece.includes(' ')) names.add(piece);
  }
  return names;
}

/** Reads the actors of one cell; `lines` are its paragraphs, with inner double spaces kept. */
export function parseActors(lines: readonly string[], known: ReadonlySet<string>): ActorsReading {
  const actors: Actor[] = [];
  const split: { source: string; names: string[] }[] = [];
  for (const piece of lines.flatMap(pieces)) {
    const names = piece.split(' ').every((word) => known.has(word) || COORDINATING.test(word))
      ? piece.replace(/ (?=\()/g, '').split(' ')
      : [piece];
    for (const name of names) {
      actors.push({
        name: name.replace(COORDINATING, '').trim(),
        coordinating: COORDINATING.test(name),
      });
    }
    if (names.length > 1) split.push({ source: piece, names });
  }
  return { actors, split };
}

/** The plan's departments: from its abbreviations, else from who stands first in the cells. */
export function recogniseDepartments(
  _cells: readonly (readonly string[])[],
  abbreviations: readonly Abbreviation[],
): readonly Department[] {
  return abbreviations.flatMap(({ term, meaning }) =>
    meaning !== null && /^beleidsdomein /i.test(meaning)
      ? [{ name: term, meaning: meaning.replace(/^beleidsdomein /i, '') }]
      : [],
  );
}

function pieces(line: string): readonly string[] {
  return line
    .split(/\s{2,}|[,;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
