import { DataHost } from '../host/data-host';
import { HostError, demand } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { isEntireColumns, isEntireRows } from '../grid/area';
import type { Area } from '../grid/area';
import type { HeaderFooterTexts, PageSettings } from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';
import { RangeHost } from './range';
import { RangeAreasHost } from './range-areas';
import { areaOn } from './place';

type Members =
  | 'getPrintArea'
  | 'getPrintAreaOrNullObject'
  | 'getPrintTitleColumns'
  | 'getPrintTitleColumnsOrNullObject'
  | 'getPrintTitleRows'
  | 'getPrintTitleRowsOrNullObject'
  | 'headersFooters'
  | 'setPrintArea'
  | 'setPrintMargins'
  | 'setPrintTitleColumns'
  | 'setPrintTitleRows';

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** How a sheet is printed. What was never set and depends on Excel's own defaults is not known. */
export class PageLayoutHost
  extends DataHost<PageSettings>
  implements Host<Excel.PageLayout, Members>
{
  readonly excelClass = 'PageLayout';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
  ) {
    super(session, sheet.pageLayout.settings, {
      write: [
        'alignMarginsHeaderFooter',
        'blackAndWhite',
        'bottomMargin',
        'centerHorizontally',
        'centerVertically',
        'draftMode',
        'firstPageNumber',
        'footerMargin',
        'headerMargin',
        'leftMargin',
        'orientation',
        'paperSize',
        'printComments',
        'printErrors',
        'printGridlines',
        'printHeadings',
        'printOrder',
        'rightMargin',
        'topMargin',
        'zoom',
      ],
    });
  }

  get headersFooters(): HeaderFooterGroupHost {
    return new HeaderFooterGroupHost(this.session, this.sheet.pageLayout.headersFooters);
  }

  protected override beforeWrite(member: keyof PageSettings, value: unknown): void {
    if (/margin$/i.test(member) && member !== 'alignMarginsHeaderFooter') {
      demand(typeof value === 'number' && value >= 0, 'a margin in points');
    }
    if (member === 'zoom') demandZoom(value as Excel.PageLayoutZoomOptions); // the field's own type
  }

  setPrintArea(area: HostObject | string): void {
    this.sheet.pageLayout.printAreas = [areaOn(this.session, area, this.sheet)];
  }

  getPrintArea(): HostObject {
    return demandSet(this.getPrintAreaOrNullObject(), 'print area');
  }

  getPrintAreaOrNullObject(): HostObject | null {
    const { printAreas } = this.sheet.pageLayout;
    if (printAreas.length === 0) return null;
    return new RangeAreasHost(this.session, this.sheet, printAreas);
  }

  setPrintTitleRows(rows: HostObject | string): void {
    const area = areaOn(this.session, rows, this.sheet);
    demand(isEntireRows(area), 'whole rows, such as $1:$3');
    this.sheet.pageLayout.titleRows = area;
  }

  getPrintTitleRows(): HostObject {
    return demandSet(this.getPrintTitleRowsOrNullObject(), 'title rows');
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    return this.range(this.sheet.pageLayout.titleRows);
  }

  setPrintTitleColumns(columns: HostObject | string): void {
    const area = areaOn(this.session, columns, this.sheet);
    demand(isEntireColumns(area), 'whole columns, such as $A:$B');
    this.sheet.pageLayout.titleColumns = area;
  }

  getPrintTitleColumns(): HostObject {
    return demandSet(this.getPrintTitleColumnsOrNullObject(), 'title columns');
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.range(this.sheet.pageLayout.titleColumns);
  }

  setPrintMargins(unit: keyof typeof POINTS, options: Excel.PageLayoutMarginOptions): void {
    const names = ['bottom', 'footer', 'header', 'left', 'right', 'top'] as const;
    for (const name of names) {
      const size = options[name];
      if (size !== undefined) this.writeMember(`${name}Margin`, size * POINTS[unit]);
    }
  }

  private range(area: Area | null): RangeHost | null {
    return area === null ? null : new RangeHost(this.session, this.sheet, area);
  }
}

/** Either a scale, or a number of pages to fit on. */
function demandZoom(zoom: Excel.PageLayoutZoomOptions): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  demand(scale === undefined || (scale >= 10 && scale <= 400), 'a scale of 10 to 400');
  for (const pages of [horizontalFitToPages, verticalFitToPages]) {
    demand(pages === undefined || (Number.isInteger(pages) && pages > 0), 'a number of pages');
  }
}

function demandSet(found: HostObject | null, what: string): HostObject {
  if (found === null) throw new HostError('ItemNotFound', `no ${what} set`);
  return found;
}

class HeaderFooterGroupHost
  extends HostObject
  implements Host<Excel.HeaderFooterGroup, 'defaultForAllPages' | 'state'>
{
  readonly excelClass = 'HeaderFooterGroup';

  constructor(
    session: Session,
    private readonly texts: HeaderFooterTexts,
  ) {
    super(session);
  }

  get state(): 'Default' {
    return 'Default';
  }

  get defaultForAllPages(): HeaderFooterHost {
    return new HeaderFooterHost(this.session, this.texts);
  }
}

class HeaderFooterHost extends DataHost<HeaderFooterTexts> {
  readonly excelClass = 'HeaderFooter';

  constructor(session: Session, texts: HeaderFooterTexts) {
    super(session, texts, {
      write: [
        'centerFooter',
        'centerHeader',
        'leftFooter',
        'leftHeader',
        'rightFooter',
        'rightHeader',
      ],
    });
  }
}
