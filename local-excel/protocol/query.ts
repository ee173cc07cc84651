import { HostCollection, HostObject } from '../host/host-object';
import type { Session } from '../host/session';
import type { Json, JsonObject, QueryInfo } from './wire';

/** Names asked for, each with what is asked of the object behind it. */
type Selection = Map<string, Selection>;

/** The two spellings of the same answer: of `load`, and of the client's own `retrieve`. */
export type NameStyle = 'load' | 'retrieve';

/** Answers a `load`: the members asked for, of the object and of the objects behind it. */
export function queryValue(
  session: Session,
  host: HostObject,
  query: QueryInfo,
  style: NameStyle = 'load',
): Json {
  const selection: Selection = new Map();
  for (const path of query.Select ?? []) select(selection, path);
  for (const path of query.Expand ?? []) select(selection, `${path}/*`);
  if (selection.size === 0) selection.set('*', new Map());
  const reader = new Reader(session, style);
  if (!isCollection(host)) return reader.object(host, selection);
  const from = query.Skip ?? 0;
  const to = query.Top === undefined ? undefined : from + query.Top;
  return reader.collection(host, selection, from, to);
}

function everything(): Selection {
  const selection: Selection = new Map();
  selection.set('*', new Map());
  return selection;
}

function isCollection(host: HostObject): host is HostCollection {
  return host instanceof HostCollection;
}

function select(selection: Selection, path: string): void {
  let level = selection;
  for (const name of path.split('/').map((part) => part.trim())) {
    if (name === '') continue;
    const next = level.get(name) ?? new Map<string, Selection>();
    level.set(name, next);
    level = next;
  }
}

class Reader {
  constructor(
    private readonly session: Session,
    private readonly style: NameStyle,
  ) {}

  collection(host: HostCollection, selection: Selection, from = 0, to?: number): JsonObject {
    // `tables/items/name` and `tables/name` are the same question.
    const ofItems = new Map([...selection, ...(selection.get('items') ?? [])]);
    const withCount = ofItems.delete('count');
    ofItems.delete('items');
    if (ofItems.size === 0 && !withCount) ofItems.set('*', new Map());
    this.session.gate(host, 'items', 'read');
    const items = host.items.slice(from, to).map((item) => this.object(item, ofItems));
    const answer = this.style === 'load' ? { _Items: items } : { items };
    return withCount ? { ...answer, [this.name('count')]: host.count } : answer;
  }

  object(host: HostObject, selection: Selection): JsonObject {
    const answer: Record<string, Json> = { ...host.wireIdentity() };
    for (const [member, below] of selection) {
      if (member === '*') this.scalars(host, answer);
      else answer[this.name(member)] = this.member(host, member, below);
    }
    return answer;
  }

  private scalars(host: HostObject, answer: Record<string, Json>): void {
    for (const member of host.scalarMembers()) {
      if (!this.session.offers(host, member)) continue;
      const value = host.readMember(member);
      if (value instanceof HostObject || value === undefined) continue;
      answer[this.name(member)] = value as Json; // scalars of host objects are JSON
    }
  }

  private member(host: HostObject, member: string, below: Selection): Json {
    this.session.gate(host, member, 'read');
    const value = host.readMember(member);
    if (!(value instanceof HostObject)) return (value ?? null) as Json; // as above
    const selection = below.size === 0 ? everything() : below;
    return isCollection(value) ? this.collection(value, selection) : this.object(value, selection);
  }

  private name(member: string): string {
    return this.style === 'load' ? member.charAt(0).toUpperCase() + member.slice(1) : member;
  }
}
