import { useState } from 'react';
import { checkOpenPlan, fixOpenPlan, isSafe, undoChanges } from '../../application/open-plan';
import type { PlanCheck, PlanFinding } from '../../application/plan-check';
import type { RestorePoint } from '../../workbook/restore-point';
import { useServices } from '../shared/pane-services';
import type { Action } from '../shared/use-action';

/** How many cells were fixed last, and what takes that back. */
export interface LastFix {
  readonly cells: number;
  readonly undo: readonly RestorePoint[];
}

interface Fixes {
  readonly lastFix: LastFix | null;
  readonly forgetFix: () => void;
  readonly fix: (findings: readonly PlanFinding[]) => void;
  readonly fixSafe: () => void;
  readonly undo: () => void;
}

/** Makes fixes, and takes the last back; `onChecked` is given the check of what came of it. */
export function useFixes(action: Action, onChecked: (check: PlanCheck) => void): Fixes {
  const { workbook, core, announce, text } = useServices();
  const [lastFix, setLastFix] = useState<LastFix | null>(null);

  function fixWanted(isWanted: (finding: PlanFinding) => boolean): void {
    action.run(
      { what: 'check.fixing', canStop: false },
      () => fixOpenPlan(workbook, core, isWanted),
      ({ after, made, undo }) => {
        onChecked(after);
        setLastFix({ cells: made.length, undo });
        announce(text('check.fixed', { count: made.length }));
      },
    );
  }

  function undo(): void {
    if (lastFix === null) return;
    action.run(
      { what: 'plan.undoing', canStop: false },
      async () => {
        const undone = await undoChanges(workbook, lastFix.undo);
        return undone.ok ? checkOpenPlan(workbook, core) : undone;
      },
      (result) => {
        setLastFix(null);
        onChecked(result);
        announce(text('action.undone'));
      },
    );
  }

  return {
    ...{ lastFix, undo },
    forgetFix: () => {
      setLastFix(null);
    },
    fix: (findings) => {
      const ids = new Set(findings.map(({ id }) => id));
      fixWanted(({ id }) => ids.has(id));
    },
    fixSafe: () => {
      fixWanted(isSafe);
    },
  };
}
