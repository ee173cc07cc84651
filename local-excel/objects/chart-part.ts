import { HostNotImplemented } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Session } from '../host/session';
import { demandPermission } from '../grid/protection';
import type { ChartSettings } from '../sheet-parts-data';
import type { SheetData } from '../workbook-data';

type ExcelClass = {
  [C in keyof typeof Excel]: (typeof Excel)[C] extends new (...args: never[]) => unknown
    ? C
    : never;
}[keyof typeof Excel];
type MemberOf<C extends ExcelClass> = keyof InstanceType<(typeof Excel)[C]>;
type Parts = { readonly [C in ExcelClass]?: { readonly [M in MemberOf<C>]?: ExcelClass } };

/** The objects behind a chart's properties; all others of its properties are plain values. */
const PARTS: Parts = {
  Chart: {
    axes: 'ChartAxes',
    dataLabels: 'ChartDataLabels',
    format: 'ChartAreaFormat',
    legend: 'ChartLegend',
    pivotOptions: 'ChartPivotOptions',
    plotArea: 'ChartPlotArea',
    title: 'ChartTitle',
  },
  ChartAreaFormat: { font: 'ChartFont' },
  ChartAxes: { categoryAxis: 'ChartAxis', seriesAxis: 'ChartAxis', valueAxis: 'ChartAxis' },
  ChartAxis: {
    format: 'ChartAxisFormat',
    majorGridlines: 'ChartGridlines',
    minorGridlines: 'ChartGridlines',
    title: 'ChartAxisTitle',
  },
  ChartAxisFormat: { font: 'ChartFont', line: 'ChartLineFormat' },
  ChartAxisTitle: { format: 'ChartAxisTitleFormat' },
  ChartAxisTitleFormat: { font: 'ChartFont' },
  ChartDataLabels: { format: 'ChartDataLabelFormat' },
  ChartDataLabelFormat: { font: 'ChartFont' },
  ChartGridlines: { format: 'ChartGridlinesFormat' },
  ChartGridlinesFormat: { line: 'ChartLineFormat' },
  ChartLegend: { format: 'ChartLegendFormat' },
  ChartLegendFormat: { font: 'ChartFont' },
  ChartTitle: { format: 'ChartTitleFormat' },
  ChartTitleFormat: { font: 'ChartFont' },
};

/** A chart, or a part of one: it keeps what is set, and knows no defaults. */
export class ChartPart extends HostObject {
  constructor(
    session: Session,
    private readonly onSheet: SheetData,
    private readonly settings: ChartSettings,
    readonly excelClass: ExcelClass,
    /** `axes.valueAxis.`: before the names of its settings. */
    private readonly path: string,
  ) {
    super(session);
  }

  override scalarMembers(): readonly string[] {
    const own = [...this.settings.keys()]
      .filter((key) => key.startsWith(this.path))
      .map((key) => key.slice(this.path.length));
    return [...super.scalarMembers(), ...own.filter((name) => !name.includes('.'))];
  }

  override readMember(member: string): unknown {
    if (super.scalarMembers().includes(member)) return super.readMember(member);
    const part = partOf(this.excelClass, member);
    if (part !== undefined) {
      return new ChartPart(
        this.session,
        this.onSheet,
        this.settings,
        part,
        `${this.path}${member}.`,
      );
    }
    const value = this.settings.get(this.path + member);
    if (value === undefined)
      throw new HostNotImplemented(`${this.nameOf(member)} before it was set`);
    return value;
  }

  override writeMember(member: string, value: unknown): void {
    if (super.scalarMembers().includes(member)) {
      super.writeMember(member, value);
      return;
    }
    demandPermission(this.onSheet, 'allowEditObjects');
    this.settings.set(this.path + member, value);
  }
}

function partOf(excelClass: ExcelClass, member: string): ExcelClass | undefined {
  const parts: Readonly<Record<string, ExcelClass>> = PARTS[excelClass] ?? {};
  return parts[member];
}
