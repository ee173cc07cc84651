import { areaAddress, isOneCell, overlaps } from '../grid/area';
import type { Area } from '../grid/area';
import { valueAt, wireValue } from '../grid/cells';
import type { CellValue, SheetData, TableData } from '../workbook-data';
import { WORKBOOK_TARGET } from './event-outbox';
import type { Session } from './session';

/** The kinds of change that `onChanged` tells apart. */
export type ChangeType = `${Excel.DataChangeType}`;
type Direction = `ShiftCell${'Left' | 'Up' | 'Right' | 'Down'}` | 'None';

/** The value of a single cell before a change, for the details of its event. */
export type Before = { readonly value: CellValue } | null;

/** What has to be kept before cells change: only a single cell's event has details. */
export function before(sheet: SheetData, area: Area): Before {
  return isOneCell(area) ? { value: valueAt(sheet, area.top, area.left) } : null;
}

/** Reports that cells changed, to who listens to their sheet, their table or the workbook. */
export function reportChange(
  session: Session,
  sheet: SheetData,
  area: Area,
  changeType: ChangeType,
  {
    before: old = null,
    direction = 'None',
  }: { readonly before?: Before; readonly direction?: Direction } = {},
): void {
  session.isDirty = true;
  if (session.events.listenerCount === 0) return;
  const payload = {
    ...origin(session),
    changeType,
    worksheetId: sheet.id,
    address: areaAddress(area),
    referenceId: session.keepForEvent(sheet, area),
    shiftDirection: direction,
    ...(old === null ? {} : details(old.value, valueAt(sheet, area.top, area.left))),
  };
  session.events.raise('changed', [sheet.id, WORKBOOK_TARGET], payload);
  for (const table of sheet.tables.filter((each) => overlaps(each.area, area))) {
    const targets = [table.id, sheet.id, WORKBOOK_TARGET];
    session.events.raise('tableChanged', targets, { ...payload, tableId: table.id });
  }
}

/** Who made the change, as events tell it. */
export function origin(session: Session) {
  const { source } = session;
  return {
    source: source === 'Remote' ? 'Remote' : 'Local',
    triggerSource: source === 'ThisLocalAddin' ? 'ThisLocalAddin' : 'Unknown',
  } as const;
}

export function reportTable(
  session: Session,
  event: 'tableAdded' | 'tableDeleted',
  sheet: SheetData,
  table: TableData,
): void {
  session.events.raise(event, [sheet.id, WORKBOOK_TARGET], {
    source: origin(session).source,
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
  });
}

function details(old: CellValue, now: CellValue) {
  return {
    valueBefore: wireValue(old),
    valueAfter: wireValue(now),
    valueTypeBefore: valueType(old),
    valueTypeAfter: valueType(now),
  };
}

/** The kind of value, as `Range.valueTypes` tells it; every number is Double. */
export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  const types = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;
  return types[typeof value as keyof typeof types]; // the three kinds that are left
}
