import { DEPARTMENT_WORD } from '../plan/actor-kind';
import type { Abbreviation, Department } from '../plan/plan';
import { actorPieces, type ActorPiece } from './actor-pieces';
import { actorWords } from './actor-words';

const POLICY_DOMAIN =
  /^(?:het |the |le )?(?:beleidsdomein|policy (?:domain|area)|domaine politique)/i;
const SHORT_NAME = /^\p{Lu}[\p{Lu}&]{1,5}$/u;

/**
 * The plan's departments. First choice: its abbreviations for policy domains; then those for
 * departments that carry a measure out (a plan also abbreviates the departments of others). A plan
 * without such abbreviations shows them by who stands first in its cells.
 */
export function recogniseDepartments(
  cells: readonly (readonly string[])[],
  abbreviations: readonly Abbreviation[],
): readonly Department[] {
  const explained = abbreviations.filter(({ meaning }) => DEPARTMENT_WORD.test(meaning ?? ''));
  const domains = explained.filter(({ meaning }) => POLICY_DOMAIN.test(meaning ?? ''));
  if (domains.length > 0) return domains.map(departmentOf);
  const pieces = cells.map(actorPieces);
  const named = new Set(pieces.flat().flatMap(namesOf));
  const acting = explained.filter(({ term }) => named.has(term));
  return acting.length > 0 ? acting.map(departmentOf) : departmentsOfCells(pieces);
}

function departmentOf({ term, meaning }: Abbreviation): Department {
  return { name: term, meaning: meaning?.replace(DEPARTMENT_WORD, '') ?? null };
}

/**
 * Names that call themselves a department; and short capitals that stand first in two cells, or in
 * the first group of two cells and never in a later group, where the partners stand.
 */
function departmentsOfCells(cells: readonly (readonly ActorPiece[])[]): readonly Department[] {
  const first = new Map<string, number>();
  const inFirstGroup = new Map<string, number>();
  const later = new Set<string>();
  for (const pieces of cells) {
    const group = pieces[0]?.group;
    const own = pieces.filter((piece) => piece.group === group).flatMap(namesOf);
    for (const name of own.slice(0, 1)) first.set(name, (first.get(name) ?? 0) + 1);
    for (const name of new Set(own)) inFirstGroup.set(name, (inFirstGroup.get(name) ?? 0) + 1);
    for (const piece of pieces) {
      if (piece.group !== group) for (const name of namesOf(piece)) later.add(name);
    }
  }
  const leaders = [...first.values()].filter((count) => count > 1).length;
  return [...inFirstGroup]
    .filter(
      ([name, count]) =>
        DEPARTMENT_WORD.test(name) ||
        (SHORT_NAME.test(name) &&
          ((first.get(name) ?? 0) > 1 || (leaders > 0 && count > 1 && !later.has(name)))),
    )
    .map(([name]) => ({ name, meaning: null }));
}

/** The names of a piece: each word when all are short capitals, else the piece as a whole. */
function namesOf({ text }: ActorPiece): readonly string[] {
  const words = actorWords(text).map(({ bare }) => bare);
  return words.every((word) => SHORT_NAME.test(word)) ? words : [words.join(' ')];
}
