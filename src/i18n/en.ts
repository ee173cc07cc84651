import type { nl } from './nl';

export const en = {
  'severity.error.one': '{count} error',
  'severity.error.other': '{count} errors',
  'severity.warning.one': '{count} warning',
  'severity.warning.other': '{count} warnings',
  'severity.hint.one': '{count} tip',
  'severity.hint.other': '{count} tips',
} as const satisfies Record<keyof typeof nl, string>;
