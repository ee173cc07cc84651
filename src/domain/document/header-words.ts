/** A year, or some: what stands above a column of amounts. */
export const YEARS = /^(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?$/;
