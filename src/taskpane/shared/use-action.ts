import { useCallback, useMemo, useRef, useState } from 'react';
import type { Result } from '../../domain/result';
import type { PaneTextKey } from '../../i18n/pane-text';
import type { PaneProblem } from './pane-problem';
import { useServices } from './pane-services';
import { runAction } from './run-action';

/** What is being done, and whether it can be stopped: what changes the workbook cannot. */
export interface BusyWith {
  readonly what: PaneTextKey;
  readonly canStop: boolean;
}

type Work<T> = () => Promise<Result<T, PaneProblem>>;

export interface Action {
  readonly busy: BusyWith | null;
  readonly problem: PaneProblem | null;
  /** Does something; what was asked before and is not done yet no longer counts. */
  readonly run: <T>(busy: BusyWith, work: Work<T>, done: (value: T) => void) => void;
  /** Does something without showing that it is being done; it gives way to what is asked after it. */
  readonly runUnseen: <T>(work: Work<T>, done: (value: T) => void) => void;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

/** The one thing that a page is doing. */
export function useAction(): Action {
  const { core, announce, text, reportBug } = useServices();
  const [busy, setBusy] = useState<BusyWith | null>(null);
  const [problem, setProblem] = useState<PaneProblem | null>(null);
  const turn = useRef(0);
  const start = useCallback(
    <T>(work: Work<T>, done: (value: T) => void) => {
      const mine = turn.current;
      void runAction(work, {
        ended(found) {
          if (mine !== turn.current) return false;
          setBusy(null);
          setProblem(found);
          return true;
        },
        done,
        reportBug,
      });
    },
    [reportBug],
  );

  return useMemo(
    () => ({
      ...{ busy, problem, runUnseen: start },
      run(shown, work, done) {
        turn.current += 1;
        setBusy(shown);
        announce(text(shown.what));
        start(work, done);
      },
      stop() {
        turn.current += 1;
        core.stop();
        setBusy(null);
        announce(text('action.cancelled'));
      },
      dismiss() {
        setProblem(null);
      },
    }),
    [busy, problem, start, core, announce, text],
  );
}
