import type { Host } from '../host/host-types';
import { RangeSortHost } from './range-sort';

/** Sorts the data of a table, not its header or totals. */
export class TableSortHost extends RangeSortHost implements Host<Excel.TableSort, never> {
  override readonly excelClass = 'TableSort';

  override callMember(member: string, args: readonly unknown[]): unknown {
    if (member !== 'apply') return super.callMember(member, args);
    // A table's own call has no place for headers and orientation.
    const [fields, matchCase, method] = args;
    return super.callMember(member, [fields, matchCase, false, 'Rows', method]);
  }
}
