import type { Abbreviation, Actor } from '../plan/plan';
import { actorPieces } from './actor-pieces';
import { actorWords, joinWords } from './actor-words';
import { tellApart } from './tell-apart';

export { recogniseDepartments } from './departments';

/** The actors of one cell, in reading order, repeats included. */
export interface ActorsReading {
  readonly actors: readonly Actor[];
  /** Runs of names that were told apart without a separator between them, as printed. */
  readonly split: readonly SplitNames[];
}

interface SplitNames {
  readonly source: string;
  readonly names: readonly string[];
  /** All of them stand alone somewhere, or in the abbreviations; otherwise it is a guess. */
  readonly allKnown: boolean;
}

/** Names that stand alone somewhere in the plan, and the terms of its abbreviations. */
export function collectActorNames(
  cells: readonly (readonly string[])[],
  abbreviations: readonly Abbreviation[],
): ReadonlySet<string> {
  const names = new Set(abbreviations.map(({ term }) => term.normalize('NFC')));
  for (const { text } of cells.flatMap(actorPieces)) {
    const [word, ...others] = actorWords(text);
    if (word !== undefined && others.length === 0) names.add(word.bare);
  }
  return names;
}

/**
 * Reads the actors of one cell; `lines` are its paragraphs, with inner double spaces kept. Names
 * with one space between them are told apart only by the names in `known`: without any, nothing is.
 */
export function parseActors(lines: readonly string[], known: ReadonlySet<string>): ActorsReading {
  const actors: Actor[] = [];
  const split: SplitNames[] = [];
  for (const [index, piece] of actorPieces(lines).entries()) {
    const words = actorWords(piece.text);
    const { names, allKnown } = tellApart(words, known, {
      isFirst: index === 0,
      isListed: piece.listed,
    });
    const named = names.map(joinWords);
    actors.push(
      ...named.map(({ name, coordinating }, at) => ({
        name: withoutPoint(name, known),
        coordinating: coordinating || (piece.announced && at === 0),
      })),
    );
    if (named.length > 1) {
      split.push({ source: piece.text, names: named.map(({ name }) => name), allKnown });
    }
  }
  return { actors, split };
}

/** `WSE.` at the end of a list is WSE; the point of `e.a.` and `n.v.t.` belongs to them. */
function withoutPoint(name: string, known: ReadonlySet<string>): string {
  const bare = name.slice(0, -1);
  return name.endsWith('.') && known.has(bare) ? bare : name;
}
