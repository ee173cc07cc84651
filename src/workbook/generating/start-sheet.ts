import { parsePartialDate } from '../../domain/parse/partial-date';
import type { AnyTable } from '../describe-table';
import { dateText } from '../forms/date-form';
import type { GeneratedContent } from '../plan-workbook';
import { planTables } from '../tables/plan-tables';
import { acceptedTable } from '../tables/accepted-table';
import { reportTable } from '../tables/report-table';
import {
  COVERAGE_SHEET,
  LISTS_SHEET,
  PIVOT_SHEET,
  START_SHEET,
  SUMMARY_SHEET,
} from '../tables/sheet-names';
import type { CellContentModel, CellModel, CellValue, SheetModel } from '../workbook-model';
import { blankContent, cellAt, formulaContent, linkContent, valueContent } from './cell-content';
import { planTitleStyle, purposeStyle, sectionStyle } from './cell-styles';
import { COVERAGE_PURPOSE } from './coverage-sheet';
import { LISTS_PURPOSE } from './lists-sheet';
import type { PlanCells } from './plan-cells';
import { PIVOT_PURPOSE } from './pivot-sheet';
import { plainList, type ListColumn } from './plain-list';
import { sheetTables } from './plan-positions';
import { landscape, sheetModel } from './sheet-parts';
import { SUMMARY_PURPOSE } from './summary-sheet';
import { columnReference, rowCount, rowCountFormula } from './table-reference';

/** The first sheet: what the workbook is, where everything stands and how to work in it. */
export function startSheet(
  cells: PlanCells,
  planTitle: string | null,
  generated: GeneratedContent,
): SheetModel {
  const sheets = sheetRows(cells, generated);
  const codes = codeRows(cells);
  const steps = stepRows(generated);
  const sheetsAt = 4;
  const codesAt = sheetsAt + sheets.length + 3;
  const stepsAt = codesAt + codes.length + 3;
  return sheetModel({
    name: START_SHEET,
    columns: [
      { width: 18, hidden: false, style: null },
      { width: 120, hidden: false, style: null },
      { width: 18, hidden: false, style: null },
    ],
    cells: [
      cellAt(0, 0, titleContent(planTitle), planTitleStyle),
      cellAt(1, 0, valueContent(PURPOSE), purposeStyle),
      cellAt(2, 0, valueContent(stampText(generated.stamp)), purposeStyle),
      ...section(sheetsAt, 'Bladen', SHEET_COLUMNS, sheets),
      ...section(codesAt, 'Codes', CODE_COLUMNS, codes),
      ...section(stepsAt, 'Zo werkt u', STEP_COLUMNS, steps),
    ],
    print: landscape(3, null),
  });
}

const PURPOSE =
  'Het actieplan als werkmap: elk blad heeft bovenaan één regel die zegt waarvoor het dient.';

const SHEET_COLUMNS: readonly ListColumn[] = [
  { header: 'Blad', kind: 'link' },
  { header: 'Waarvoor', kind: 'text' },
  { header: 'Aantal rijen', kind: 'count' },
];

const CODE_COLUMNS: readonly ListColumn[] = [
  { header: 'Code', kind: 'live-text' },
  { header: 'Betekenis', kind: 'live-text' },
  { header: 'Maatregelen', kind: 'count' },
];

const STEP_COLUMNS: readonly ListColumn[] = [
  { header: 'Stap', kind: 'text' },
  { header: 'Wat u doet', kind: 'text' },
];

function section(
  row: number,
  title: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly CellContentModel[])[],
): readonly CellModel[] {
  return [cellAt(row, 0, valueContent(title), sectionStyle), ...plainList(row + 1, columns, rows)];
}

/** The title as the list of settings has it, so that it is changed in one place. */
function titleContent(planTitle: string | null): CellContentModel {
  const { table, columns } = planTables.settings;
  const title = `INDEX(${columnReference(table, columns.title.header)},1)`;
  return formulaContent(`IF(${title}="","Actieplan",${title})`, planTitle ?? 'Actieplan');
}

function stampText({ date, version }: GeneratedContent['stamp']): string {
  const shown = dateText.write(parsePartialDate(date)) ?? date;
  return `Gemaakt op ${String(shown)} met Actieplan ${version}.`;
}

function sheetRows(
  cells: PlanCells,
  { report, summary, withPivots = false }: GeneratedContent,
): readonly (readonly CellContentModel[])[] {
  const rows = sheetTables.map((name) => {
    const table: AnyTable = planTables[name];
    return [
      ...sheetRow(table.sheet, table.purpose),
      countContent(table, rowCount(table, cells[name])),
    ];
  });
  rows.push([...sheetRow(LISTS_SHEET, LISTS_PURPOSE), blankContent]);
  rows.push([
    ...sheetRow(acceptedTable.sheet, acceptedTable.purpose),
    countContent(acceptedTable, 0),
  ]);
  if (report !== null) {
    const graded = columnReference(reportTable.table, reportTable.columns.severity.header);
    // Not by what is found, where it is said that nothing is.
    const found = formulaContent(`SUMPRODUCT(--(${graded}<>""))`, report.lines.length);
    rows.push([...sheetRow(reportTable.sheet, reportTable.purpose), found]);
  }
  if (summary !== null) {
    rows.push([...sheetRow(SUMMARY_SHEET, SUMMARY_PURPOSE), blankContent]);
    rows.push([...sheetRow(COVERAGE_SHEET, COVERAGE_PURPOSE), blankContent]);
    if (withPivots) rows.push([...sheetRow(PIVOT_SHEET, PIVOT_PURPOSE), blankContent]);
  }
  return rows;
}

function sheetRow(sheet: string, purpose: string): readonly CellContentModel[] {
  return [linkContent(sheet, sheet, 'A1'), valueContent(purpose)];
}

function countContent(table: AnyTable, count: number): CellContentModel {
  return formulaContent(rowCountFormula(table), count);
}

/** The legend, read from the list of codes, and how many measures have each code. */
function codeRows(cells: PlanCells): readonly (readonly CellContentModel[])[] {
  const { table, columns } = planTables.codes;
  const measureCodes = columnReference(
    planTables.measures.table,
    planTables.measures.columns.code.header,
  );
  const codeColumn = Object.keys(planTables.measures.columns).indexOf('code');
  return cells.codes.map(([code, label], index) => {
    const listed = listEntry(table, columns.code.header, index);
    const found = cells.measures.filter((row) => sameInExcel(row[codeColumn], code)).length;
    return [
      formulaContent(listed, code ?? ''),
      formulaContent(listEntry(table, columns.label.header, index), label ?? ''),
      formulaContent(`SUMPRODUCT(--(${measureCodes}=${listed}))`, found),
    ];
  });
}

/** What stands in a row of a list now; an empty text when the row is blank or gone. */
function listEntry(table: string, header: string, index: number): string {
  return `IFERROR(INDEX(${columnReference(table, header)},${String(index + 1)})&"","")`;
}

/** As Excel compares two texts: capitals do not matter. */
function sameInExcel(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return String(a ?? '').toLowerCase() === String(b ?? '').toLowerCase();
}

function stepRows({ report, summary }: GeneratedContent): readonly (readonly CellContentModel[])[] {
  const steps = [
    'Vul op het blad Lijsten de codes, acties, beleidsdomeinen en ministers aan. De keuzelijsten op de andere bladen komen daaruit.',
    'Werk op het blad Maatregelen de maatregelen bij. Een nieuwe maatregel typt u in Excel in de eerste lege rij onder de tabel; in LibreOffice voegt u eerst een rij in boven de laatste, want daar groeit een tabel niet mee.',
    'Zet op het blad Budget elk bedrag op een eigen rij, met het nummer van zijn maatregel.',
    'Kijk na wat gemarkeerd is: een uitroepteken vooraan en een gekleurde cel betekenen dat de waarde waarschijnlijk niet klopt.',
    ...(report === null
      ? []
      : [
          'Ga op het blad Controle de bevindingen na. De kolom Cel brengt u naar de plaats in de werkmap.',
        ]),
    ...(summary === null
      ? []
      : [
          'Lees de cijfers op het blad Overzicht. Ze zijn van de dag waarop deze werkmap gemaakt is.',
        ]),
    'Sorteren, filteren en kolommen verplaatsen mag. Laat de namen van bladen en kolommen zoals ze zijn en voeg geen cellen samen.',
  ];
  return steps.map((step, index) => [valueContent(String(index + 1)), valueContent(step)]);
}
