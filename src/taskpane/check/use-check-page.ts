import { useEffect, useRef, useState } from 'react';
import { countSeverities } from '../../application/count-severities';
import { checkOpenPlan } from '../../application/open-plan';
import type { PlanCheck, PlanFinding } from '../../application/plan-check';
import { useServices } from '../shared/pane-services';
import { useAction, type Action } from '../shared/use-action';
import type { Renewal } from '../shared/use-renewal';
import { useWorkbookChanges } from '../shared/use-workbook-changes';
import { countsText } from './counts-text';
import { useAccept, type Accepting } from './use-accept';
import { useFixes } from './use-fixes';
import { useLastChange, type LastChange } from './use-last-change';

export interface CheckPageState {
  readonly action: Action;
  /** `null` until there is a plan that was checked. */
  readonly check: PlanCheck | null;
  readonly lastChange: LastChange | null;
  readonly renewal: Renewal;
  /** Whether Excel tells what changes. */
  readonly isFollowed: boolean;
  readonly checkAgain: () => void;
  readonly fix: (findings: readonly PlanFinding[]) => void;
  readonly fixSafe: () => void;
  readonly accepting: Accepting;
  readonly undo: () => void;
  readonly show: (finding: PlanFinding) => void;
}

/** Checking the plan and fixing it; checks again when the workbook changes. */
export function useCheckPage(): CheckPageState {
  const { workbook, core, announce, text } = useServices();
  const action = useAction();
  const [check, setCheck] = useState<PlanCheck | null>(null);
  const { made, forget, ...last } = useLastChange(action, setCheck);
  const fixes = useFixes(action, made);
  const accepting = useAccept(action, made);

  function checkAgain(): void {
    forget();
    action.run(
      { what: 'check.running', canStop: true },
      () => checkOpenPlan(workbook, core),
      (result) => {
        setCheck(result);
        const counts = countsText(countSeverities(result.findings), text);
        const measures = text('count.measures', { count: result.measures });
        announce(text('check.found', { counts, measures }));
      },
    );
  }

  function follow(): void {
    action.runUnseen(
      () => checkOpenPlan(workbook, core),
      (result) => {
        setCheck(result);
        if (check !== null && isSameFindings(check, result)) return;
        const counts = countsText(countSeverities(result.findings), text);
        announce(text('check.updated', { counts }));
      },
    );
  }

  function show({ cell }: PlanFinding): void {
    if (cell === null || action.busy !== null) return;
    action.runUnseen(
      () => workbook.show(cell),
      () => {
        announce(text('check.shown', { ...cell }));
      },
    );
  }

  useOnce(checkAgain);
  const isFollowed = useWorkbookChanges(follow, action.busy !== null);
  return { ...last, ...fixes, accepting, action, check, isFollowed, checkAgain, show };
}

function isSameFindings(before: PlanCheck, after: PlanCheck): boolean {
  return (
    before.findings.length === after.findings.length &&
    before.findings.every(({ id }, index) => id === after.findings[index]?.id)
  );
}

/** Does something when the page is first shown. */
function useOnce(work: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    work();
  });
}
