/** What a cell of Excel can hold, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;
