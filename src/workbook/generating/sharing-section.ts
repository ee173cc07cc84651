import { moneySharings } from '../../domain/plan/money-sharing';
import type { Summary } from '../../domain/summary/summary';
import { EQUAL_HEADER, MONEY_TABLE } from '../tables/money-table';
import { cellAt, formulaContent, valueContent } from './cell-content';
import { listTextStyle, liveListTextStyle, purposeStyle, sectionStyle } from './cell-styles';
import { sectionModel, type FigureSection } from './figure-section';
import { reconciliationCells } from './reconciliation-cells';
import { choiceContent, chosenFormula, SHARING_COLUMN } from './sharing-formulas';

type SectionModel = ReturnType<typeof sectionModel>;

const TITLE = 'Geld per minister';

/**
 * The money of every minister in each way of sharing, and in the one that is chosen: a formula, so that it
 * follows the choice. Below it, whether all of that is the money of the plan.
 */
export function sharingSection(summary: Summary, row: number): SectionModel {
  const choiceRow = row + 1;
  const { table, cells, endRow } = sectionModel(moneySection(summary), choiceRow);
  const firstRow = table.row + 1;
  const rows = table.rows.map((contents, index) =>
    contents.map((content, column) =>
      column === SHARING_COLUMN.chosen && content.type === 'value' && content.value !== null
        ? formulaContent(chosenFormula(choiceRow, firstRow + index), content.value)
        : content,
    ),
  );
  const places = { choiceRow, firstRow, lastRow: table.row + rows.length };
  const reconciliation = reconciliationCells(summary, places, endRow);
  const where = 'Te wijzigen op het blad Lijsten, bij Het plan.';
  return {
    cells: [
      cellAt(row, 0, valueContent(TITLE), sectionStyle),
      cellAt(choiceRow, 0, valueContent('Gedeelde bedragen tellen'), listTextStyle),
      cellAt(choiceRow, 1, choiceContent(summary.sharing), liveListTextStyle),
      cellAt(choiceRow, 2, valueContent(where), purposeStyle),
      // Its title stands above the choice.
      ...cells.filter((cell) => cell.row > choiceRow),
      ...reconciliation.cells,
    ],
    table: { ...table, rows },
    endRow: reconciliation.endRow,
  };
}

function moneySection({ byMinister, withoutMinister, sharing }: Summary): FigureSection {
  const nobody = withoutMinister.amount;
  return {
    title: TITLE,
    explanation: [
      'Een bedrag dat een minister noemt, is altijd van die minister. Alleen van de andere bedragen zegt de keuze hoe ze tellen.',
      'Coördinerend: bij de minister van het coördinerende beleidsdomein, anders bij de minister die de maatregel het eerst noemt.',
    ],
    table: MONEY_TABLE,
    columns: [
      { header: 'Minister', kind: 'text', hasTotal: false },
      ...['Gekozen (€)', EQUAL_HEADER, 'Volledig (€)', 'Coördinerend (€)'].map((header) => ({
        header,
        kind: 'amount' as const,
        hasTotal: false,
      })),
    ],
    rows: [
      ...byMinister.map(({ minister, budget: { bySharing } }) => [
        minister.name,
        bySharing[sharing],
        ...moneySharings.map((way) => bySharing[way]),
      ]),
      ...(nobody === 0 ? [] : [['Zonder minister', nobody, nobody, nobody, nobody]]),
    ],
    totalLabel: null,
  };
}
