import { HostError } from './errors';
import type { HostObject } from './host-object';
import type { Session } from './session';

// Null is no value for a property, except where it takes something away.
const NULLABLE = ['ConditionalRangeFormat.numberFormat'];

/** Sets a member as an add-in does: within the requirement set, and to a value its type has. */
export function writeMember(
  session: Session,
  host: HostObject,
  member: string,
  value: unknown,
): void {
  const name = `${host.excelClass}.${member}`;
  const { values } = session.gate(host, member, 'write');
  if ((value ?? null) === null && !NULLABLE.includes(name)) {
    throw new HostError('InvalidArgument', `${name} cannot be set to null`);
  }
  if (values !== undefined && !values.includes(String(value))) {
    throw new HostError('InvalidArgument', `${name} cannot be ${JSON.stringify(value)}`);
  }
  host.writeMember(member, value);
}
