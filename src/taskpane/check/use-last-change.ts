import { useState } from 'react';
import type { ChangedPlan } from '../../application/change-open-plan';
import { checkOpenPlan, undoChanges } from '../../application/open-plan';
import type { PlanCheck } from '../../application/plan-check';
import { ok } from '../../domain/result';
import { useServices } from '../shared/pane-services';
import type { Action } from '../shared/use-action';
import { useRenewal, type Renewal } from '../shared/use-renewal';

/** What the page did last to the workbook, in words, and what takes that back. */
export interface LastChange extends Pick<ChangedPlan, 'undo'> {
  readonly said: string;
}

/** A change that was made, and the check of what came of it. */
export interface MadeChange extends LastChange, ChangedPlan {
  readonly after: PlanCheck;
}

export interface LastChangeState {
  readonly lastChange: LastChange | null;
  readonly renewal: Renewal;
  readonly made: (change: MadeChange) => void;
  readonly forget: () => void;
  readonly undo: () => void;
}

/** Tells what the page changed last and takes it back; `onChecked` is given the check of what came of it. */
export function useLastChange(
  action: Action,
  onChecked: (check: PlanCheck) => void,
): LastChangeState {
  const { workbook, core, announce, text } = useServices();
  const [lastChange, setLastChange] = useState<LastChange | null>(null);
  const renewal = useRenewal(action);

  function undo(): void {
    if (lastChange === null) return;
    action.run(
      { what: 'plan.undoing', canStop: false },
      async () => {
        const undone = await undoChanges(workbook, core, lastChange.undo);
        if (!undone.ok) return undone;
        const checked = await checkOpenPlan(workbook, core);
        return checked.ok ? ok({ ...undone.value, after: checked.value }) : checked;
      },
      ({ after, notRenewed }) => {
        setLastChange(null);
        renewal.setNotRenewed(notRenewed);
        onChecked(after);
        announce(text('action.undone'));
      },
    );
  }

  return {
    ...{ lastChange, renewal, undo },
    made({ said, undo: takesBack, after, notRenewed }) {
      onChecked(after);
      setLastChange({ said, undo: takesBack });
      renewal.setNotRenewed(notRenewed);
      announce(said);
    },
    forget() {
      setLastChange(null);
      renewal.setNotRenewed(null);
    },
  };
}
