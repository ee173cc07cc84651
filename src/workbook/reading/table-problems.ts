import { bareText } from '../../domain/plan/bare-text';
import { cellName, rangeName } from '../cell-name';
import { rangesMeet } from '../cell-reference';
import { columnOf, type AnyTable } from '../describe-table';
import type { StructureProblem } from '../structure-problem';
import type { FoundTable } from './find-tables';
import type { ReadTable } from './read-table';

export function missingTable({ sheet, title }: AnyTable): StructureProblem {
  return { code: 'table-missing', sheet, table: title };
}

/** How a table that was found differs from its description: the sheet and the columns first. */
export function tableProblems(read: ReadTable): readonly StructureProblem[] {
  const { found } = read;
  return [...placeProblems(found), ...columnProblems(found), ...rowProblems(read)];
}

function placeProblems({ table, at }: FoundTable): readonly StructureProblem[] {
  const problems: StructureProblem[] = [];
  const { name } = at.sheet;
  if (bareText(name) !== bareText(table.sheet)) {
    problems.push({ code: 'sheet-renamed', sheet: table.sheet, found: name });
  }
  if (at.table === null) {
    problems.push({ code: 'table-converted', sheet: name, table: table.title });
  }
  return problems;
}

function columnProblems({ table, at, match }: FoundTable): readonly StructureProblem[] {
  const sheet = at.sheet.name;
  const problems: StructureProblem[] = [];
  for (const [field, { header }] of Object.entries(table.columns)) {
    const column = match.columns.get(field);
    if (column === undefined) {
      problems.push({ code: 'column-missing', sheet, table: table.title, column: header });
    } else if (column.renamed) {
      const cell = cellName(at.headerRow, column.column);
      problems.push({ code: 'column-renamed', sheet, column: header, found: column.text, cell });
    }
  }
  for (const { field, cell } of match.twice) {
    const column = columnOf(table, field)?.header ?? cell.text;
    problems.push({
      ...{ code: 'column-twice', sheet, column, cell: cellName(at.headerRow, cell.column) },
    });
  }
  return problems;
}

function rowProblems(read: ReadTable): readonly StructureProblem[] {
  const { found, around, copies } = read;
  const { at } = found;
  const sheet = at.sheet.name;
  const lastRow = around.rows.at(-1)?.row ?? at.headerRow;
  const { headerRow: firstRow, firstColumn, lastColumn } = at;
  const problems: StructureProblem[] = at.sheet.merges
    .filter((range) => rangesMeet(range, { firstRow, firstColumn, lastRow, lastColumn }))
    .map((range) => ({ code: 'merged-cells', sheet, range: rangeName(range) }));
  problems.push(...errorValues(read));
  for (const [code, rows] of [
    ['blank-rows', around.blank],
    ['hidden-rows', around.hidden],
    ['rows-below-table', around.below],
  ] as const) {
    // People count rows from 1.
    if (rows.length > 0) problems.push({ code, sheet, rows: rows.map((row) => row + 1) });
  }
  for (const { row } of copies) {
    problems.push({ code: 'key-twice', sheet, cell: cellName(row, firstShown(found)) });
  }
  return problems;
}

function errorValues({ found: { at, match }, rows }: ReadTable): readonly StructureProblem[] {
  const sheet = at.sheet.name;
  return rows.flatMap(({ source, irregular }) =>
    irregular.flatMap(({ field, found }): readonly StructureProblem[] => {
      const column = match.columns.get(field)?.column;
      if (found.type !== 'error' || column === undefined) return [];
      return [{ code: 'error-value', sheet, cell: cellName(source.row, column), text: found.text }];
    }),
  );
}

/** The first column of the table that people see: the place of a row as a whole. */
export function firstShown({ table, match, at }: FoundTable): number {
  const shown = [...match.columns]
    .filter(([field]) => columnOf(table, field)?.form.type !== 'key')
    .map(([, { column }]) => column);
  return shown.length === 0 ? at.firstColumn : Math.min(...shown);
}
