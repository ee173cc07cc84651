import type { ActorLookup } from '../check/actor-lookup';
import { fieldOf, type Fix } from '../check/finding';
import { bareText } from '../plan/bare-text';
import type { Actor, Measure } from '../plan/plan';
import { defineRowRule } from './define-rule';

/**
 * No actor stands at a measure twice, also not once by its abbreviation and once by its full name. The
 * fix asks, because the second may have been meant for somebody else.
 */
export const actorDuplicate = defineRowRule({
  meta: {
    id: 'actor-duplicate',
    severity: 'warning',
    fix: 'ask',
    needs: ['measures'],
    columns: ['measures.actors'],
    messages: { twice: ['name'], 'two-names': ['name', 'other'] },
  },

  rows: {
    *measures(measure, _input, index) {
      const at = fieldOf('measure', measure, 'actors');
      const seen = new Map<string, Actor>();
      for (const actor of measure.actors) {
        const { name } = actor;
        const id = identityOf(name, index.actors);
        const first = seen.get(id);
        if (first === undefined) {
          seen.set(id, actor);
          continue;
        }
        const isBetter =
          index.actors.match(first.name).kind === 'variant' &&
          index.actors.match(name).kind === 'listed';
        const [kept, gone] = isBetter ? [actor, first] : [first, actor];
        if (isBetter) seen.set(id, actor);
        const fix = without(measure, gone, kept);
        yield first.name === name
          ? { message: 'twice', data: { name }, at, fix }
          : { message: 'two-names', data: { name: gone.name, other: kept.name }, at, fix };
      }
    },
  },
});

function identityOf(name: string, actors: ActorLookup): string {
  // A remark behind a department tells which part of it is meant: "OV (Agentschap Talen)".
  const isSure = !name.includes('(') && actors.match(name).kind !== 'near';
  const department = isSure ? actors.departmentOf(name) : null;
  return department === null ? `name ${bareText(name)}` : `department ${department}`;
}

/** Whoever coordinates goes on doing so. */
function without(measure: Measure, gone: Actor, kept: Actor): Fix {
  const coordinating = kept.coordinating || gone.coordinating;
  const value = measure.actors
    .filter((actor) => actor !== gone)
    .map((actor) => (actor === kept ? { ...kept, coordinating } : actor));
  return { kind: 'ask', edits: [{ at: fieldOf('measure', measure, 'actors'), value }] };
}
