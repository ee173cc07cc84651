import type { ApiSets } from './api-sets';
import { emptyWorkbook } from './empty-workbook';
import { HostError } from './host/errors';
import type { ErrorCode } from './host/errors';
import { Session } from './host/session';
import type { FormulaValue } from './host/session';
import { objectsOf } from './objects/objects-of';
import { WorkbookHost } from './objects/workbook';
import { officeStandIn } from './office-stand-in';
import type { OfficeStandIn } from './office-stand-in';
import { Batch } from './protocol/batch';
import { Bridge } from './protocol/bridge';
import type { BatchAnswer, BatchHost, ExchangedBytes } from './protocol/bridge';
import { FailurePlan } from './protocol/failure-plan';
import type { Failure } from './protocol/failure-plan';
import { ActionType, PathType, byteLength } from './protocol/wire';
import type { EventEntry, RequestBody } from './protocol/wire';
import type { WorkbookData } from './workbook-data';

/** Excel on the web takes and gives at most this many bytes at a time. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Flag of a batch that may wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

export interface LocalExcelOptions {
  /** From `readApiSets`. */
  readonly apiSets: ApiSets;
  /** An empty one when left out. */
  readonly workbook?: WorkbookData;
  /** Version of ExcelApi to play: 1.14 is Excel 2021, 1.17 Excel 2024, 1.20 Microsoft 365. */
  readonly requirementSet?: string;
  /** Other requirement sets, by name, where they are to differ from what is usual. */
  readonly otherSets?: Readonly<Record<string, string>>;
  readonly platform?: 'OfficeOnline' | 'PC' | 'Mac';
  readonly displayLanguage?: string;
  readonly isDarkTheme?: boolean;
  readonly author?: string;
  readonly today?: string;
  readonly tablesGrow?: boolean;
  readonly formulaValue?: FormulaValue;
}

/** One request of the add-in and its answer. */
export interface Exchange {
  readonly request: RequestBody;
  readonly answer: BatchAnswer;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The client's own tidying up after a run, which the add-in does not wait for. */
  readonly isCleanUp: boolean;
}

/** An Excel with one workbook open, for Microsoft's unmodified client to talk to. */
export class LocalExcel implements BatchHost {
  readonly session: Session;
  readonly bridge = new Bridge(this);
  readonly plan = new FailurePlan();
  /** What stands in for the `Office` namespace in the page. */
  readonly office: OfficeStandIn;
  readonly exchanges: Exchange[] = [];
  private readonly workbookHost: WorkbookHost;
  private readonly payloadLimit: number;
  private leaveCell: (() => void) | null = null;
  private cellLeft: Promise<void> = Promise.resolve();

  constructor(options: LocalExcelOptions) {
    const platform = options.platform ?? 'OfficeOnline';
    const requirementSets = {
      ExcelApi: options.requirementSet ?? '1.14',
      DelayForCellEdit: '1.1',
      RichApiRuntime: '1.2',
      ...(platform === 'OfficeOnline' ? { ExcelApiOnline: '1.1' } : {}),
      ...options.otherSets,
    };
    this.session = new Session(
      {
        apiSets: options.apiSets,
        requirementSets,
        language: options.displayLanguage ?? 'nl-BE',
        author: options.author ?? 'Local User',
        today: options.today ?? '2026-11-24',
        tablesGrow: options.tablesGrow ?? true,
        formulaValue: options.formulaValue ?? null,
      },
      options.workbook ?? emptyWorkbook(),
    );
    this.workbookHost = new WorkbookHost(this.session);
    this.session.useObjects(objectsOf(this.session, this.workbookHost));
    this.payloadLimit = platform === 'OfficeOnline' ? PAYLOAD_LIMIT : Infinity;
    this.office = officeStandIn({
      platform,
      requirementSets,
      displayLanguage: options.displayLanguage ?? 'nl-BE',
      isDarkTheme: options.isDarkTheme ?? false,
    });
  }

  get workbook(): WorkbookData {
    return this.session.data;
  }

  /** Round trips of the add-in's own so far. */
  get syncCount(): number {
    return this.exchanges.filter((exchange) => !exchange.isCleanUp).length;
  }

  /** Ranges the add-in still has tracked; 0 once it is idle, unless it leaks. */
  get referenceCount(): number {
    return this.session.references.count;
  }

  /** Gaps and faults of this stand-in that were met; a test ends with none. */
  get unexpected(): readonly unknown[] {
    return this.session.unexpected;
  }

  idle(): Promise<void> {
    return this.bridge.idle();
  }

  /** A change by the user at this screen, or by another one; the add-in gets to know by its events. */
  change(change: (workbook: WorkbookHost) => void, source: 'Local' | 'Remote' = 'Remote'): void {
    this.session.source = source;
    try {
      change(this.workbookHost);
    } finally {
      this.session.source = 'ThisLocalAddin';
      this.endOfBatch();
    }
    this.bridge.sendEvents();
  }

  /** The user starts typing in a cell: batches are refused, or wait if they asked for that. */
  editCell(): void {
    this.cellLeft = new Promise((resolve) => {
      this.leaveCell = resolve;
    });
  }

  /** The user presses Enter. */
  endEditCell(): void {
    this.leaveCell?.();
    this.leaveCell = null;
  }

  async answer(request: RequestBody, flags: number, bytes: number): Promise<BatchAnswer> {
    if (isCleanUp(request)) return this.run(request);
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.cellLeft;
    try {
      const failure = this.plan.nextBatch();
      return failure === null ? this.carryOut(request, bytes) : this.fail(request, failure);
    } catch (error) {
      this.session.unexpected.push(error);
      return failedRequest(500, 'LocalExcelFault');
    }
  }

  answered(request: RequestBody, answer: BatchAnswer, bytes: ExchangedBytes): void {
    this.exchanges.push({
      request,
      answer,
      requestBytes: bytes.request,
      responseBytes: bytes.response,
      isCleanUp: isCleanUp(request),
    });
  }

  takeEvents(): readonly EventEntry[] {
    return this.session.events.take();
  }

  private carryOut(request: RequestBody, bytes: number): BatchAnswer {
    if (this.leaveCell !== null) return refusal('InvalidOperationInCellEditMode');
    // What Excel answers then could not be checked; nothing can be done with the workbook, that is sure.
    if (this.session.isClosed) return refusal('GeneralException', 'the workbook is closed');
    if (bytes > this.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    // What Excel answers could not be checked either; that it does not change the workbook is sure.
    if (this.session.isReadOnly && isWriting(request)) {
      return refusal('AccessDenied', 'the workbook is open to read only');
    }
    return this.run(request);
  }

  private run(request: RequestBody): BatchAnswer {
    const { references } = this.session;
    const { mark } = references;
    const body = new Batch(this.session, request).run();
    const isTooLarge = byteLength(JSON.stringify(body)) > this.payloadLimit;
    if (isTooLarge) references.removeSince(mark);
    this.endOfBatch();
    return isTooLarge ? refusal('ResponsePayloadSizeLimitExceeded') : { status: 200, body };
  }

  private fail(request: RequestBody, failure: Failure): BatchAnswer {
    if (failure.kind === 'status') return failedRequest(failure.status, failure.code);
    // At the last action at the latest: the client looks up which one it was.
    const index = Math.min(failure.after ?? 0, request.Actions.length - 1);
    const done = new Batch(this.session, {
      ...request,
      Actions: request.Actions.slice(0, index),
    }).run();
    this.endOfBatch();
    const refused = refusal(failure.code).body;
    const Error = done.Error ?? { ...refused.Error, ActionIndex: index };
    return { status: 200, body: { ...done, Error } };
  }

  /** Ranges that are not kept live no longer than their batch. */
  private endOfBatch(): void {
    for (const range of this.session.moving) {
      if (!range.isKept) this.session.moving.delete(range);
    }
  }
}

function refusal(code: ErrorCode, why?: string) {
  const { message } = new HostError(code, why);
  const Error = { Code: code, Message: message, Location: '', ActionIndex: 0 };
  return { status: 200, body: { Results: [], TraceIds: [], Error } } as const;
}

/** A request that did not get through to the workbook. */
function failedRequest(status: number, code: string | undefined): BatchAnswer {
  if (code === undefined) return { status, body: '' };
  const error = { code, message: code };
  return { status, body: { error: { ...error, innerError: error } } };
}

const READING_METHOD = /^(?:_|Get|Activate|Calculate|Select|Suspend)/;

/** The client's own flag for it says so of some requests that only read. */
function isWriting({ Actions, ObjectPaths }: RequestBody): boolean {
  const sets = Actions.some(
    ({ ActionType: type }) => type === ActionType.setProperty || type === ActionType.update,
  );
  const methods = [
    ...Actions.filter(({ ActionType: type }) => type === ActionType.method),
    ...Object.values(ObjectPaths).filter((path) => path.ObjectPathType === PathType.method),
  ];
  return sets || methods.some(({ Name }) => !READING_METHOD.test(Name));
}

function isCleanUp(request: RequestBody): boolean {
  const methods = request.Actions.filter((action) => action.ActionType === 3);
  return methods.length > 0 && methods.every((action) => action.Name === '_RemoveReference');
}
