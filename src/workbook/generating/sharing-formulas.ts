import { moneySharings, type MoneySharing } from '../../domain/plan/money-sharing';
import { cellName } from '../cell-name';
import { sharingWord } from '../tables/word-lists';
import type { CellContentModel } from '../workbook-model';
import { formulaContent } from './cell-content';
import { textLiteral } from '../row-checks/formula-parts';

/** The columns of the money of ministers on Overzicht, from A. */
export const SHARING_COLUMN: Readonly<Record<'chosen' | MoneySharing, number>> = {
  ...{ chosen: 1, equal: 2, full: 3, coordinating: 4 },
};

/** The name of the choice on Lijsten: a workbook that lacks it is not broken by a formula with it. */
const CHOICE = 'INDEX(GedeeldGeld,1)';

/** The choice as it stands on Lijsten now; where that cannot be read, as it was when this was made. */
export function choiceContent(sharing: MoneySharing): CellContentModel {
  const made = sharingText(sharing);
  const now = `IF(${CHOICE}="",${textLiteral(sharingText('equal'))},${CHOICE})`;
  return formulaContent(`IFERROR(${now},${textLiteral(made)})`, made);
}

/** In a row, the figure of the column that is chosen in the cell of the choice. */
export function chosenFormula(choiceRow: number, row: number): string {
  const choice = `$B$${String(choiceRow + 1)}`;
  const [equal = '', full = '', coordinating = ''] = moneySharings.map((way) =>
    cellName(row, SHARING_COLUMN[way]),
  );
  const orElse = `IF(${choice}=${textLiteral(sharingText('coordinating'))},${coordinating},${equal})`;
  return `IF(${choice}=${textLiteral(sharingText('full'))},${full},${orElse})`;
}

export function sharingText(sharing: MoneySharing): string {
  return String(sharingWord.write(sharing));
}
