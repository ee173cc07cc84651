import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import type { WorkbookData } from '../workbook-data';

type Members =
  | 'calculate'
  | 'calculationMode'
  | 'calculationState'
  | 'cultureInfo'
  | 'decimalSeparator'
  | 'suspendApiCalculationUntilNextSync'
  | 'suspendScreenUpdatingUntilNextSync'
  | 'thousandsSeparator';

export class ApplicationHost extends HostObject implements Host<Excel.Application, Members> {
  readonly excelClass = 'Application';
  override readonly ungatedMembers = ['createWorkbook'];

  get calculationMode(): WorkbookData['calculationMode'] {
    return this.session.data.calculationMode;
  }

  set calculationMode(mode: WorkbookData['calculationMode']) {
    this.session.data.calculationMode = mode;
  }

  get calculationState(): 'Done' {
    return 'Done';
  }

  get cultureInfo(): CultureInfoHost {
    return new CultureInfoHost(this.session);
  }

  get decimalSeparator(): string {
    return separators(this.session).decimal;
  }

  get thousandsSeparator(): string {
    return separators(this.session).group;
  }

  calculate(): void {
    // Nothing is worked out here.
  }

  suspendApiCalculationUntilNextSync(): void {
    // Nothing to suspend.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing to suspend.
  }

  /** The desktop's half of `Excel.createWorkbook`. */
  createWorkbook(base64 = ''): WorkbookCreatedHost {
    return new WorkbookCreatedHost(this.session, base64);
  }
}

class WorkbookCreatedHost extends HostObject {
  readonly excelClass = 'WorkbookCreated';
  override readonly ungatedMembers = ['open'];

  constructor(
    session: Session,
    private readonly base64: string,
  ) {
    super(session);
  }

  override wireIdentity() {
    return { Id: `{CREATED-${String(this.session.openedWorkbooks.length)}}` };
  }

  open(): void {
    this.session.openedWorkbooks.push(this.base64);
  }
}

class CultureInfoHost
  extends HostObject
  implements Host<Excel.CultureInfo, 'name' | 'numberFormat'>
{
  readonly excelClass = 'CultureInfo';

  get name(): string {
    return this.session.settings.language;
  }

  get numberFormat(): NumberFormatInfoHost {
    return new NumberFormatInfoHost(this.session);
  }
}

class NumberFormatInfoHost
  extends HostObject
  implements Host<Excel.NumberFormatInfo, 'numberDecimalSeparator' | 'numberGroupSeparator'>
{
  readonly excelClass = 'NumberFormatInfo';

  get numberDecimalSeparator(): string {
    return separators(this.session).decimal;
  }

  get numberGroupSeparator(): string {
    return separators(this.session).group;
  }
}

function separators({ settings }: Session): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(settings.language).formatToParts(1_234_567.8);
  const [decimal = '', group = ''] = ['decimal', 'group'].map(
    (type) => parts.find((part) => part.type === type)?.value,
  );
  return { decimal, group };
}
