/** The table on Overzicht with the money of ministers in each way of sharing. */
export const MONEY_TABLE = 'tblGedeeldGeld';

/** Its column in which all amounts of the plan are, each once. */
export const EQUAL_HEADER = 'Gelijk (€)';
