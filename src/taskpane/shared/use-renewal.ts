import { useState } from 'react';
import type { NotRenewed } from '../../application/change-open-plan';
import { renewOpenPlan } from '../../application/open-plan';
import { useServices } from './pane-services';
import type { Action } from './use-action';

export interface Renewal {
  /** Why the generated sheets do not follow what was done last. */
  readonly notRenewed: NotRenewed | null;
  readonly setNotRenewed: (why: NotRenewed | null) => void;
  readonly renewAgain: () => void;
}

/** Whether the generated sheets follow what the page did to the plan, and another try. */
export function useRenewal(action: Action): Renewal {
  const { workbook, core, announce, text } = useServices();
  const [notRenewed, setNotRenewed] = useState<NotRenewed | null>(null);
  return {
    ...{ notRenewed, setNotRenewed },
    renewAgain() {
      action.run(
        { what: 'action.renewing', canStop: false },
        () => renewOpenPlan(workbook, core),
        ({ notRenewed: why }) => {
          setNotRenewed(why);
          if (why === null) announce(text('action.renewed'));
        },
      );
    },
  };
}
