import { bareText } from '../../domain/plan/bare-text';
import type { ReadTable } from '../reading/read-table';
import type { MinisterTitle } from '../tables/plan-lists';

/**
 * The titles of a newer plan under the ministers that the workbook has them under: who holds which title is
 * for people to say, and a document does not know better. A new title goes along with the titles that the
 * document puts it with, where the workbook has one of those.
 */
export function keepGrouping(
  newer: readonly MinisterTitle[],
  table: ReadTable | undefined,
): readonly MinisterTitle[] {
  const present = new Map<string, string>();
  const spelled = new Set<string>();
  for (const { values } of table?.rows ?? []) {
    const [title, minister] = [values['title'], values['minister']];
    if (typeof title !== 'string') continue;
    spelled.add(title);
    // A title without a minister is one by itself.
    present.set(bareText(title), typeof minister === 'string' ? minister : title);
  }
  const holders = new Map<string | null, string>();
  for (const { title, minister } of newer) {
    const holder = present.get(bareText(title));
    if (holder !== undefined && !holders.has(minister)) holders.set(minister, holder);
  }
  return newer.map(({ title, minister }) => ({
    title,
    // What is left blank stays as it is in the row of that title.
    minister: spelled.has(title)
      ? null
      : (present.get(bareText(title)) ?? holders.get(minister) ?? minister),
  }));
}
