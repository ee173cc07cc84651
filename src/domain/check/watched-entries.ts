import type { Aspect, ReadMarks } from './read-marks';

/** A map that tells which of its entries are read. */
class WatchedMap<K, V> implements ReadonlyMap<K, V> {
  constructor(
    private readonly map: ReadonlyMap<K, V>,
    private readonly aspect: Aspect,
    private readonly marks: ReadMarks,
  ) {}

  get(key: K): V | undefined {
    this.marks.markEntry(this.aspect, key);
    return this.map.get(key);
  }

  has(key: K): boolean {
    this.marks.markEntry(this.aspect, key);
    return this.map.has(key);
  }

  get size(): number {
    return this.whole().size;
  }

  forEach(work: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.whole().forEach(work);
  }

  entries(): MapIterator<[K, V]> {
    return this.whole().entries();
  }

  keys(): MapIterator<K> {
    return this.whole().keys();
  }

  values(): MapIterator<V> {
    return this.whole().values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.whole().entries();
  }

  private whole(): ReadonlyMap<K, V> {
    this.marks.mark(this.aspect);
    return this.map;
  }
}

/** A set that tells which values are looked for. */
class WatchedSet<T> implements ReadonlySet<T> {
  constructor(
    private readonly set: ReadonlySet<T>,
    private readonly aspect: Aspect,
    private readonly marks: ReadMarks,
  ) {}

  has(value: T): boolean {
    this.marks.markEntry(this.aspect, value);
    return this.set.has(value);
  }

  get size(): number {
    return this.whole().size;
  }

  forEach(work: (value: T, again: T, set: ReadonlySet<T>) => void): void {
    this.whole().forEach(work);
  }

  entries(): SetIterator<[T, T]> {
    return this.whole().entries();
  }

  keys(): SetIterator<T> {
    return this.whole().keys();
  }

  values(): SetIterator<T> {
    return this.whole().values();
  }

  [Symbol.iterator](): SetIterator<T> {
    return this.whole().values();
  }

  private whole(): ReadonlySet<T> {
    this.marks.mark(this.aspect);
    return this.set;
  }
}

/** A map or a set so that it tells what of it is read; `null` for what is no such thing. */
export function watchedEntries(value: unknown, aspect: Aspect, marks: ReadMarks): unknown {
  if (value instanceof Map) return new WatchedMap<unknown, unknown>(value, aspect, marks);
  return value instanceof Set ? new WatchedSet<unknown>(value, aspect, marks) : null;
}
