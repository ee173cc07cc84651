import { HostError, HostNotImplemented, demand } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { definedNameProblem } from '../grid/defined-name';
import { formulaProblem, referenceFormula, soleReference } from '../grid/formula';
import { sameName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { NameData, SheetData } from '../workbook-data';
import { RangeHost } from './range';

/** The names of a sheet, or those that hold in the whole workbook. */
export class NamedItemCollectionHost
  extends HostCollection<NamedItemHost>
  implements
    Host<
      Excel.NamedItemCollection,
      'add' | 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items'
    >
{
  readonly excelClass = 'NamedItemCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData | null,
  ) {
    super(session);
  }

  private get list(): NameData[] {
    return (this.sheet ?? this.session.data).names;
  }

  get items(): readonly NamedItemHost[] {
    return this.list.map((name) => new NamedItemHost(this.session, this.sheet, name));
  }

  protected find(key: string | number): NamedItemHost | undefined {
    return this.items.find((item) => sameName(item.name, String(key)));
  }

  add(name: string, reference: HostObject | string, comment = ''): NamedItemHost {
    const problem = definedNameProblem(name);
    demand(problem === null, problem ?? '');
    const isTable = this.session.tables().some(({ table }) => sameName(table.name, name));
    if (isTable || this.find(name) !== undefined) {
      throw new HostError('ItemAlreadyExists', `the name ${name} is taken`);
    }
    demand(comment.length <= 255, 'a comment of at most 255 characters');
    const data = { name, formula: formulaOf(reference), comment, visible: true };
    this.list.push(data);
    return new NamedItemHost(this.session, this.sheet, data);
  }
}

function formulaOf(reference: HostObject | string): string {
  if (reference instanceof RangeHost)
    return referenceFormula(reference.sheet.name, reference.cells);
  const isFormula = typeof reference === 'string' && reference.startsWith('=');
  demand(isFormula, 'a name stands for a range or a formula with =');
  const problem = formulaProblem(reference);
  demand(problem === null, `${reference}: ${problem ?? ''}`);
  return reference;
}

type Members =
  | 'comment'
  | 'delete'
  | 'formula'
  | 'getRange'
  | 'getRangeOrNullObject'
  | 'name'
  | 'scope'
  | 'type'
  | 'visible'
  | 'worksheet'
  | 'worksheetOrNullObject';

export class NamedItemHost extends HostObject implements Host<Excel.NamedItem, Members> {
  readonly excelClass = 'NamedItem';

  constructor(
    session: Session,
    private readonly sheet: SheetData | null,
    private readonly data: NameData,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { _Id: this.data.name };
  }

  get name(): string {
    return this.data.name;
  }

  get scope(): 'Worksheet' | 'Workbook' {
    return this.sheet === null ? 'Workbook' : 'Worksheet';
  }

  get formula(): string {
    return this.data.formula;
  }

  set formula(formula: string) {
    this.data.formula = formulaOf(formula);
  }

  get comment(): string {
    return this.data.comment;
  }

  set comment(comment: string) {
    demand(comment.length <= 255, 'a comment of at most 255 characters');
    this.data.comment = comment;
  }

  get visible(): boolean {
    return this.data.visible;
  }

  set visible(visible: boolean) {
    this.data.visible = visible;
  }

  get type(): 'Range' {
    if (this.target() === null) throw new HostNotImplemented('the type of a name of no range');
    return 'Range';
  }

  get worksheet(): HostObject {
    const sheet = this.worksheetOrNullObject;
    if (sheet === null) throw new HostError('InvalidOperation', 'a name of the whole workbook');
    return sheet;
  }

  get worksheetOrNullObject(): HostObject | null {
    return this.sheet === null ? null : this.session.make.worksheet(this.sheet);
  }

  getRange(): RangeHost {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new HostError('ItemNotFound', `${this.name} is no range`);
    return range;
  }

  getRangeOrNullObject(): RangeHost | null {
    const target = this.target();
    return target === null ? null : new RangeHost(this.session, target.sheet, target.area);
  }

  delete(): void {
    const owner = this.sheet ?? this.session.data;
    owner.names = owner.names.filter((each) => each !== this.data);
  }

  private target() {
    const reference = soleReference(this.data.formula);
    if (reference === null) return null;
    const { sheet: named, area } = reference;
    const sheet = named === null ? this.sheet : (this.session.sheetByName(named) ?? null);
    return sheet === null ? null : { sheet, area };
  }
}
