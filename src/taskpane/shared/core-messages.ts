import type { PlanCore } from '../../application/plan-core';
import type { Language } from '../../i18n/language';
import type { DocumentRefusal } from './pane-problem';

/** What the pane and its worker say to each other: plain data that can be copied. */
export type CoreMethod = keyof PlanCore<DocumentRefusal>;

export interface CoreSettings {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
}

export interface CoreRequest {
  readonly id: number;
  readonly settings: CoreSettings;
  readonly method: CoreMethod;
  readonly args: readonly unknown[];
}

export type CoreAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };
