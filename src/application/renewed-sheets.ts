import type { ImportedPlan } from '../domain/document/imported-plan';
import type { Place } from '../domain/plan/place';
import { summarise } from '../domain/summary/summarise';
import type { GeneratedSheets } from '../workbook/generated-sheets';
import type { ReportLine } from '../workbook/plan-workbook';
import type { PlanWorkbook } from '../workbook/read-plan-workbook';
import { readReport } from '../workbook/reading/read-report';
import { pivotSheets, renewedSheets } from '../workbook/renewed-sheets';
import type { ReportRow } from '../workbook/tables/report-table';
import type { CellTarget } from '../workbook/workbook-model';
import type { WorkbookSnapshot } from '../workbook/workbook-snapshot';
import type { CheckedWorkbook } from './check-workbook';
import type { FindingWords } from './finding-words';
import type { ImportWords } from './import-words';
import { acceptedEntries, reportEntries, type ReportEntry } from './report-entries';
import { ruleChecks } from './rule-checks';
import { importLines } from './report-table';

/**
 * The generated sheets of a workbook as they are to be now. What a document brought on Controle stays,
 * unless `imported` is newer; so does what people wrote beside a finding that is still there.
 * @param words Those of the workbook.
 */
export function renewedSheetsOf(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
  words: FindingWords & ImportWords,
  imported: ImportedPlan | null,
): GeneratedSheets {
  const { workbook, report } = checked;
  const former = readReport(snapshot);
  const entries = [...reportEntries(checked, words), ...acceptedEntries(checked, words)];
  const found = entries.map((entry) => entryLine(entry, words));
  const brought =
    imported === null
      ? former.filter(({ rule }) => isOfImport(rule)).map(formerLine)
      : importLines(imported, report, words).map((line) => placed(line, workbook.cellOf(line.at)));
  const written = new Map(former.map((row) => [identityOf(row, row.number), row]));
  const lines = [...found, ...brought].map((one) => withWhatIsWritten(one, written));
  const cells = new Map(lines.map(({ line, target }) => [line.at, target]));
  return {
    sheets: renewedSheets(snapshot, workbook, {
      report: {
        lines: lines.map(({ line }) => line),
        scope: words.scope(report),
        checks: ruleChecks(report, words),
      },
      cellOf: (at) => cells.get(at) ?? null,
      summary: summarise(workbook.plan, workbook.irregular),
    }),
    names: [],
    pivots: null,
  };
}

/** The PivotTables on the plan of a workbook, with the long table they count. */
export function pivotSheetsOf(snapshot: WorkbookSnapshot, workbook: PlanWorkbook): GeneratedSheets {
  return pivotSheets(snapshot, workbook, summarise(workbook.plan, workbook.irregular));
}

interface PlacedLine {
  readonly line: ReportLine;
  readonly target: CellTarget | null;
}

function placed(line: ReportLine, target: CellTarget | null): PlacedLine {
  return { line, target: target === null ? null : { sheet: target.sheet, cell: target.cell } };
}

function entryLine(entry: ReportEntry, words: FindingWords): PlacedLine {
  const { rule, severity, wording, at, id, accepted } = entry;
  return placed(
    {
      ...{ rule, ...wording, title: words.ruleTitle(rule), at: placeOf(at.number), finding: id },
      severity: accepted === null ? severity : 'accepted',
      acceptedBy: accepted?.by ?? null,
      acceptedWhy: accepted?.why ?? null,
      acceptedOn: accepted?.on ?? null,
    },
    at.sheet === null || at.cell === null ? null : { sheet: at.sheet, cell: at.cell },
  );
}

/** Each its own object, by which its cell is found again. */
function placeOf(number: string | null): Place {
  return { kind: 'plan', key: null, number, field: null };
}

function isOfImport(rule: string | null): boolean {
  return rule?.startsWith('import-') ?? false;
}

function formerLine(row: ReportRow): PlacedLine {
  const { severity, rule, title, number, cell, what, todo } = row;
  const end = cell?.lastIndexOf('!') ?? -1;
  const target =
    cell === null || end === -1 ? null : { sheet: cell.slice(0, end), cell: cell.slice(end + 1) };
  return placed(
    {
      ...{ severity: severity ?? 'hint', rule: rule ?? '', title: title ?? '' },
      ...{ at: placeOf(number), what, todo: todo ?? '', acceptedBy: null, acceptedWhy: null },
      ...{ acceptedOn: null, finding: null },
    },
    target,
  );
}

function withWhatIsWritten(
  { line, target }: PlacedLine,
  written: ReadonlyMap<string, ReportRow>,
): PlacedLine {
  const same = written.get(identityOf(line, line.at.number));
  // What was accepted says so itself; what is only half filled in stays to be completed.
  if (same === undefined || line.severity === 'accepted') return { line, target };
  const { acceptedBy, acceptedWhy, acceptedOn } = same;
  return { target, line: { ...line, acceptedBy, acceptedWhy, acceptedOn } };
}

/** The same finding says the same of the same place. */
function identityOf({ rule, what }: Pick<ReportRow, 'rule' | 'what'>, number: string | null) {
  return JSON.stringify([rule, number, what]);
}
