import { HostNotImplemented } from './errors';
import { EVENTS } from './event-outbox';
import type { EventName } from './event-outbox';
import type { HostObject } from './host-object';
import type { Session } from './session';

// `_RegisterDataChangedEvent`, `_UnregisterActivatedEvent`, `_RegisterEventNameChanged`.
const REGISTRATION = /^_(Register|Unregister)(?:Event(?=[A-Z]))?(\w+?)(?:Event)?$/;

/**
 * Starts or stops listening when the member is the client's call for that.
 * @param events What the object can report; other events are HostNotImplemented.
 */
export function isRegistration(
  session: Session,
  host: HostObject,
  member: string,
  target: string,
  events: readonly EventName[],
): boolean {
  const [, verb, what] = REGISTRATION.exec(member) ?? [];
  if (what === undefined) return false;
  const event = events.find((name) => EVENTS[name].registers === what);
  if (event === undefined) throw new HostNotImplemented(`${host.excelClass}: the event ${what}`);
  session.gate(host, EVENTS[event].member, 'read');
  if (verb === 'Register') session.events.listen(event, target);
  else session.events.stopListening(event, target);
  return true;
}
