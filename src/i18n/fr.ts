import type { nl } from './nl';

export const fr = {
  'severity.error.one': '{count} erreur',
  'severity.error.other': '{count} erreurs',
  'severity.warning.one': '{count} avertissement',
  'severity.warning.other': '{count} avertissements',
  'severity.hint.one': '{count} conseil',
  'severity.hint.other': '{count} conseils',
} as const satisfies Record<keyof typeof nl, string>;
