import { HostObject } from '../host/host-object';
import { typedAsByClient } from '../host/typed-as-by-client';
import type { Session } from '../host/session';
import type { Area } from '../grid/area';
import { changeFormat, common } from '../grid/area-format';
import type { CellFormat } from '../grid/cell-format';
import { demandPermission } from '../grid/protection';
import type { SheetData } from '../workbook-data';

/** Part of a range's looks: it reads what all cells share, null where they differ. */
export abstract class FormatPart extends HostObject {
  constructor(
    session: Session,
    protected readonly sheet: SheetData,
    protected readonly cells: () => Area,
  ) {
    super(session);
  }

  /** What the cells have in common. */
  protected read<T>(pick: (format: CellFormat) => T): T {
    return typedAsByClient(common(this.sheet, this.cells(), pick));
  }

  protected change(change: (format: CellFormat) => CellFormat): void {
    demandPermission(this.sheet, 'allowFormatCells');
    changeFormat(this.sheet, this.cells(), change);
  }
}
