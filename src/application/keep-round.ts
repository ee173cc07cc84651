import { fail, ok, type Result } from '../domain/result';
import { tableBand } from '../workbook/generating/cell-styles';
import type { RoundUpdate } from '../workbook/rounds/round-update';
import type { FileAccess } from './file-access';

/** A sheet that keeps what was sent cannot be written, because somebody put something of theirs on it. */
export interface RoundNotKept {
  readonly code: 'round-not-kept';
  readonly sheet: string;
}

/** The bytes of the main workbook with a round in it; all that is people's own stays as it was. */
export async function keepRound<P>(
  bytes: Uint8Array,
  { edits, grown, sheets }: RoundUpdate,
  { edit, put }: Pick<FileAccess<P>, 'edit' | 'put'>,
): Promise<Result<Uint8Array, P | RoundNotKept>> {
  const edited = await edit(bytes, edits, grown);
  if (!edited.ok) return edited;
  const written = await put(edited.value, { sheets, tableBand });
  if (!written.ok) return written;
  const [kept] = written.value.kept;
  return kept === undefined
    ? ok(written.value.bytes)
    : fail({ code: 'round-not-kept', sheet: kept.sheet });
}
