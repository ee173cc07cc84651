import { compareVersions, memberSet } from '../api-sets';
import type { ApiSets, MemberSet } from '../api-sets';
import type { Area } from '../grid/area';
import { sameName } from '../grid/sheet-name';
import type { PivotTableData } from '../sheet-parts-data';
import type { CellValue, NameData, SheetData, TableData, WorkbookData } from '../workbook-data';
import { HostError, HostNotImplemented } from './errors';
import { EventOutbox } from './event-outbox';
import type { HostObject } from './host-object';
import { References } from './references';

/** Tells what a formula results in; undefined leaves what was known, which is 0 for a new one. */
export type FormulaValue = (
  formula: string,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
) => CellValue | undefined;

export interface SessionSettings {
  readonly apiSets: ApiSets;
  /** Requirement sets this Excel has, by name: `{ ExcelApi: '1.14' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Of Excel itself, such as `nl-BE`: decides on the decimal mark, never on the values API. */
  readonly language: string;
  /** The user who writes comments and whose name goes with changes. */
  readonly author: string;
  /** The day, as `2026-11-24`: for dates without a year, and for what is dated. */
  readonly today: string;
  /** Whether a table grows when cells right below it are written, as it does by default in Excel. */
  readonly tablesGrow: boolean;
  readonly formulaValue: FormulaValue | null;
}

/** Who makes the change that is going on: this add-in, or somebody at another screen. */
export type ChangeSource = 'ThisLocalAddin' | 'Local' | 'Remote';

/** Ways from cells back to the objects that stand on them, which would otherwise be a circle. */
export interface ObjectMakers {
  readonly root: () => HostObject;
  readonly worksheet: (sheet: SheetData) => HostObject;
  readonly range: (sheet: SheetData, area: Area) => HostObject;
  readonly rangeAreas: (sheet: SheetData, areas: readonly Area[]) => HostObject;
  readonly tablesIn: (sheet: SheetData, area: Area, fullyContained: boolean) => HostObject;
  readonly pivotTablesIn: (sheet: SheetData, area: Area) => HostObject;
}

/** Something with an area that moves along when cells are inserted or deleted. */
export interface MovingArea {
  readonly sheet: SheetData;
  /** Null when all of its cells were deleted. */
  area: Area | null;
  /** Kept after the batch it came up in. */
  readonly isKept: boolean;
}

const MAX_EVENT_PLACES = 1000;

/** An open workbook and what goes on around it; every host object has the same one. */
export class Session {
  readonly references = new References();
  readonly events = new EventOutbox();
  /** Ranges in use; they move along with their cells. */
  readonly moving = new Set<MovingArea>();
  /** Whatever went wrong that Excel would not have refused: gaps and faults of this stand-in. */
  readonly unexpected: unknown[] = [];
  /** Bytes of workbooks the add-in had opened beside this one (`Excel.createWorkbook`). */
  readonly openedWorkbooks: string[] = [];
  source: ChangeSource = 'ThisLocalAddin';
  isClosed = false;
  /** Opened to look at only: nothing the add-in asks may change it. */
  isReadOnly = false;
  isDirty = false;
  private readonly eventPlaces = new Map<string, MovingArea>();
  private nextEvent = 1;
  private made: ObjectMakers | null = null;

  constructor(
    readonly settings: SessionSettings,
    public data: WorkbookData,
  ) {}

  get make(): ObjectMakers {
    if (this.made === null) throw new Error('The session has no objects yet.');
    return this.made;
  }

  useObjects(makers: ObjectMakers): void {
    this.made = makers;
  }

  root(): HostObject {
    return this.make.root();
  }

  /** Objects that the client makes by name, for parts of Office that are not Excel: none is known. */
  service(name: string): HostObject {
    throw new HostNotImplemented(`the service ${name}`);
  }

  nextId(): number {
    this.data.lastId += 1;
    return this.data.lastId;
  }

  /**
   * The requirement set of a member, once it is sure that this Excel has it.
   * @throws ApiNotFound for a member of a later set, as an older Excel answers.
   */
  gate(host: HostObject, member: string, use: 'read' | 'write'): MemberSet {
    const found = memberSet(this.settings.apiSets, host.excelClass, member);
    if (found === undefined) throw new HostNotImplemented(`${host.excelClass}.${member}`);
    const version = use === 'write' ? (found.setVersion ?? found.version) : found.version;
    if (!this.isSetSupported(found.set, version)) {
      throw new HostError('ApiNotFound', `${host.excelClass}.${member}: ${found.set} ${version}`);
    }
    return found;
  }

  /** Whether this Excel has the member at all. */
  offers(host: HostObject, member: string): boolean {
    const found = memberSet(this.settings.apiSets, host.excelClass, member);
    return found !== undefined && this.isSetSupported(found.set, found.version);
  }

  isSetSupported(set: string, version: string): boolean {
    const offered = this.settings.requirementSets[set];
    return offered !== undefined && compareVersions(offered, version) >= 0;
  }

  sheetById(id: string): SheetData | undefined {
    return this.data.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetData | undefined {
    return this.data.sheets.find((sheet) => sameName(sheet.name, name));
  }

  /** Every table with its sheet. */
  tables(): readonly { readonly sheet: SheetData; readonly table: TableData }[] {
    return this.data.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  pivotTables(): readonly { readonly sheet: SheetData; readonly pivot: PivotTableData }[] {
    return this.data.sheets.flatMap((sheet) =>
      sheet.pivotTables.map((pivot) => ({ sheet, pivot })),
    );
  }

  /** Keeps a place for a handler that asks for the range of its event; the oldest are let go. */
  keepForEvent(sheet: SheetData, area: Area): string {
    const place = { sheet, area, isKept: true };
    const id = `event-${String(this.nextEvent)}`;
    this.nextEvent += 1;
    this.moving.add(place);
    this.eventPlaces.set(id, place);
    const [oldest] = this.eventPlaces;
    if (oldest !== undefined && this.eventPlaces.size > MAX_EVENT_PLACES) {
      this.eventPlaces.delete(oldest[0]);
      this.moving.delete(oldest[1]);
    }
    return id;
  }

  eventPlace(id: string): MovingArea | undefined {
    return this.eventPlaces.get(id);
  }

  /** A name as a formula on that sheet means it: the sheet's own before the workbook's. */
  nameFor(sheet: SheetData | null, name: string): NameData | undefined {
    const names = [...(sheet?.names ?? []), ...this.data.names];
    return names.find((each) => sameName(each.name, name));
  }
}
