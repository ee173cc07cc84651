import { fixOpenPlan, isSafe } from '../../application/fix-open-plan';
import type { PlanFinding } from '../../application/plan-check';
import { useServices } from '../shared/pane-services';
import type { Action } from '../shared/use-action';
import type { MadeChange } from './use-last-change';

interface Fixes {
  readonly fix: (findings: readonly PlanFinding[]) => void;
  readonly fixSafe: () => void;
}

/** Makes fixes; `onMade` is told what was changed. */
export function useFixes(action: Action, onMade: (change: MadeChange) => void): Fixes {
  const { workbook, core, text } = useServices();

  function fixWanted(isWanted: (finding: PlanFinding) => boolean): void {
    action.run(
      { what: 'check.fixing', canStop: false },
      () => fixOpenPlan(workbook, core, isWanted),
      ({ made, ...change }) => {
        onMade({ ...change, said: text('check.fixed', { count: made.length }) });
      },
    );
  }

  return {
    fix: (findings) => {
      const ids = new Set(findings.map(({ id }) => id));
      fixWanted(({ id }) => ids.has(id));
    },
    fixSafe: () => {
      fixWanted(isSafe);
    },
  };
}
