import { HostError } from './errors';
import type { HostObject } from './host-object';

/** The objects the add-in keeps between batches: ranges, tracked by Excel.run or by hand. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private lastNumber = 0;

  get count(): number {
    return this.kept.size;
  }

  keep(host: HostObject): string {
    this.lastNumber += 1;
    const id = idOf(this.lastNumber);
    this.kept.set(id, host);
    return id;
  }

  get(id: string): HostObject {
    const host = this.kept.get(id);
    if (host === undefined) throw new HostError('InvalidReference', `${id} is kept no more`);
    return host;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  /** Number of the reference given out last, to go back to. */
  get mark(): number {
    return this.lastNumber;
  }

  /** Lets go what was kept since then: the add-in never got to know of it. */
  removeSince(mark: number): void {
    for (let number = mark + 1; number <= this.lastNumber; number++) this.remove(idOf(number));
  }
}

function idOf(number: number): string {
  return `reference-${String(number)}`;
}
