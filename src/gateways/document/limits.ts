/** What a document may hold; far more than a plan has, and few enough for any machine. */
export const MAX_TEXT_BYTES = 20_000_000;
/** Cells, and lines outside tables. */
export const MAX_PIECES = 300_000;
/** More columns no plan has; beyond it rows are not made equally long, and cells not merged further. */
export const MAX_COLUMNS = 64;
