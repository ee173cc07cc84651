import type { Acceptance } from '../../domain/check/acceptance';
import type { RuleGrade } from '../../domain/check/rule-grades';
import { cellName } from '../cell-name';
import type { StructureProblem } from '../structure-problem';
import { acceptedTable, type AcceptedRow } from '../tables/accepted-table';
import { reportTable, type ReportRow } from '../tables/report-table';
import { ruleGradesTable, type RuleGradeRow } from '../tables/rule-grades-table';
import type { CellTarget } from '../workbook-model';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { shownText } from './read-cell';
import { readNamedTable } from './read-named-table';
import type { ReadRow, ReadTable } from './read-table';

/** What a workbook says about its own check. */
export interface CheckSettings {
  readonly grades: readonly GradedRule[];
  readonly acceptances: readonly Acceptance[];
  readonly problems: readonly StructureProblem[];
}

/** A rule to which the workbook gives a grade, and where it names it. */
export interface GradedRule {
  readonly rule: string;
  readonly grade: RuleGrade;
  readonly at: CellTarget;
}

/** Reads the grades of the rules, and what was accepted: on its own sheet, or typed beside the finding. */
export function readCheckSettings(snapshot: WorkbookSnapshot): CheckSettings {
  const grades = gradesIn(readNamedTable(snapshot, ruleGradesTable));
  const onControle = acceptedIn<ReportRow>(readNamedTable(snapshot, reportTable), {
    ...{ by: 'acceptedBy', why: 'acceptedWhy', on: 'acceptedOn' },
  });
  const onItsSheet = acceptedIn<AcceptedRow>(readNamedTable(snapshot, acceptedTable), {
    ...{ by: 'by', why: 'why', on: 'on' },
  });
  return {
    grades: grades.grades,
    // What is said last counts: the sheet of its own is kept by hand.
    acceptances: [...onControle.acceptances, ...onItsSheet.acceptances],
    problems: [...grades.problems, ...onControle.problems, ...onItsSheet.problems],
  };
}

function gradesIn(table: ReadTable | null): Pick<CheckSettings, 'grades' | 'problems'> {
  const grades: GradedRule[] = [];
  const problems: StructureProblem[] = [];
  for (const row of table?.rows ?? []) {
    const { rule, grade } = row.values as unknown as RuleGradeRow; // read by its forms
    if (table === null || rule === '') continue;
    if (row.irregular.some(({ field }) => field === 'grade')) {
      const at = cellOf(table, row, 'grade');
      const text = shownText(
        row.source.cells[table.found.match.columns.get('grade')?.column ?? -1],
      );
      problems.push({ code: 'grade-unknown', ...at, text });
    } else if (grade !== null) {
      grades.push({ rule, grade, at: cellOf(table, row, 'rule') });
    }
  }
  return { grades, problems };
}

interface AcceptedFields<Row> {
  readonly by: keyof Row & string;
  readonly why: keyof Row & string;
  readonly on: keyof Row & string;
}

function acceptedIn<Row extends { readonly finding: string | null }>(
  table: ReadTable | null,
  { by, why, on }: AcceptedFields<Row>,
): Pick<CheckSettings, 'acceptances' | 'problems'> {
  const acceptances: Acceptance[] = [];
  const problems: StructureProblem[] = [];
  for (const row of table?.rows ?? []) {
    const values = row.values as unknown as Row; // read by its forms
    const [name, reason] = [textOf(values[by]), textOf(values[why])];
    if (table === null || (name === '' && reason === '')) continue;
    if (name === '' || reason === '' || values.finding === null) {
      problems.push({
        code: 'acceptance-incomplete',
        ...cellOf(table, row, name === '' ? by : why),
      });
      continue;
    }
    const day = values[on] as Acceptance['on']; // the form of its column gives a date or nothing
    acceptances.push({ finding: values.finding, by: name, why: reason, on: day });
  }
  return { acceptances, problems };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function cellOf({ found }: ReadTable, { source }: ReadRow, field: string): CellTarget {
  const column = found.match.columns.get(field)?.column ?? found.at.firstColumn;
  return { sheet: found.at.sheet.name, cell: cellName(source.row, column) };
}
