import type { PivotModel } from '../../workbook/pivot-model';
import type { Instruction } from './instructions';
import { isNamed, type Survey } from './survey';

/** What making a PivotTable takes of a request. */
const PIVOT_BYTES = 15_000;

/**
 * Makes the PivotTables that are not there. Those that are count again, and stay as people arranged them,
 * wherever they put them.
 */
export function pivotInstructions(
  sheet: string,
  pivots: readonly PivotModel[],
  { pivots: present }: Survey,
): readonly Instruction[] {
  return pivots.map((pivot) => ({
    bytes: PIVOT_BYTES,
    queue({ workbook }) {
      if (present.some((each) => isNamed(each, pivot.name))) {
        workbook.pivotTables.getItem(pivot.name).refresh();
      } else makePivot(workbook, sheet, pivot);
    },
  }));
}

function makePivot(workbook: Excel.Workbook, sheet: string, pivot: PivotModel): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  const source = workbook.tables.getItem(pivot.source);
  const made = worksheet.pivotTables.add(pivot.name, source, worksheet.getRange(pivot.cell));
  // The figures first: Excel stumbles over PivotTables that have none.
  for (const { header, name, numberFormat } of pivot.figures) {
    const figure = made.dataHierarchies.add(made.hierarchies.getItem(header));
    figure.set({ summarizeBy: 'Sum', name, numberFormat });
  }
  made.rowHierarchies.add(made.hierarchies.getItem(pivot.row));
  if (pivot.column !== null) {
    made.columnHierarchies.add(made.hierarchies.getItem(pivot.column));
  }
  if (pivot.filter !== null) {
    const { header, value } = pivot.filter;
    const placed = made.filterHierarchies.add(made.hierarchies.getItem(header));
    placed.fields.getItem(header).applyFilter({ manualFilter: { selectedItems: [value] } });
  }
  // In this layout the headers of the table stand above the rows, and not "Row labels".
  made.layout.layoutType = 'Tabular';
  made.layout.showRowGrandTotals = pivot.hasColumnsTotal;
  made.layout.altTextTitle = pivot.name;
  made.layout.altTextDescription = pivot.description;
}

/** Takes away the PivotTables of these names that were not there before. */
export function removalOfPivots(
  pivots: readonly PivotModel[],
  before: Survey,
  now: Survey,
): readonly Instruction[] {
  return pivots
    .filter(({ name }) => !before.pivots.some((each) => isNamed(each, name)))
    .filter(({ name }) => now.pivots.some((each) => isNamed(each, name)))
    .map(({ name }) => ({
      bytes: PIVOT_BYTES,
      queue({ workbook }) {
        workbook.pivotTables.getItem(name).delete();
      },
    }));
}
