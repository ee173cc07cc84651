import type { Result } from '../../domain/result';
import type { PaneProblem } from './pane-problem';
import { Stopped } from './stopped';

/** What happens to the outcome of an action. */
interface ActionView<T> {
  /** It is over, with or without a problem; `false` when nobody waits for its outcome any more. */
  readonly ended: (problem: PaneProblem | null) => boolean;
  readonly done: (value: T) => void;
  /** A fault of our own, for who maintains the add-in. */
  readonly reportBug: (error: unknown) => void;
}

/** Runs one thing the user asked for. The only place in the pane that catches everything. */
export async function runAction<T>(
  action: () => Promise<Result<T, PaneProblem>>,
  view: ActionView<T>,
): Promise<void> {
  try {
    const result = await action();
    const isAwaited = view.ended(result.ok ? null : result.problem);
    if (isAwaited && result.ok) view.done(result.value);
  } catch (error) {
    const isStopped = error instanceof Stopped;
    if (!isStopped) view.reportBug(error);
    view.ended(isStopped ? null : { code: 'unexpected' });
  }
}
