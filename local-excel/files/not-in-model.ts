/** Something of the workbook that a model cannot say, and that would be lost without a word. */
export class NotInModel extends Error {
  override readonly name = 'NotInModel';
}
