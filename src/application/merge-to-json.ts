import type { IgnoredReason } from '../domain/merge/merge-result';
import type { CollectedFile } from './collect-returned';
import { mergeEntries } from './merge-entries';
import type { MergedReturned } from './merge-returned';
import { rowCounts } from './row-counts';

/** What the command line's JSON calls what became of a file. */
type ReturnedStatus =
  'merged' | 'refused' | 'duplicate' | 'old-round' | 'other-plan' | 'unreadable';

/** The words of a merge. */
export interface MergeWords<P> {
  /** One sentence; `null` for a file that was merged and says something new. */
  readonly ofFile: (file: CollectedFile<P>) => string | null;
  readonly ofIgnored: (why: IgnoredReason) => string;
}

/** What came of merging, in the shape of the command line's JSON. */
export function mergeToJson<P>(merged: MergedReturned<P>, words: MergeWords<P>) {
  const { files, sent, missing, tables, renewed } = merged;
  const { applied, conflicts, ignored } = mergeEntries(tables);
  return {
    schema: 1,
    round: sent.round,
    returned: files.map((file) => {
      const department = 'department' in file ? file.department : null;
      const { out, back } = rowCounts(file, sent);
      return {
        ...{ file: file.name, department, round: department === null ? null : sent.round },
        ...{ status: statusOf(file), why: words.ofFile(file), rowsOut: out, rowsIn: back },
      };
    }),
    missing,
    applied,
    conflicts,
    ignored: ignored.map(({ why, ...entry }) => ({
      ...entry,
      why: words.ofIgnored(why),
      reason: why,
    })),
    renewed,
  };
}

export function statusOf<P>(file: CollectedFile<P>): ReturnedStatus {
  switch (file.kind) {
    case 'own':
      return 'merged';
    case 'duplicate':
    case 'unreadable':
      return file.kind;
    case 'refused':
      return file.problem.code === 'old-round' || file.problem.code === 'other-plan'
        ? file.problem.code
        : 'refused';
  }
}
