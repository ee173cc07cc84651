/** The sheet with the lists that the dropdowns take. */
export const LISTS_SHEET = 'Lijsten';
