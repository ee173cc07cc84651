import { HostNotImplemented, demand } from '../host/errors';
import { HostCollection } from '../host/host-object';
import type { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { boundingArea } from '../grid/area';
import { demandPermission } from '../grid/protection';
import { sameName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { ChartData, SheetArea } from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';
import { ChartPart } from './chart-part';
import { RangeHost } from './range';
import { areaOn } from './place';

type CollectionMembers =
  'add' | 'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items';

/** The charts of a sheet, as data: what was asked for, not how it looks. */
export class ChartCollectionHost
  extends HostCollection<ChartHost>
  implements Host<Excel.ChartCollection, CollectionMembers>
{
  readonly excelClass = 'ChartCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
  ) {
    super(session);
  }

  get items(): readonly ChartHost[] {
    return this.sheet.charts.map((chart) => new ChartHost(this.session, this.sheet, chart));
  }

  protected find(key: string | number): ChartHost | undefined {
    return this.items.find((item) => item.id === key || sameName(item.name, String(key)));
  }

  add(
    chartType: `${Excel.ChartType}`,
    sourceData: HostObject,
    seriesBy: `${Excel.ChartSeriesBy}` = 'Auto',
  ): ChartHost {
    demandPermission(this.sheet, 'allowEditObjects');
    const number = this.session.nextId();
    const chart: ChartData = {
      id: `{CHART-${String(number)}}`,
      name: `Chart ${String(this.sheet.charts.length + 1)}`,
      chartType,
      source: sourceOf(sourceData),
      seriesBy,
      settings: new Map(),
      position: null,
    };
    this.sheet.charts.push(chart);
    return new ChartHost(this.session, this.sheet, chart);
  }
}

function sourceOf(range: HostObject): SheetArea {
  demand(range instanceof RangeHost, 'a chart shows a range');
  return { sheetId: range.sheet.id, area: range.cells };
}

type Members = 'chartType' | 'delete' | 'id' | 'name' | 'setData' | 'setPosition' | 'worksheet';

export class ChartHost extends ChartPart implements Host<Excel.Chart, Members> {
  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly chart: ChartData,
  ) {
    super(session, sheet, chart.settings, 'Chart', '');
  }

  override wireIdentity(): JsonObject {
    return { Id: this.chart.id };
  }

  get id(): string {
    return this.chart.id;
  }

  get name(): string {
    return this.chart.name;
  }

  set name(name: string) {
    demandPermission(this.sheet, 'allowEditObjects');
    this.chart.name = name;
  }

  get chartType(): `${Excel.ChartType}` {
    return this.chart.chartType as `${Excel.ChartType}`; // checked when it was set
  }

  set chartType(chartType) {
    demandPermission(this.sheet, 'allowEditObjects');
    this.chart.chartType = chartType;
  }

  get worksheet(): HostObject {
    return this.session.make.worksheet(this.sheet);
  }

  setData(sourceData: HostObject, seriesBy: `${Excel.ChartSeriesBy}` = 'Auto'): void {
    demandPermission(this.sheet, 'allowEditObjects');
    Object.assign(this.chart, { source: sourceOf(sourceData), seriesBy });
  }

  /** Over the cells from the first to the last one. */
  setPosition(startCell: HostObject | string, endCell: HostObject | string = startCell): void {
    demandPermission(this.sheet, 'allowEditObjects');
    const first = areaOn(this.session, startCell, this.sheet);
    this.chart.position = boundingArea(first, areaOn(this.session, endCell, this.sheet));
  }

  delete(): void {
    demandPermission(this.sheet, 'allowEditObjects');
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.chart);
  }

  override writeMember(member: string, value: unknown): void {
    const isSize = ['height', 'left', 'top', 'width'].includes(member);
    if (isSize) demand(typeof value === 'number' && value >= 0, `a ${member} of 0 or more`);
    if (member === 'series') throw new HostNotImplemented('Chart.series');
    super.writeMember(member, value);
  }
}
