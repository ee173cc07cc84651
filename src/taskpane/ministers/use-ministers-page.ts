import { useEffect, useRef, useState } from 'react';
import { makePivots, summariseOpenPlan, writePages } from '../../application/open-plan';
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
  /** Whether the PivotTables were made or counted again. */
  readonly hasPivots: boolean;
  readonly makePivots: () => void;
  /** Gives the user the page of a minister, or (`null`) of all. */
  readonly makePages: (minister: string | null) => void;
}

/** The figures of the plan; counts again when the workbook changes. */
export function useMinistersPage(): MinistersPageState {
  const { workbook, core, announce, text, saveFile } = useServices();
  const action = useAction();
  const [figures, setFigures] = useState<SummarisedWorkbook | null>(null);
  const [hasPivots, setHasPivots] = useState(false);
  const isStarted = useRef(false);

  function countAgain(): void {
    const busy = { what: 'ministers.counting', canStop: true } as const;
    action.run(busy, () => summariseOpenPlan(workbook, core), setFigures);
  }

  function askPivots(): void {
    setHasPivots(false);
    action.run(
      { what: 'ministers.making-pivots', canStop: false },
      () => makePivots(workbook, core),
      () => {
        setHasPivots(true);
        announce(text('ministers.pivots-made'));
      },
    );
  }

  function makePages(minister: string | null): void {
    action.run(
      { what: 'ministers.making-pages', canStop: true },
      () => writePages(workbook, core, minister),
      (file) => {
        saveFile(file);
        announce(text('ministers.pages-made', { file: file.name }));
      },
    );
  }

  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    countAgain();
  });
  const isFollowed = useWorkbookChanges(() => {
    action.runUnseen(() => summariseOpenPlan(workbook, core), setFigures);
  }, action.busy !== null);
  const own = { action, figures, isFollowed, countAgain };
  return { ...own, hasPivots, makePivots: askPivots, makePages };
}
