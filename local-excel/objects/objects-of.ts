import type { HostObject } from '../host/host-object';
import type { ObjectMakers, Session } from '../host/session';
import { PivotTableScopedCollectionHost } from './pivot-tables';
import { RangeHost } from './range';
import { RangeAreasHost } from './range-areas';
import { TableScopedCollectionHost } from './table-collection';
import { WorksheetHost } from './worksheet';

/** The ways back from cells to the objects around them, for objects that these import. */
export function objectsOf(session: Session, root: HostObject): ObjectMakers {
  return {
    root: () => root,
    worksheet: (sheet) => new WorksheetHost(session, sheet),
    range: (sheet, area) => new RangeHost(session, sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreasHost(session, sheet, areas),
    tablesIn: (sheet, area, fullyContained) =>
      new TableScopedCollectionHost(session, sheet, area, fullyContained),
    pivotTablesIn: (sheet, area) => new PivotTableScopedCollectionHost(session, sheet, area),
  };
}
