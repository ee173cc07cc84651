import { DataHost } from '../host/data-host';
import { HostNotImplemented, demand } from '../host/errors';
import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { sameName } from '../grid/sheet-name';
import type { JsonObject } from '../protocol/wire';
import type { CustomProperty, DocumentData, SheetData } from '../workbook-data';

const MAX_KEY = 255;

/** One key with its value, in one of the three places where Excel keeps such pairs. */
class PropertyHost<V> extends HostObject {
  constructor(
    session: Session,
    readonly excelClass: 'CustomProperty' | 'Setting' | 'WorksheetCustomProperty',
    private readonly list: CustomProperty<V>[],
    private readonly property: CustomProperty<V>,
  ) {
    super(session);
  }

  override wireIdentity(): JsonObject {
    return { _Id: this.property.key };
  }

  get key(): string {
    return this.property.key;
  }

  get value(): V {
    return this.property.value;
  }

  set value(value: V) {
    this.property.value = value;
  }

  /** Only properties of the document tell their type. */
  get type(): `${Excel.DocumentPropertyType}` {
    const { value } = this.property;
    if (typeof value === 'string') return 'String';
    if (typeof value === 'boolean') return 'Boolean';
    return Number.isInteger(value) ? 'Number' : 'Float';
  }

  delete(): void {
    this.list.splice(this.list.indexOf(this.property), 1);
  }
}

abstract class PropertyCollection<V> extends HostCollection<PropertyHost<V>> {
  protected abstract readonly itemClass: PropertyHost<V>['excelClass'];
  protected abstract readonly list: CustomProperty<V>[];

  get items(): readonly PropertyHost<V>[] {
    return this.list.map((property) => this.host(property));
  }

  protected isKey(one: string, other: string): boolean {
    return sameName(one, other);
  }

  protected find(key: string | number): PropertyHost<V> | undefined {
    const property = this.list.find((each) => this.isKey(each.key, String(key)));
    return property === undefined ? undefined : this.host(property);
  }

  /** Makes the pair, or gives a key that is there another value. */
  add(key: string, value: V): PropertyHost<V> {
    demand(key !== '' && key.length <= MAX_KEY, 'a key of 1 to 255 characters');
    const known = this.list.find((each) => this.isKey(each.key, key));
    const property = known ?? { key, value };
    property.value = value;
    if (known === undefined) this.list.push(property);
    return this.host(property);
  }

  private host(property: CustomProperty<V>): PropertyHost<V> {
    return new PropertyHost(this.session, this.itemClass, this.list, property);
  }
}

type CollectionMembers = 'add' | 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items';

export class WorksheetCustomPropertyCollectionHost
  extends PropertyCollection<string>
  implements Host<Excel.WorksheetCustomPropertyCollection, CollectionMembers>
{
  readonly excelClass = 'WorksheetCustomPropertyCollection';
  protected readonly itemClass = 'WorksheetCustomProperty';
  protected readonly list: CustomProperty[];

  constructor(session: Session, sheet: SheetData) {
    super(session);
    this.list = sheet.customProperties;
  }
}

/** What the add-in keeps for itself in the workbook; keys are as they are written. */
export class SettingCollectionHost
  extends PropertyCollection<unknown>
  implements Host<Excel.SettingCollection, CollectionMembers>
{
  readonly excelClass = 'SettingCollection';
  protected readonly itemClass = 'Setting';
  protected readonly list = this.session.data.settings;

  protected override isKey(one: string, other: string): boolean {
    return one === other;
  }

  override add(key: string, value: unknown): PropertyHost<unknown> {
    this.session.events.raise('settingsChanged', [''], {});
    return super.add(key, value);
  }
}

class CustomPropertyCollectionHost
  extends PropertyCollection<string | number | boolean>
  implements Host<Excel.CustomPropertyCollection, CollectionMembers | 'deleteAll'>
{
  readonly excelClass = 'CustomPropertyCollection';
  protected readonly itemClass = 'CustomProperty';
  protected readonly list = this.session.data.customProperties;

  override add(
    key: string,
    value: string | number | boolean,
  ): PropertyHost<string | number | boolean> {
    if (typeof value === 'object') throw new HostNotImplemented('a custom property that is a date');
    return super.add(key, value);
  }

  deleteAll(): void {
    this.list.splice(0);
  }
}

/** Who made the document, what it is about. */
export class DocumentPropertiesHost
  extends DataHost<DocumentData>
  implements Host<Excel.DocumentProperties, 'custom'>
{
  readonly excelClass = 'DocumentProperties';

  constructor(session: Session) {
    super(session, session.data.properties, {
      write: [
        'author',
        'category',
        'comments',
        'company',
        'keywords',
        'manager',
        'revisionNumber',
        'subject',
        'title',
      ],
      read: ['lastAuthor'],
    });
  }

  get custom(): CustomPropertyCollectionHost {
    return new CustomPropertyCollectionHost(this.session);
  }
}
