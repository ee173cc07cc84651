import { columnsOf } from '../describe-table';
import type { CheckReportTable, ReportLine } from '../plan-workbook';
import { severityWord } from '../tables/grade-words';
import { reportTable, type ReportRow } from '../tables/report-table';
import type { CellContentModel, CellTarget, SheetModel } from '../workbook-model';
import { cellAt, formulaContent, linkContent, valueContent } from './cell-content';
import { liveTextStyle, purposeStyle } from './cell-styles';
import { checkedRules } from './checked-rules';
import { orderFindings, type PlacedLine } from './order-findings';
import { HEADER_ROW, landscape, sheetHeading, sheetModel } from './sheet-parts';
import { columnModels, rowCells, tableModel, tableValidations } from './table-model';
import { textLiteral } from '../row-checks/formula-parts';
import { columnReference } from './table-reference';

/** The cell that a line of the report is about; `null` where there is none. */
export type CellOfPlace = (place: ReportLine['at']) => CellTarget | null;

const AT = { row: HEADER_ROW + 2, column: 0 };

/** The sheet with what the check found, each line linked to its cell. */
export function reportSheet(report: CheckReportTable, cellOf: CellOfPlace): SheetModel {
  const { lines, scope, checks = [] } = report;
  const placed = orderFindings(lines.map((line) => ({ line, target: cellOf(line.at) })));
  const rows = placed.map(reportRow);
  const table = tableModel(
    reportTable,
    rowCells(reportTable, rows.length > 0 ? rows : [NOTHING]),
    AT,
  );
  const described = columnsOf(reportTable);
  const linkColumn = described.findIndex(({ field }) => field === 'cell');
  const shown = described.filter(({ column }) => column.width > 0).length;
  return sheetModel({
    name: reportTable.sheet,
    columns: columnModels(reportTable),
    cells: [
      ...sheetHeading(reportTable.title, reportTable.purpose),
      cellAt(HEADER_ROW, 0, severityCount(lines), liveTextStyle),
      cellAt(HEADER_ROW + 1, 0, valueContent(scope), purposeStyle),
      ...checkedRules(checks, AT.row + table.rows.length + 2),
    ],
    tables: [
      {
        ...table,
        rows: table.rows.map((cells, index) =>
          withLink(cells, linkColumn, placed[index]?.target ?? null),
        ),
      },
    ],
    validations: tableValidations(reportTable, rows.length, AT),
    frozen: { rows: AT.row + 1, columns: 0 },
    print: landscape(shown, { first: AT.row, last: AT.row }),
  });
}

const NOTHING: ReportRow = {
  severity: null,
  title: null,
  number: null,
  cell: null,
  what: 'Geen bevindingen.',
  todo: null,
  acceptedBy: null,
  acceptedWhy: null,
  acceptedOn: null,
  rule: null,
  finding: null,
};

function reportRow({ line, target }: PlacedLine): ReportRow {
  return {
    severity: line.severity,
    title: line.title,
    number: line.at.number,
    cell: target === null ? null : `${target.sheet}!${target.cell}`,
    what: line.what,
    todo: line.todo,
    acceptedBy: line.acceptedBy,
    acceptedWhy: line.acceptedWhy,
    acceptedOn: line.acceptedOn,
    rule: line.rule,
    finding: line.finding,
  };
}

function withLink(
  cells: readonly CellContentModel[],
  column: number,
  target: CellTarget | null,
): readonly CellContentModel[] {
  if (target === null) return cells;
  const { sheet, cell } = target;
  return cells.with(column, linkContent(`${sheet}!${cell}`, sheet, cell));
}

/** How many findings there are of each grade, counted by the sheet itself. */
function severityCount(lines: readonly ReportLine[]): CellContentModel {
  const grades = columnReference(reportTable.table, reportTable.columns.severity.header);
  const parts = severityWord.words.map(({ value, word }) => {
    const many = PLURAL[word] ?? word;
    const count = `COUNTIF(${grades},${textLiteral(word)})`;
    const found = lines.filter(({ severity }) => severity === value).length;
    return {
      formula: `${count}&IF(${count}=1,${textLiteral(` ${word}`)},${textLiteral(` ${many}`)})`,
      result: `${String(found)} ${found === 1 ? word : many}`,
    };
  });
  const accepted = lines.filter(({ severity }) => severity === 'accepted').length;
  const count = `COUNTIF(${grades},${textLiteral('aanvaard')})`;
  const some = `IF(${count}=0,"",${textLiteral(', ')}&${count}&${textLiteral(' aanvaard')})`;
  return formulaContent(
    `${parts.map(({ formula }) => formula).join(`&${textLiteral(', ')}&`)}&${some}`,
    parts.map(({ result }) => result).join(', ') +
      (accepted === 0 ? '' : `, ${String(accepted)} aanvaard`),
  );
}

const PLURAL: Readonly<Record<string, string>> = {
  fout: 'fouten',
  waarschuwing: 'waarschuwingen',
  tip: 'tips',
};
