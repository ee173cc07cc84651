import type { Aspect, ReadMarks } from './read-marks';
import { isSameValue } from './same-value';
import { watchedEntries } from './watched-entries';

interface Kept {
  readonly reads: readonly Aspect[];
  /** The last change after which it was seen to be still so. */
  seenAt: number;
  readonly value: unknown;
  readonly make: () => unknown;
  /** The value, telling what of it is read; `null` for one without entries, made when first asked for. */
  watched?: unknown;
}

/**
 * Results that are made of a plan and of each other, and made again when what they read has changed. A
 * result that turns out the same once more counts as unchanged for those that read it.
 */
export class KeptResults {
  private readonly results: (Kept | undefined)[] = [];
  /** By aspect, the change by which it last became another. */
  private readonly changedAt: number[] = [];
  /** The same for the entries of those that have any: of a list, the places of its rows. */
  private readonly entriesChangedAt: (Map<unknown, number> | undefined)[] = [];
  private readonly isReadByEntry = new Set<Aspect>();
  private changes = 0;

  constructor(private readonly marks: ReadMarks) {}

  /** The number of the change that the plan has come to. */
  get change(): number {
    return this.changes;
  }

  /** Begins with another state of the plan; the two that follow tell in what it differs. */
  nextChange(): void {
    this.changes += 1;
  }

  changed(aspect: Aspect): void {
    this.changedAt[aspect] = this.changes;
  }

  /** `aspect` itself has changed by it too, for what goes through all entries; a list has not. */
  changedEntry(aspect: Aspect, entry: unknown): void {
    const entries = (this.entriesChangedAt[aspect] ??= new Map());
    entries.set(entry, this.changes);
  }

  /** A result; `make` makes it when it is not there, or no longer what it would be. */
  get<T>(aspect: Aspect, make: () => T): T {
    const kept = this.refreshed(aspect, make);
    if (this.marks.isOfRow) {
      if (kept.watched === undefined) {
        kept.watched = watchedEntries(kept.value, aspect, this.marks);
        this.isReadByEntry.add(aspect);
      }
      if (kept.watched !== null) return kept.watched as T; // looks like the value
    }
    this.marks.mark(aspect);
    return kept.value as T; // an aspect is one kind of result
  }

  isChangedSince(aspect: Aspect, change: number): boolean {
    this.refresh(aspect);
    return isAfter(this.changedAt[aspect], change);
  }

  /** The entries of an aspect that have changed since. */
  *entriesChangedSince(aspect: Aspect, change: number): Iterable<unknown> {
    this.refresh(aspect);
    for (const [entry, at] of this.entriesChangedAt[aspect] ?? []) if (at > change) yield entry;
  }

  private refresh(aspect: Aspect): void {
    const kept = this.results[aspect];
    if (kept !== undefined) this.refreshed(aspect, kept.make);
  }

  private refreshed(aspect: Aspect, make: () => unknown): Kept {
    const kept = this.results[aspect];
    if (kept !== undefined && this.isStillSo(kept)) return kept;
    const { value, reads } = this.marks.watch(make);
    const isSame = kept !== undefined && isSameValue(kept.value, value);
    const made = { reads, seenAt: this.changes, make, value: isSame ? kept.value : value };
    this.results[aspect] = made;
    if (kept !== undefined && !isSame) {
      this.changed(aspect);
      if (this.isReadByEntry.has(aspect)) this.compareEntries(aspect, kept.value, value);
    }
    return made;
  }

  private isStillSo(kept: Kept): boolean {
    const { seenAt, reads } = kept;
    if (seenAt === this.changes) return true;
    if (reads.some((aspect) => isAfter(this.changedAt[aspect], seenAt))) return false;
    if (reads.some((aspect) => this.isChangedSince(aspect, seenAt))) return false;
    kept.seenAt = this.changes;
    return true;
  }

  private compareEntries(aspect: Aspect, before: unknown, now: unknown): void {
    for (const entry of changedEntries(before, now)) this.changedEntry(aspect, entry);
  }
}

function* changedEntries(before: unknown, now: unknown): Iterable<unknown> {
  if (before instanceof Map && now instanceof Map) {
    for (const [key, value] of now) {
      if (!before.has(key) || !isSameValue(before.get(key), value)) yield key;
    }
    for (const key of before.keys()) if (!now.has(key)) yield key;
  } else if (before instanceof Set && now instanceof Set) {
    for (const value of now) if (!before.has(value)) yield value;
    for (const value of before) if (!now.has(value)) yield value;
  }
}

function isAfter(change: number | undefined, other: number): boolean {
  return change !== undefined && change > other;
}
