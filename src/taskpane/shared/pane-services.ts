import { createContext, useContext } from 'react';
import type { NamedBytes, PlanCore } from '../../application/plan-core';
import type { TextData } from '../../i18n/fill-template';
import type { Language } from '../../i18n/language';
import type { PaneTextKey } from '../../i18n/pane-text';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { PageName } from '../page-name';
import type { DocumentRefusal } from './pane-problem';

/** What computes for the pane; `stop` ends what is being computed. */
export interface PaneCore extends PlanCore<DocumentRefusal> {
  stop(): void;
}

/** What the pane is joined to from outside. */
export interface PaneHost {
  readonly workbook: OpenWorkbook;
  readonly core: PaneCore;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly loadExample: () => Promise<NamedBytes>;
  /** Gives the user a file, as a download. */
  readonly saveFile: (file: NamedBytes) => void;
  readonly reportBug: (error: unknown) => void;
}

/** What every page of the pane can use. */
export interface PaneServices extends PaneHost {
  readonly text: (key: PaneTextKey, data?: TextData) => string;
  /** Says something to who cannot see the screen. */
  readonly announce: (message: string) => void;
  readonly goTo: (page: PageName) => void;
}

const Services = createContext<PaneServices | null>(null);

export const PaneServicesProvider = Services.Provider;

export function useServices(): PaneServices {
  const services = useContext(Services);
  if (services === null) throw new Error('A page stands outside the pane');
  return services;
}
