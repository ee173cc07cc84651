import { HostError, HostNotImplemented } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { overlaps } from '../grid/area';
import type { Area } from '../grid/area';
import { clearConditionalFormats } from '../grid/clear-parts';
import { demandPermission } from '../grid/protection';
import type { JsonObject } from '../protocol/wire';
import type { ConditionalFormatData, ConditionalFormatType, SheetData } from '../workbook-data';
import { CustomFormatHost, RuleFormatHost } from './conditional-format-rules';

const KNOWN_TYPES: readonly ConditionalFormatType[] = [
  'CellValue',
  'ContainsText',
  'Custom',
  'PresetCriteria',
  'TopBottom',
];

/** The conditional formats of a range, the one that goes first at the front. */
export class ConditionalFormatCollectionHost
  extends HostCollection<ConditionalFormatHost>
  implements
    Host<
      Excel.ConditionalFormatCollection,
      'add' | 'clearAll' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items'
    >
{
  readonly excelClass = 'ConditionalFormatCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly cells: () => Area,
  ) {
    super(session);
  }

  get items(): readonly ConditionalFormatHost[] {
    const area = this.cells();
    return this.sheet.conditionalFormats
      .filter(({ areas }) => areas.some((each) => overlaps(each, area)))
      .map((data) => new ConditionalFormatHost(this.session, this.sheet, data));
  }

  protected find(key: string | number): ConditionalFormatHost | undefined {
    return this.items.find((item) => item.id === key);
  }

  /** A new format goes before the others. */
  add(type: ConditionalFormatType): ConditionalFormatHost {
    demandPermission(this.sheet, 'allowFormatCells');
    if (!KNOWN_TYPES.includes(type)) {
      throw new HostNotImplemented(`conditional formats of the type ${type}`);
    }
    const data: ConditionalFormatData = {
      id: `{CF-${String(this.session.nextId())}}`,
      type,
      areas: [this.cells()],
      stopIfTrue: false,
      rule: {},
      format: {
        fill: null,
        fontColor: null,
        bold: null,
        italic: null,
        strikethrough: null,
        underline: null,
        numberFormat: null,
      },
    };
    this.sheet.conditionalFormats.unshift(data);
    return new ConditionalFormatHost(this.session, this.sheet, data);
  }

  clearAll(): void {
    demandPermission(this.sheet, 'allowFormatCells');
    clearConditionalFormats(this.sheet, this.cells());
  }
}

type Members =
  | 'cellValue'
  | 'cellValueOrNullObject'
  | 'custom'
  | 'customOrNullObject'
  | 'delete'
  | 'getRange'
  | 'getRangeOrNullObject'
  | 'getRanges'
  | 'id'
  | 'preset'
  | 'presetOrNullObject'
  | 'priority'
  | 'stopIfTrue'
  | 'textComparison'
  | 'textComparisonOrNullObject'
  | 'topBottom'
  | 'topBottomOrNullObject'
  | 'type';

export class ConditionalFormatHost
  extends HostObject
  implements Host<Excel.ConditionalFormat, Members>
{
  readonly excelClass = 'ConditionalFormat';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly data: ConditionalFormatData,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { Id: this.data.id };
  }

  get id(): string {
    return this.data.id;
  }

  get type(): ConditionalFormatType {
    return this.data.type;
  }

  get stopIfTrue(): boolean {
    return this.data.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue) {
    demandPermission(this.sheet, 'allowFormatCells');
    this.data.stopIfTrue = stopIfTrue;
  }

  /** 0 goes first. */
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.data);
  }

  /** Negative counts from the back. */
  set priority(priority: number) {
    demandPermission(this.sheet, 'allowFormatCells');
    const others = this.sheet.conditionalFormats.filter((each) => each !== this.data);
    const place = priority < 0 ? others.length + 1 + priority : priority;
    others.splice(Math.max(place, 0), 0, this.data);
    this.sheet.conditionalFormats = others;
  }

  get custom(): CustomFormatHost {
    return this.demand(this.customOrNullObject, 'custom');
  }

  get customOrNullObject(): CustomFormatHost | null {
    return this.orNull('Custom', () => new CustomFormatHost(this.session, this.sheet, this.data));
  }

  get cellValue(): RuleFormatHost {
    return this.demand(this.cellValueOrNullObject, 'cellValue');
  }

  get cellValueOrNullObject(): RuleFormatHost | null {
    return this.withRule('CellValue', 'CellValueConditionalFormat');
  }

  get textComparison(): RuleFormatHost {
    return this.demand(this.textComparisonOrNullObject, 'textComparison');
  }

  get textComparisonOrNullObject(): RuleFormatHost | null {
    return this.withRule('ContainsText', 'TextConditionalFormat');
  }

  get preset(): RuleFormatHost {
    return this.demand(this.presetOrNullObject, 'preset');
  }

  get presetOrNullObject(): RuleFormatHost | null {
    return this.withRule('PresetCriteria', 'PresetCriteriaConditionalFormat');
  }

  get topBottom(): RuleFormatHost {
    return this.demand(this.topBottomOrNullObject, 'topBottom');
  }

  get topBottomOrNullObject(): RuleFormatHost | null {
    return this.withRule('TopBottom', 'TopBottomConditionalFormat');
  }

  delete(): void {
    demandPermission(this.sheet, 'allowFormatCells');
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      (each) => each !== this.data,
    );
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new HostError('InvalidOperation', 'it stands on several ranges');
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    const [area, ...more] = this.data.areas;
    return area === undefined || more.length > 0 ? null : this.session.make.range(this.sheet, area);
  }

  getRanges(): HostObject {
    return this.session.make.rangeAreas(this.sheet, this.data.areas);
  }

  private withRule(type: ConditionalFormatType, excelClass: string): RuleFormatHost | null {
    return this.orNull(
      type,
      () => new RuleFormatHost(this.session, this.sheet, this.data, excelClass),
    );
  }

  private orNull<H extends HostObject>(type: ConditionalFormatType, make: () => H): H | null {
    return this.data.type === type ? make() : null;
  }

  private demand<H extends HostObject>(host: H | null, member: string): H {
    if (host === null) throw new HostNotImplemented(`${this.nameOf(member)} of another type`);
    return host;
  }
}
