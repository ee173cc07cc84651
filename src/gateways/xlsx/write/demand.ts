/** @throws Error Where a model breaks a rule of Excel: a fault of who made it. */
export function demand(isMet: boolean, problem: string): asserts isMet {
  if (!isMet) throw new Error(`This workbook cannot be written: ${problem}.`);
}
