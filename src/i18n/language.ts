/** The languages of the screen and the command line; the workbook itself is Dutch. */
export const languages = ['nl', 'en', 'fr'] as const;

export type Language = (typeof languages)[number];
