import type { ActorLookup } from '../check/actor-lookup';
import { fieldOf, type Edit, type Fix } from '../check/finding';
import { bareText } from '../plan/bare-text';
import type { Actor, Measure, Plan } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * Departments and abbreviated partners are written as in the lists, and a partner that is in no list
 * always the same way. A partner that nobody listed is no fault by itself; an abbreviation that nobody
 * explained is `abbreviation-defined`; one who stands at a measure in two ways `actor-duplicate`.
 */
export const actorKnown = defineRule({
  meta: {
    id: 'actor-known',
    severity: 'warning',
    fix: 'safe',
    needs: ['measures', 'departments', 'abbreviations'],
    columns: ['measures.actors'],
    messages: {
      variant: ['name', 'listed'],
      near: ['name', 'listed'],
      'two-ways': ['name', 'other'],
    },
  },

  *check({ plan }, index) {
    const usual = usualSpellings(plan);
    for (const measure of plan.measures) {
      const at = fieldOf('measure', measure, 'actors');
      const names = new Set(measure.actors.map(({ name }) => name));
      for (const name of names) {
        const match = index.actors.match(name);
        if (match.kind === 'variant' || match.kind === 'near') {
          const { kind, listed } = match;
          // Beside the listed one a like name is another one's, and a variant is there twice.
          if (names.has(listed)) continue;
          const fix =
            kind === 'variant' ? tidied(measure, index.actors) : putName(measure, name, listed);
          yield { message: kind, data: { name, listed }, at, suggestion: listed, fix };
        } else if (match.kind === 'unlisted') {
          const other = usual.get(bareText(name));
          if (other === undefined || other === name || names.has(other)) continue;
          const fix = putName(measure, name, other);
          const data = { name, other };
          yield { message: 'two-ways', severity: 'hint', data, at, suggestion: other, fix };
        }
      }
    }
  },
});

/** Of every name, by its bare text, the spelling that is used most; the first of those used as often. */
function usualSpellings(plan: Plan): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of plan.measures.flatMap(({ actors }) => actors)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const usual = new Map<string, string>();
  for (const [name, count] of counts) {
    const bare = bareText(name);
    const best = usual.get(bare);
    if (best === undefined || count > (counts.get(best) ?? 0)) usual.set(bare, name);
  }
  return usual;
}

function putName(measure: Measure, name: string, better: string): Fix {
  return { kind: 'ask', edits: [renamed(measure, (one) => (one === name ? better : one))] };
}

/** Puts all names of the cell right at once: two fixes of one cell would undo each other. */
function tidied(measure: Measure, lookup: ActorLookup): Fix {
  const edit = renamed(measure, (name) => {
    const match = lookup.match(name);
    return match.kind === 'variant' ? match.listed : name;
  });
  return { kind: 'safe', edits: [edit] };
}

function renamed(measure: Measure, rename: (name: string) => string): Edit {
  const value = measure.actors.map((actor): Actor => ({ ...actor, name: rename(actor.name) }));
  return { at: fieldOf('measure', measure, 'actors'), value };
}
