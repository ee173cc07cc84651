import { HostError, demand } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET } from '../grid/area';
import type { SheetData } from '../workbook-data';
import { areaOn } from './place';
import { RangeHost } from './range';

type Members =
  | 'freezeAt'
  | 'freezeColumns'
  | 'freezeRows'
  | 'getLocation'
  | 'getLocationOrNullObject'
  | 'unfreeze';

export class FreezePanesHost
  extends HostObject
  implements Host<Excel.WorksheetFreezePanes, Members>
{
  readonly excelClass = 'WorksheetFreezePanes';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
  ) {
    super(session);
  }

  freezeAt(frozen: HostObject | string): void {
    this.sheet.frozen = areaOn(this.session, frozen, this.sheet);
  }

  freezeRows(count = 0): void {
    demand(Number.isInteger(count) && count > 0 && count <= LAST_ROW, 'a number of rows');
    this.sheet.frozen = { ...WHOLE_SHEET, bottom: count - 1 };
  }

  freezeColumns(count = 0): void {
    demand(Number.isInteger(count) && count > 0 && count <= LAST_COLUMN, 'a number of columns');
    this.sheet.frozen = { ...WHOLE_SHEET, right: count - 1 };
  }

  unfreeze(): void {
    this.sheet.frozen = null;
  }

  getLocation(): RangeHost {
    const range = this.getLocationOrNullObject();
    if (range === null) throw new HostError('ItemNotFound', 'nothing is frozen');
    return range;
  }

  getLocationOrNullObject(): RangeHost | null {
    const { frozen } = this.sheet;
    return frozen === null ? null : new RangeHost(this.session, this.sheet, frozen);
  }
}
