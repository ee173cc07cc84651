import { useState } from 'react';
import { acceptInOpenPlan } from '../../application/accept-finding';
import { checkOpenPlan, renewOpenPlan } from '../../application/open-plan';
import type { PlanFinding } from '../../application/plan-check';
import { ok } from '../../domain/result';
import { useServices } from '../shared/pane-services';
import type { Action } from '../shared/use-action';
import type { MadeChange } from './use-last-change';

/** Who accepts a finding, and why. */
export interface Acceptance {
  readonly by: string;
  readonly why: string;
}

export interface Accepting {
  /** Who accepted last, so that a name is typed once; blank at first. */
  readonly lastBy: string;
  readonly accept: (finding: PlanFinding, acceptance: Acceptance) => void;
}

/** Accepts findings, and lets the generated sheets follow; `onMade` is told what was changed. */
export function useAccept(action: Action, onMade: (change: MadeChange) => void): Accepting {
  const { workbook, core, text, today } = useServices();
  const [lastBy, setLastBy] = useState('');
  return {
    lastBy,
    accept(finding, { by, why }) {
      setLastBy(by);
      action.run(
        { what: 'check.accepting', canStop: false },
        async () => {
          const undo = await acceptInOpenPlan(workbook, finding, { by, why, on: today });
          if (!undo.ok) return undo;
          const renewed = await renewOpenPlan(workbook, core);
          if (!renewed.ok) return renewed;
          const after = await checkOpenPlan(workbook, core);
          return after.ok ? ok({ ...renewed.value, undo: undo.value, after: after.value }) : after;
        },
        (change) => {
          onMade({ ...change, said: text('check.accepted-now') });
        },
      );
    },
  };
}
