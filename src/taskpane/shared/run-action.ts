import type { Result } from '../../domain/result';
import type { PaneProblem } from './pane-problem';
import { Stopped } from './stopped';

/** What happens to the outcome of an action. */
export interface ActionView<T> {
  done(value: T): void;
  failed(problem: PaneProblem): void;
  /** It was ended before it was done. */
  stopped(): void;
  /** A fault of our own, for who maintains the add-in. */
  reportBug(error: unknown): void;
}

/** Runs one thing the user asked for. The only place in the pane that catches everything. */
export async function runAction<T>(
  action: () => Promise<Result<T, PaneProblem>>,
  view: ActionView<T>,
): Promise<void> {
  try {
    const result = await action();
    if (result.ok) view.done(result.value);
    else view.failed(result.problem);
  } catch (error) {
    if (error instanceof Stopped) {
      view.stopped();
      return;
    }
    view.reportBug(error);
    view.failed({ code: 'unexpected' });
  }
}
