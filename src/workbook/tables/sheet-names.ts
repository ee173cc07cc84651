/** Explains the workbook, with the legend of its codes. */
export const START_SHEET = 'Start';

/** The figures of the plan. */
export const SUMMARY_SHEET = 'Overzicht';

/** The sheet with the lists that the dropdowns take. */
export const LISTS_SHEET = 'Lijsten';
