import { useState } from 'react';
import {
  checkOpenPlan,
  fixOpenPlan,
  isSafe,
  undoChanges,
  type ChangedPlan,
} from '../../application/open-plan';
import { ok } from '../../domain/result';
import type { PlanCheck, PlanFinding } from '../../application/plan-check';
import { useServices } from '../shared/pane-services';
import type { Action } from '../shared/use-action';
import { useRenewal, type Renewal } from '../shared/use-renewal';

/** How many cells were fixed last, and what takes that back. */
export interface LastFix extends Pick<ChangedPlan, 'undo'> {
  readonly cells: number;
}

interface Fixes {
  readonly lastFix: LastFix | null;
  readonly renewal: Renewal;
  readonly forgetFix: () => void;
  readonly fix: (findings: readonly PlanFinding[]) => void;
  readonly fixSafe: () => void;
  readonly undo: () => void;
}

/** Makes fixes, and takes the last back; `onChecked` is given the check of what came of it. */
export function useFixes(action: Action, onChecked: (check: PlanCheck) => void): Fixes {
  const { workbook, core, announce, text } = useServices();
  const [lastFix, setLastFix] = useState<LastFix | null>(null);
  const renewal = useRenewal(action);

  function fixWanted(isWanted: (finding: PlanFinding) => boolean): void {
    action.run(
      { what: 'check.fixing', canStop: false },
      () => fixOpenPlan(workbook, core, isWanted),
      ({ after, made, undo: takesBack, notRenewed: why }) => {
        onChecked(after);
        setLastFix({ cells: made.length, undo: takesBack });
        renewal.setNotRenewed(why);
        announce(text('check.fixed', { count: made.length }));
      },
    );
  }

  function undo(): void {
    if (lastFix === null) return;
    action.run(
      { what: 'plan.undoing', canStop: false },
      async () => {
        const undone = await undoChanges(workbook, core, lastFix.undo);
        if (!undone.ok) return undone;
        const checked = await checkOpenPlan(workbook, core);
        return checked.ok ? ok({ ...undone.value, after: checked.value }) : checked;
      },
      ({ after, notRenewed: why }) => {
        setLastFix(null);
        renewal.setNotRenewed(why);
        onChecked(after);
        announce(text('action.undone'));
      },
    );
  }

  return {
    ...{ lastFix, renewal, undo },
    forgetFix: () => {
      setLastFix(null);
      renewal.setNotRenewed(null);
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
