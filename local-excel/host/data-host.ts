import { HostNotImplemented } from './errors';
import { HostObject } from './host-object';
import type { Session } from './session';

/** Which fields of the data are members of the object. */
export interface DataFields<D> {
  readonly write: readonly (keyof D & string)[];
  readonly read?: readonly (keyof D & string)[];
}

/**
 * An object most of whose members only keep what was set. A field that was never set and whose
 * default in Excel is not known is left out of the data, and reading it is HostNotImplemented.
 */
export abstract class DataHost<D extends object> extends HostObject {
  constructor(
    session: Session,
    protected readonly data: D,
    private readonly fields: DataFields<D>,
  ) {
    super(session);
  }

  /** Called before a field is set: the place to refuse. */
  protected beforeWrite?(member: keyof D & string, value: unknown): void;

  override scalarMembers(): readonly string[] {
    const known = [...this.fields.write, ...(this.fields.read ?? [])].filter(
      (field) => this.data[field] !== undefined,
    );
    return [...known, ...super.scalarMembers()];
  }

  override readMember(member: string): unknown {
    const field = fieldIn(this.fields.write, member) ?? fieldIn(this.fields.read ?? [], member);
    if (field === undefined) return super.readMember(member);
    const value = this.data[field];
    if (value === undefined)
      throw new HostNotImplemented(`${this.nameOf(member)} before it was set`);
    return value;
  }

  override writeMember(member: string, value: unknown): void {
    const field = fieldIn(this.fields.write, member);
    if (field === undefined) {
      super.writeMember(member, value);
      return;
    }
    this.beforeWrite?.(field, value);
    // The caller's TypeScript checked the type; what came over the wire is what it gave.
    this.data[field] = value as D[typeof field];
  }
}

function fieldIn<F extends string>(fields: readonly F[], member: string): F | undefined {
  return fields.find((field) => field === member);
}
