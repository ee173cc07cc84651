/** Explains the workbook, with the legend of its codes. */
export const START_SHEET = 'Start';

/** The figures of the plan. */
export const SUMMARY_SHEET = 'Overzicht';

/** The sheet with the lists that the dropdowns take. */
export const LISTS_SHEET = 'Lijsten';

/** The long table, for whoever sums for themselves. */
export const DATA_SHEET = 'Gegevens';

/** What answers what: recommendations and previous actions beside actions and measures. */
export const COVERAGE_SHEET = 'Dekking';

/** PivotTables on the long table, made in Excel when they are asked for. */
export const PIVOT_SHEET = 'Draaitabellen';

/** What merging changed, cell by cell. */
export const LOG_SHEET = 'Logboek';
