import { useState } from 'react';
import type { ChangedPlan } from '../../application/change-open-plan';
import { placePlan, undoChanges } from '../../application/open-plan';
import type { PlanPlacing } from '../../application/plan-core';
import { useServices } from '../shared/pane-services';
import { useAction, type Action } from '../shared/use-action';
import { useRenewal, type Renewal } from '../shared/use-renewal';
import { useOffer, type PlanOffer } from './use-offer';

/** The plan that was put in the workbook, and what takes it back. */
export interface PlacedPlan extends Pick<ChangedPlan, 'undo'> {
  readonly kind: PlanPlacing['kind'];
}

interface PlanPageState {
  readonly action: Action;
  readonly offer: PlanOffer | null;
  readonly placed: PlacedPlan | null;
  readonly renewal: Renewal;
  readonly readFile: (file: File) => void;
  readonly readExample: () => void;
  readonly beginEmpty: () => void;
  readonly put: () => void;
  readonly undo: () => void;
  /** Back to the choice of a document. */
  readonly restart: () => void;
}

/** Reading a plan and putting it in the workbook, step by step. */
export function usePlanPage(): PlanPageState {
  const { workbook, core, loadExample, announce, text } = useServices();
  const action = useAction();
  const { offer, read, beginEmpty, withdraw } = useOffer(action);
  const [placed, setPlaced] = useState<PlacedPlan | null>(null);
  const renewal = useRenewal(action);

  function put(): void {
    if (offer === null) return;
    const { imported, placing } = offer;
    action.run(
      { what: 'plan.placing', canStop: false },
      () => placePlan(workbook, core, imported, placing),
      ({ undo: takesBack, notRenewed }) => {
        withdraw();
        setPlaced({ kind: placing.kind, undo: takesBack });
        renewal.setNotRenewed(notRenewed);
        announce(text(`place.done-${placing.kind}`));
      },
    );
  }

  function undo(): void {
    if (placed === null) return;
    action.run(
      { what: 'plan.undoing', canStop: false },
      () => undoChanges(workbook, core, placed.undo),
      ({ notRenewed }) => {
        setPlaced(null);
        renewal.setNotRenewed(notRenewed);
        announce(text('action.undone'));
      },
    );
  }

  return {
    ...{ action, offer, placed, renewal, beginEmpty, put, undo },
    readFile: (file) => {
      read(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
    },
    readExample: () => {
      read(loadExample);
    },
    restart: () => {
      withdraw();
      setPlaced(null);
      renewal.setNotRenewed(null);
      action.dismiss();
    },
  };
}
