import type { Coverage, CoverageMatrix } from '../../domain/summary/coverage';
import { COVERAGE_SHEET } from '../tables/sheet-names';
import type { CellModel, ColumnModel, SheetModel } from '../workbook-model';
import { coverageBlocks, type CoverageBlock } from './coverage-blocks';
import { listCells, namedBy, orphans, type CoverageList } from './coverage-lists';
import {
  FIRST_WIDTHS,
  MARK_WIDTH,
  matrixCells,
  NUMBER_HEADER,
  type MatrixWords,
} from './coverage-matrix';
import { pagesOfSections } from './print-pages';
import { HEADER_ROW, sheetHeading, sheetModel } from './sheet-parts';

export const COVERAGE_PURPOSE =
  'Wat het plan beantwoordt: aanbevelingen en acties uit het vorige plan naast de acties en maatregelen, en wat ontbreekt.';

/** The sheet that shows which actions and measures answer what, both ways, and what nothing answers. */
export function coverageSheet({ recommendations, previousActions }: Coverage): SheetModel {
  const cells: CellModel[] = [...sheetHeading(COVERAGE_SHEET, COVERAGE_PURPOSE)];
  const sectionRows: number[] = [];
  let row = HEADER_ROW + 1;
  function add(section: { readonly cells: readonly CellModel[]; readonly endRow: number }): void {
    sectionRows.push(row);
    cells.push(...section.cells);
    row = section.endRow + 1;
  }
  add(listCells(orphanList(recommendations, previousActions), row));
  for (const [matrix, words] of [
    [recommendations, RECOMMENDATIONS],
    [previousActions, PREVIOUS_ACTIONS],
  ] as const) {
    if (matrix.rows.length === 0) continue;
    const blocks = coverageBlocks(matrix);
    for (const block of blocks) add(matrixCells(wordsOfBlock(words, block, blocks), block, row));
    add(listCells(reverseList(matrix, words), row));
  }
  const sheet = { name: COVERAGE_SHEET, columns: columnsOf(cells), cells, tables: [] };
  return sheetModel({
    ...sheet,
    frozen: { rows: HEADER_ROW, columns: 1 },
    print: pagesOfSections(sheet, sectionRows),
  });
}

interface CoverageWords extends MatrixWords {
  readonly reverseTitle: string;
  readonly reverseExplanation: string;
  readonly column: string;
  readonly named: string;
  readonly columnGap: string;
}

const RECOMMENDATIONS: CoverageWords = {
  title: 'Aanbevelingen × acties',
  explanation:
    'x: de aanbeveling noemt deze actie. Een uitroepteken zegt waar een antwoord ontbreekt.',
  row: 'Aanbeveling',
  elsewhere: 'Ook of anders beantwoord',
  count: 'Acties',
  total: 'Aanbevelingen per actie',
  gap: 'geen actie en geen reden',
  reverseTitle: 'Acties en hun aanbevelingen',
  reverseExplanation: 'Andersom: door welke aanbevelingen elke actie genoemd wordt.',
  column: 'Actie',
  named: 'Aanbevelingen',
  columnGap: 'geen aanbeveling noemt deze actie',
};

const PREVIOUS_ACTIONS: CoverageWords = {
  title: 'Vorige acties × maatregelen',
  explanation:
    'x: de actie van het vorige plan gaat verder in deze maatregel; o: in de actie waar de maatregel onder staat.',
  row: 'Actie uit het vorige plan',
  elsewhere: 'Status en toelichting',
  count: 'Aantal',
  total: 'Vorige acties per maatregel',
  gap: 'gaat nergens verder',
  reverseTitle: 'Maatregelen en de vorige acties',
  reverseExplanation:
    'Andersom: welke acties van het vorige plan in elke maatregel verdergaan. Van een nieuwe maatregel wordt dat niet verwacht.',
  column: 'Maatregel',
  named: 'Vorige acties',
  columnGap: 'bestaand of versterkt, en geen vorige actie gaat erin verder',
};

/** A matrix in several parts says of each which columns it has. */
function wordsOfBlock(
  words: CoverageWords,
  { columns }: CoverageBlock,
  blocks: readonly CoverageBlock[],
): MatrixWords {
  if (blocks.length === 1) return words;
  const [first, last] = [columns[0], columns.at(-1)].map((each) => each?.column.number ?? '?');
  return { ...words, title: `${words.title}: ${first ?? '?'} tot ${last ?? '?'}` };
}

function reverseList(matrix: CoverageMatrix, words: CoverageWords): CoverageList {
  return {
    title: words.reverseTitle,
    explanation: words.reverseExplanation,
    headers: [NUMBER_HEADER, words.column, words.named],
    rows: namedBy(matrix, words.columnGap),
  };
}

function orphanList(
  recommendations: CoverageMatrix,
  previousActions: CoverageMatrix,
): CoverageList {
  const rows = [
    ...orphans(recommendations, {
      row: 'Aanbeveling zonder actie en zonder reden',
      column: 'Actie die geen aanbeveling noemt',
      missing: 'Aanbeveling die een actie noemt die niet bestaat:',
    }),
    ...orphans(previousActions, {
      row: 'Vorige actie die nergens verdergaat',
      column: 'Maatregel die niet nieuw is en waarin geen vorige actie verdergaat',
      missing: 'Vorige actie met een verwijzing die niet bestaat:',
    }),
  ];
  return {
    title: 'Wat ontbreekt',
    explanation:
      rows.length === 0
        ? 'Er ontbreekt niets: alles is beantwoord en elke verwijzing bestaat.'
        : 'Alles wat hieronder een uitroepteken heeft, op een rij.',
    headers: [NUMBER_HEADER, 'Omschrijving', 'Wat er ontbreekt'],
    rows,
  };
}

function columnsOf(cells: readonly CellModel[]): readonly ColumnModel[] {
  const used = Math.max(...cells.map(({ column }) => column + 1));
  return Array.from({ length: Math.max(used, FIRST_WIDTHS.length) }, (_, column) => ({
    width: FIRST_WIDTHS[column] ?? MARK_WIDTH,
    hidden: false,
    style: null,
  }));
}
