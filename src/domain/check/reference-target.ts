import type { TextReference } from '../parse/references';
import type { CheckIndex } from './check-index';

/**
 * What a reference leads to: `other-kind` when a measure is called an action or the reverse, and the
 * plan has no target of the kind that is named.
 */
export function resolveReference(
  { kind, target }: Pick<TextReference, 'kind' | 'target'>,
  index: CheckIndex,
): 'found' | 'other-kind' | 'missing' {
  const [own, other] =
    kind === 'measure'
      ? [index.measureNumbers, index.actionNumbers]
      : [index.actionNumbers, index.measureNumbers];
  if (own.has(target)) return 'found';
  return other.has(target) ? 'other-kind' : 'missing';
}

/** The references of a text without those that name a target again. */
export function distinctReferences(references: readonly TextReference[]): readonly TextReference[] {
  const seen = { measure: new Set<string>(), action: new Set<string>() };
  return references.filter(({ kind, target }) => {
    const isNew = !seen[kind].has(target);
    seen[kind].add(target);
    return isNew;
  });
}
