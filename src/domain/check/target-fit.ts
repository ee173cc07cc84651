import { judgeFit, type FitBounds, type Misfit } from '../fit/judge-fit';
import { actionOfNumber } from '../plan/numbering';
import type { CheckIndex } from './check-index';
import { resolveReference } from './reference-target';
import type { SaidOfTarget } from './said-of-targets';

/** A reference whose target is not what the words are about. */
interface TargetMisfit extends Misfit {
  /** What the target is, whatever the text calls it. */
  readonly kind: 'measure' | 'action';
}

/** A whole action is about much, and often named for only part of it: the words must tell more. */
const ACTION: FitBounds = {
  clear: { least: 1.2, named: 0.05, next: 0.6 },
  weak: { least: 1, named: 0.1, next: 0.7 },
};

/** A reference whose target is not what is said about it. */
interface Misfitting {
  readonly said: SaidOfTarget;
  readonly misfit: TargetMisfit;
}

/** The references that do not fit. Of a list that has nothing of it the first, not each. */
export function* misfittingReferences(
  index: CheckIndex,
  boundsFor: (said: SaidOfTarget) => FitBounds | null,
): Iterable<Misfitting> {
  const told = new Map<SaidOfTarget['text'], Set<string>>();
  for (const said of index.saidOfTargets) {
    const bounds = boundsFor(said);
    const misfit = bounds === null ? null : targetMisfit(said, index, bounds);
    if (misfit === null) continue;
    const ofText = told.get(said.text) ?? new Set();
    told.set(said.text, ofText);
    if (ofText.has(misfit.better)) continue;
    ofText.add(misfit.better);
    yield { said, misfit };
  }
}

/** Whether the words about a reference fit another target better; `null` when not, or when it has none. */
function targetMisfit(
  said: SaidOfTarget,
  index: CheckIndex,
  measures: FitBounds,
): TargetMisfit | null {
  const { text, reference, words, beside } = said;
  const resolved = resolveReference(reference, index);
  if (resolved === 'missing') return null;
  const isMeasure = (reference.kind === 'measure') === (resolved === 'found');
  const kind = isMeasure ? 'measure' : 'action';
  const ownMeasure = text.kind === 'measure' ? text.row.number : null;
  const ownAction = text.kind === 'measure' ? text.row.action : null;
  const misfit = judgeFit(
    { words, named: reference.target, self: isMeasure ? ownMeasure : ownAction, beside },
    isMeasure ? index.rowWords.measures : index.rowWords.actions,
    isMeasure ? measures : ACTION,
  );
  // The action it is in is named already.
  if (misfit === null || beside.includes(actionOfNumber(misfit.better) ?? '')) return null;
  return { ...misfit, kind };
}
