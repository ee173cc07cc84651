import { HostError, HostNotImplemented } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Session } from '../host/session';
import { writeMember } from '../host/write-member';
import { queryValue } from './query';
import { ActionType, PathType } from './wire';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  Json,
  JsonObject,
  ObjectPath,
  RequestBody,
  ResponseBody,
  WireError,
} from './wire';

// The two properties that are set under another name than they are read.
const SET_NAMES: Readonly<Record<string, string>> = {
  Gridlines: 'showGridlines',
  Headings: 'showHeadings',
};

/** One request being carried out, action by action, in order. */
export class Batch {
  /** Objects found so far; a method behind a path runs once, however often the path is used. */
  private readonly objects = new Map<number, HostObject | null>();
  /** The member being used, for the error's location. */
  private location = '';

  constructor(
    private readonly session: Session,
    private readonly request: RequestBody,
  ) {}

  run(): ResponseBody {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.errorOf(error, index) };
      }
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      for (const id of action.L ?? []) this.objects.delete(id);
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action): Json {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate: {
        const host = this.objectAt(action.ObjectPathId);
        return host === null ? null : host.wireIdentity();
      }
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(action);
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty:
        this.set(this.existing(action), setName(action.Name), this.argumentsOf(action)[0]);
        return null;
      case ActionType.update:
        this.update(this.existing(action), action.ObjectState ?? {});
        return null;
      default:
        throw new HostNotImplemented(`action type ${String(action.ActionType)}`);
    }
  }

  private query(action: Action): Json {
    const host = this.objectAt(action.ObjectPathId);
    if (host === null) return null;
    this.location = host.excelClass;
    const style = action.ActionType === ActionType.query ? 'load' : 'retrieve';
    return queryValue(this.session, host, action.QueryInfo ?? {}, style);
  }

  private method(action: Action): Json {
    // The client keeps every range it gets, before it knows that there is none.
    const isKeeping = action.Name === '_KeepReference';
    if (isKeeping && this.objectAt(action.ObjectPathId) === null) return null;
    const result = this.call(this.existing(action), action.Name, this.argumentsOf(action));
    if (result === undefined || result instanceof HostObject) return null;
    return result as Json; // methods that are not about objects answer with plain data
  }

  private set(host: HostObject, member: string, value: unknown): void {
    this.location = `${host.excelClass}.${member}`;
    writeMember(this.session, host, member, value);
  }

  /** Sets many properties at once; what is an object behind a property is updated in its turn. */
  private update(host: HostObject, state: JsonObject): void {
    for (const [member, value] of Object.entries(state)) {
      const behind = isPlainObject(value) ? host.readMember(member) : undefined;
      if (behind instanceof HostObject) this.update(behind, value as JsonObject);
      else this.set(host, member, this.decode(value));
    }
  }

  private call(host: HostObject, wireName: string, args: readonly unknown[]): unknown {
    const member = memberName(wireName);
    this.location = `${host.excelClass}.${member}`;
    const isOfTheClient = member.startsWith('_') || host.ungatedMembers.includes(member);
    if (!isOfTheClient) this.session.gate(host, member, 'read');
    return host.callMember(member, args);
  }

  private existing(action: Action): HostObject {
    const host = this.objectAt(action.ObjectPathId);
    if (host === null) {
      // What Excel answers when one writes to a null object is not known; it cannot work.
      throw new HostError('InvalidReference', `${action.Name} of an object that is not there`);
    }
    return host;
  }

  private objectAt(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new Error(`Object path ${String(id)} is not in the request.`);
    const host = this.find(path);
    this.objects.set(id, host);
    return host;
  }

  private find(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.root) return this.session.root();
    if (path.ObjectPathType === PathType.service) return this.session.service(path.Name);
    if (path.ObjectPathType === PathType.reference) return this.session.references.get(path.Name);
    if (path.ObjectPathType === PathType.nullObject) return null;

    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const result = this.childOf(parent, path);
    if (result === null || result instanceof HostObject) return result;
    throw new HostNotImplemented(`${this.location} as an object`);
  }

  private childOf(parent: HostObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === PathType.property) {
      const member = memberName(path.Name);
      this.location = `${parent.excelClass}.${member}`;
      if (!member.startsWith('_')) this.session.gate(parent, member, 'read');
      return parent.readMember(member);
    }
    const name = path.ObjectPathType === PathType.indexer ? 'GetItem' : path.Name;
    return this.call(parent, name, this.decodeArguments(path.ArgumentInfo));
  }

  private argumentsOf(action: Action): readonly unknown[] {
    return this.decodeArguments(action.ArgumentInfo);
  }

  private decodeArguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const value = this.decodeReferenced(argument, references[index] ?? 0);
      return value === null ? undefined : value; // an argument left out travels as null
    });
  }

  /** `references` is 0, an object path's id, or as deep a list of these as the argument is. */
  private decodeReferenced(argument: Json, references: Json): unknown {
    if (typeof references === 'number' && references !== 0) return this.objectAt(references);
    if (Array.isArray(references) && Array.isArray(argument)) {
      return argument.map((each: Json, index) =>
        this.decodeReferenced(each, (references[index] as Json | undefined) ?? 0),
      );
    }
    return this.decode(argument);
  }

  private decode(value: Json): unknown {
    if (!isPlainObject(value)) return value;
    const path = value['_ObjectPathId'];
    if (typeof path === 'number') return this.objectAt(path);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.decode(each)]));
  }

  private errorOf(error: unknown, index: number): WireError {
    const at = { Location: this.location, ActionIndex: index };
    if (error instanceof HostError) return { Code: error.code, Message: error.message, ...at };
    this.session.unexpected.push(error);
    const [code, text] =
      error instanceof HostNotImplemented
        ? ['HostNotImplemented', error.message]
        : ['LocalExcelFault', String(error)];
    return { Code: code, Message: text, ...at };
  }
}

/** `GetRange` → `getRange`; names of the client's own, with an underscore, stay as they are. */
function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function setName(wireName: string): string {
  return SET_NAMES[wireName] ?? memberName(wireName);
}

function isPlainObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
