import { HostError, HostNotImplemented } from './errors';
import type { JsonObject } from '../protocol/wire';
import type { Session } from './session';

/**
 * One object of Excel's object model, as the host sees it. A subclass says what it can by declaring
 * members under the client's names; whatever it does not declare is HostNotImplemented.
 */
export abstract class HostObject {
  /** The client's class: `Range`. Requirement sets are looked up under it. */
  abstract readonly excelClass: string;

  /** Calls of the client's own that are no members for an add-in and have no requirement set. */
  readonly ungatedMembers: readonly string[] = [];

  constructor(protected readonly session: Session) {}

  /** What the client needs to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  wireIdentity(): JsonObject {
    return {};
  }

  /** Names that a `load()` without names brings. */
  scalarMembers(): readonly string[] {
    return gettersOf(this);
  }

  readMember(member: string): unknown {
    const property = propertyOf(this, member);
    if (property?.get === undefined) throw new HostNotImplemented(this.nameOf(member));
    return property.get.call(this);
  }

  writeMember(member: string, value: unknown): void {
    const property = propertyOf(this, member);
    if (property?.set === undefined) {
      if (property?.get === undefined) throw new HostNotImplemented(this.nameOf(member));
      throw new HostNotImplemented(`setting ${this.nameOf(member)}`);
    }
    property.set.call(this, value);
  }

  callMember(member: string, args: readonly unknown[]): unknown {
    const method: unknown = propertyOf(this, member)?.value;
    if (typeof method !== 'function') throw new HostNotImplemented(this.nameOf(member));
    return Reflect.apply(method, this, args);
  }

  protected nameOf(member: string): string {
    return `${this.excelClass}.${member}`;
  }
}

/** A collection: `getItem` is also what the client calls by its indexer. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract readonly items: readonly Item[];
  /** The item of that name or id, if there is one. */
  protected abstract find(key: string | number): Item | undefined;

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string | number): Item {
    const item = this.find(key);
    if (item === undefined)
      throw new HostError('ItemNotFound', `no ${String(key)} in ${this.excelClass}`);
    return item;
  }

  getItemAt(index: number): Item {
    const item = this.items[index];
    if (item === undefined) throw new HostError('InvalidArgument', `no item at ${String(index)}`);
    return item;
  }

  getItemOrNullObject(key: string | number): Item | null {
    return this.find(key) ?? null;
  }

  override scalarMembers(): readonly string[] {
    return super.scalarMembers().filter((member) => member !== 'items' && member !== 'count');
  }
}

const BASES: readonly object[] = [HostObject.prototype, Object.prototype];

/** The property of a host class, never one of JavaScript's own such as `constructor`. */
function propertyOf(host: HostObject, member: string): PropertyDescriptor | undefined {
  for (let level = prototypeOf(host); level !== null; level = prototypeOf(level)) {
    if (BASES.includes(level)) return undefined;
    const property = Object.getOwnPropertyDescriptor(level, member);
    if (property !== undefined && member !== 'constructor') return property;
  }
  return undefined;
}

const getters = new WeakMap<object, readonly string[]>();

function gettersOf(host: HostObject): readonly string[] {
  const kind = prototypeOf(host) ?? host;
  const known = getters.get(kind);
  if (known !== undefined) return known;
  const names: string[] = [];
  for (let level = prototypeOf(host); level !== null; level = prototypeOf(level)) {
    if (BASES.includes(level)) break;
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (property.get !== undefined && !names.includes(name)) names.push(name);
    }
  }
  getters.set(kind, names);
  return names;
}

function prototypeOf(value: object): object | null {
  return Object.getPrototypeOf(value) as object | null; // its declared type is any
}
