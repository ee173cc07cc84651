import { useState } from 'react';
import { planPlacing } from '../../application/open-plan';
import type { NamedBytes, PlanPlacing, ReadPlanDocument } from '../../application/plan-core';
import { ok, type Result } from '../../domain/result';
import type { PaneProblem } from '../shared/pane-problem';
import { useServices } from '../shared/pane-services';
import type { Action } from '../shared/use-action';

/** A plan that can be put in the workbook, and what that would do. */
export interface PlanOffer extends ReadPlanDocument {
  /** `null` for the empty plan. */
  readonly file: string | null;
  readonly placing: PlanPlacing;
}

interface OfferState {
  readonly offer: PlanOffer | null;
  readonly read: (load: () => Promise<NamedBytes>) => void;
  readonly beginEmpty: () => void;
  readonly withdraw: () => void;
}

/** The plan that is offered: read from a document, or empty. */
export function useOffer(action: Action): OfferState {
  const { workbook, core } = useServices();
  const [offer, setOffer] = useState<PlanOffer | null>(null);

  async function offerOf(
    read: ReadPlanDocument,
    file: string | null,
  ): Promise<Result<PlanOffer, PaneProblem>> {
    const placing = await planPlacing(workbook, core, read.imported);
    return placing.ok ? ok({ ...read, file, placing: placing.value }) : placing;
  }

  return {
    offer,
    read(load) {
      const busy = { what: 'plan.reading', canStop: true } as const;
      async function work(): Promise<Result<PlanOffer, PaneProblem>> {
        const file = await load();
        const document = await core.readDocument(file);
        return document.ok ? offerOf(document.value, file.name) : document;
      }
      action.run(busy, work, setOffer);
    },
    beginEmpty() {
      const busy = { what: 'plan.comparing', canStop: true } as const;
      async function work(): Promise<Result<PlanOffer, PaneProblem>> {
        const imported = await core.emptyPlan();
        return offerOf({ imported, doubts: [], notUsed: [] }, null);
      }
      action.run(busy, work, setOffer);
    },
    withdraw() {
      setOffer(null);
    },
  };
}
