import { HostError } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import type { Area } from '../grid/area';
import type { JsonObject } from '../protocol/wire';
import type { SheetData } from '../workbook-data';
import { RangeHost } from './range';

/** Several ranges of one sheet, as far as others hand them out: to be read, not to be changed. */
export class RangeAreasHost
  extends HostObject
  implements Host<Excel.RangeAreas, 'address' | 'areaCount' | 'areas' | 'cellCount' | 'worksheet'>
{
  readonly excelClass = 'RangeAreas';
  private readonly ranges: readonly RangeHost[];
  private referenceId: string | null = null;

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    areas: readonly Area[],
  ) {
    super(session);
    this.ranges = areas.map((area) => new RangeHost(session, sheet, area));
    if (areas.length === 0) throw new HostError('ItemNotFound', 'there are no cells');
  }

  override wireIdentity(): JsonObject {
    return this.referenceId === null ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.session.references.keep(this);
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(',');
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((count, range) => count + range.cellCount, 0);
  }

  get areas(): RangeCollectionHost {
    return new RangeCollectionHost(this.session, this.ranges);
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }
}

class RangeCollectionHost
  extends HostCollection<RangeHost>
  implements Host<Excel.RangeCollection, 'getCount' | 'getItemAt' | 'items'>
{
  readonly excelClass = 'RangeCollection';

  constructor(
    session: Session,
    readonly items: readonly RangeHost[],
  ) {
    super(session);
  }

  protected find(): undefined {
    return undefined;
  }
}
