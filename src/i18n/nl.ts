/** The texts of the screen, in Dutch: the reference for the other languages. */
export const nl = {
  'severity.error.one': '{count} fout',
  'severity.error.other': '{count} fouten',
  'severity.warning.one': '{count} waarschuwing',
  'severity.warning.other': '{count} waarschuwingen',
  'severity.hint.one': '{count} tip',
  'severity.hint.other': '{count} tips',
} as const;
