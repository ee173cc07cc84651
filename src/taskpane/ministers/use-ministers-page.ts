import { useEffect, useRef, useState } from 'react';
import { summariseOpenPlan } from '../../application/open-plan';
import type { SummarisedWorkbook } from '../../application/summarise-workbook';
import { useServices } from '../shared/pane-services';
import { useAction, type Action } from '../shared/use-action';
import { useWorkbookChanges } from '../shared/use-workbook-changes';

export interface MinistersPageState {
  readonly action: Action;
  readonly figures: SummarisedWorkbook | null;
  /** Whether Excel tells what changes. */
  readonly isFollowed: boolean;
  readonly countAgain: () => void;
}

/** The figures of the plan; counts again when the workbook changes. */
export function useMinistersPage(): MinistersPageState {
  const { workbook, core } = useServices();
  const action = useAction();
  const [figures, setFigures] = useState<SummarisedWorkbook | null>(null);
  const isStarted = useRef(false);

  function countAgain(): void {
    const busy = { what: 'ministers.counting', canStop: true } as const;
    action.run(busy, () => summariseOpenPlan(workbook, core), setFigures);
  }

  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    countAgain();
  });
  const isFollowed = useWorkbookChanges(() => {
    action.runUnseen(() => summariseOpenPlan(workbook, core), setFigures);
  }, action.busy !== null);
  return { action, figures, isFollowed, countAgain };
}
