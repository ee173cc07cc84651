import { demand } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { cellArea } from '../grid/area';
import type { SheetData } from '../workbook-data';
import { areaOn } from './place';

/** Rows or columns before which a new page starts. */
type Direction = 'rowBreaks' | 'columnBreaks';

export class PageBreakCollectionHost
  extends HostCollection<PageBreakHost>
  implements Host<Excel.PageBreakCollection, 'add' | 'getCount' | 'items' | 'removePageBreaks'>
{
  readonly excelClass = 'PageBreakCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly direction: Direction,
  ) {
    super(session);
  }

  private get list(): number[] {
    return this.sheet.pageLayout[this.direction];
  }

  get items(): readonly PageBreakHost[] {
    return this.list.map((place) => this.host(place));
  }

  /** By its place among the others. */
  protected find(key: string | number): PageBreakHost | undefined {
    const place = this.list[Number(key)];
    return place === undefined ? undefined : this.host(place);
  }

  add(pageBreakRange: HostObject | string): PageBreakHost {
    const { top, left } = areaOn(this.session, pageBreakRange, this.sheet);
    const place = this.direction === 'rowBreaks' ? top : left;
    demand(place > 0, 'a page cannot break before the first row or column');
    const others = this.list.filter((each) => each !== place);
    this.sheet.pageLayout[this.direction] = [...others, place].sort((a, b) => a - b);
    return this.host(place);
  }

  removePageBreaks(): void {
    this.sheet.pageLayout[this.direction] = [];
  }

  private host(place: number): PageBreakHost {
    return new PageBreakHost(this.session, this.sheet, this.direction, place);
  }
}

class PageBreakHost
  extends HostObject
  implements Host<Excel.PageBreak, 'columnIndex' | 'delete' | 'getCellAfterBreak' | 'rowIndex'>
{
  readonly excelClass = 'PageBreak';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly direction: Direction,
    private readonly place: number,
  ) {
    super(session);
  }

  get rowIndex(): number {
    return this.direction === 'rowBreaks' ? this.place : 0;
  }

  get columnIndex(): number {
    return this.direction === 'columnBreaks' ? this.place : 0;
  }

  getCellAfterBreak(): HostObject {
    return this.session.make.range(this.sheet, cellArea(this.rowIndex, this.columnIndex));
  }

  delete(): void {
    const { pageLayout } = this.sheet;
    pageLayout[this.direction] = pageLayout[this.direction].filter((each) => each !== this.place);
  }
}
