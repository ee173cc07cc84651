/** Document properties by which a workbook says that it was made here, and in what form. */
export const SCHEMA_PROPERTY = 'ActieplanSchema';

/** Goes up when a workbook of before would be read wrongly. */
export const SCHEMA_VERSION = 1;
