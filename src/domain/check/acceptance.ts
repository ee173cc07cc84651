import type { PartialDate } from '../plan/plan';
import type { Finding } from './finding';

/** Someone's word that what was found may stay as it is. */
export interface Acceptance {
  /** Id of the finding, by `findingId`. */
  readonly finding: string;
  readonly by: string;
  readonly why: string;
  /** `null` where no day is given. */
  readonly on: PartialDate | null;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/**
 * Tells a finding from all others, also in another check: its rule, row and column, what it says, and the
 * text of its cell. When one of these changes it is another finding, which nobody accepted.
 * @param cellText What the cell of its place shows; empty where it has none.
 */
export function findingId(
  { rule, message, at, data }: Pick<Finding, 'rule' | 'message' | 'at' | 'data'>,
  cellText: string,
): string {
  const { kind, key, number, field } = at;
  const place = [kind, key ?? number ?? '', field ?? ''].join(':');
  return `${rule}/${message} ${place} ${fingerprint(JSON.stringify([cellText, sorted(data)]))}`;
}

/** Parts the findings that were accepted from the others, each in the order they were in. */
export function partAccepted(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  idOf: (finding: Finding) => string,
): { readonly open: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] } {
  if (acceptances.length === 0) return { open: findings, accepted: [] };
  const byId = new Map(acceptances.map((acceptance) => [acceptance.finding, acceptance]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = byId.get(idOf(finding));
    if (acceptance === undefined) open.push(finding);
    else accepted.push({ finding, acceptance });
  }
  return { open, accepted };
}

function sorted(data: Finding['data']): readonly unknown[] {
  return Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo), twice from other beginnings: 64 bits in 16 digits. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((basis) => fnv(text, basis)).join('');
}

function fnv(text: string, basis: number): string {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
