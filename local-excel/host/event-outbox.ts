import type { EventEntry, JsonObject } from '../protocol/wire';

/**
 * What the stand-in can report: the number each kind has on the wire, the member an add-in listens
 * by, and the method the client calls to start listening.
 */
export const EVENTS = {
  selectionChangedInWorkbook: { type: 2, member: 'onSelectionChanged', registers: null },
  settingsChanged: { type: 1, member: 'onSettingsChanged', registers: null },
  changed: { type: 10, member: 'onChanged', registers: 'DataChanged' },
  activated: { type: 11, member: 'onActivated', registers: 'Activated' },
  deactivated: { type: 12, member: 'onDeactivated', registers: 'Deactivated' },
  sheetAdded: { type: 13, member: 'onAdded', registers: 'Added' },
  selectionChanged: { type: 14, member: 'onSelectionChanged', registers: 'SelectionChanged' },
  sheetDeleted: { type: 15, member: 'onDeleted', registers: 'Deleted' },
  protectionChanged: { type: 24, member: 'onProtectionChanged', registers: 'ProtectionChanged' },
  nameChanged: { type: 25, member: 'onNameChanged', registers: 'NameChanged' },
  visibilityChanged: { type: 26, member: 'onVisibilityChanged', registers: 'VisibilityChanged' },
  moved: { type: 27, member: 'onMoved', registers: 'Moved' },
  tableChanged: { type: 101, member: 'onChanged', registers: 'DataChanged' },
  tableAdded: { type: 102, member: 'onAdded', registers: 'Added' },
  tableDeleted: { type: 103, member: 'onDeleted', registers: 'Deleted' },
} as const;

export type EventName = keyof typeof EVENTS;

/** Target of events that are listened for on a collection of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Events that came about and wait for the answer of the batch that caused them. */
export class EventOutbox {
  /** `runtime.enableEvents`: false, and nothing is reported to this add-in. */
  enabled = true;
  private entries: EventEntry[] = [];
  private readonly listening = new Map<string, number>();

  listen(event: EventName, target: string): void {
    const key = `${String(EVENTS[event].type)} ${target}`;
    this.listening.set(key, (this.listening.get(key) ?? 0) + 1);
  }

  stopListening(event: EventName, target: string): void {
    this.listening.delete(`${String(EVENTS[event].type)} ${target}`);
  }

  /** Number of event kinds and targets the add-in listens to: 0 when it cleaned up. */
  get listenerCount(): number {
    return this.listening.size;
  }

  raise(event: EventName, targets: readonly string[], payload: JsonObject): void {
    if (!this.enabled) return;
    const { type, registers } = EVENTS[event];
    for (const target of targets) {
      // For the oldest events the client says nothing when it starts to listen.
      if (registers !== null && !this.listening.has(`${String(type)} ${target}`)) continue;
      this.entries.push({
        messageCategory: 65536,
        messageType: type,
        targetId: target,
        message: JSON.stringify(payload),
      });
    }
  }

  /** Takes out what is waiting. */
  take(): readonly EventEntry[] {
    const taken = this.entries;
    this.entries = [];
    return taken;
  }
}
