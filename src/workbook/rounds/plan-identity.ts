import { column, describeTable } from '../describe-table';
import { neededText } from '../forms/text-forms';
import { rowCells } from '../generating/table-model';
import { tableSheet } from '../generating/table-sheet';
import { readNamedTable } from '../reading/read-named-table';
import type { SheetModel } from '../workbook-model';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** The property of a main workbook that says which plan it is, so that its departments' files know it. */
export const PLAN_ID_PROPERTY = 'ActieplanId';

interface IdentityLine {
  readonly what: string;
  readonly value: string;
}

const identityTable = describeTable<IdentityLine>({
  sheet: 'Kenmerk',
  table: 'tblKenmerk',
  title: 'Kenmerk',
  purpose: 'Waaraan werkmappen van beleidsdomeinen dit plan herkennen. Verander hier niets.',
  part: null,
  kind: null,
  columns: {
    what: column('Wat', neededText, { width: 24, needed: true }),
    value: column('Waarde', neededText, { width: 40, needed: true }),
  },
});

const PLAN_LABEL = 'Plan';

/** The sheet of the main workbook, which nobody sees, that keeps its id where properties are lost. */
export function identitySheet(id: string): SheetModel {
  const rows = rowCells(identityTable, [{ what: PLAN_LABEL, value: id }]);
  return { ...tableSheet(identityTable, rows), visibility: 'very-hidden' };
}

/**
 * The id of a main workbook; `null` before its first round. A copy of a workbook keeps it: departments that
 * got theirs from the one can be merged into the other.
 */
export function readPlanId(snapshot: WorkbookSnapshot): string | null {
  const ofDocument = String(snapshot.customProperties.get(PLAN_ID_PROPERTY) ?? '').trim();
  if (ofDocument !== '') return ofDocument;
  const lines = readNamedTable(snapshot, identityTable)?.rows ?? [];
  const onSheet = lines.find(({ values }) => values['what'] === PLAN_LABEL)?.values['value'];
  return typeof onSheet === 'string' && onSheet.trim() !== '' ? onSheet.trim() : null;
}
