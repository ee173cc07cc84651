/** What the status of a measure may be in a new plan; every plan can make another list of it. */
export const usualStatuses: readonly string[] = [
  'in uitvoering',
  'uitgevoerd',
  'nog op te starten',
  'vertraging',
  'vervallen',
];
