import type { Piece } from './document-pieces';
import { parseActionHeading, parsePolicyLineHeading } from './heading-labels';
import { oneSpaced } from './plain-words';
import { withoutAnnexPrefix } from './section-headings';

const PLAN_WORD =
  /(?:^|[^a-zà-ÿ])(?:[a-zà-ÿ]*(?:actie|beleids|jaar|meerjaren|preventie)plan|[a-zà-ÿ]+[- ]?plan|plan|plan d['’]action|action plan|actieprogramma|programma|programme|strategie|strategy|stratégie)(?=$|[^a-zà-ÿ])/iu;
const STARTS_AS_PLAN =
  /^(?:(?:het|de|the|le)\s+)?(?:[a-zà-ÿ]+\s+){0,2}(?:[a-zà-ÿ]*actieplan|[a-zà-ÿ]*plan|actieprogramma|action (?:plan|programme)|programma|programme)(?=$|[^a-zà-ÿ])/iu;
const SUBJECT = /^(?:betreft|onderwerp|subject|objet|concerne|re)\s*:\s*(?<subject>\S.*)$/isu;
const NUMBERED_SECTION = /^\d+(?:\.\d+)*[.)]?\s/;
const LONGEST_TITLE = 250;

/** Whether a heading is that of the whole plan rather than of a part of it. */
export function isPlanTitle(text: string): boolean {
  return STARTS_AS_PLAN.test(withoutAnnexPrefix(text));
}

/**
 * The title of the plan, out of what stands before its first table: the last heading that begins as the name of a
 * plan, else the subject line, else a heading or a short paragraph that names one, else the first heading.
 */
export function planTitle(pieces: readonly Piece[]): string | null {
  const table = pieces.findIndex(
    (piece) => piece.kind === 'row' && piece.columns?.kind === 'measures',
  );
  const blocks = pieces
    .slice(0, table === -1 ? pieces.length : table)
    .flatMap((piece) => (piece.kind === 'text' && piece.block.kind !== 'item' ? [piece.block] : []))
    .map(({ kind, text }) => ({ kind, text: oneSpaced(text) }))
    .filter(({ text }) => text.length <= LONGEST_TITLE && !isPartHeading(text));
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const titles = headings.map(withoutAnnexPrefix).filter((text) => STARTS_AS_PLAN.test(text));
  const subject = blocks.map(({ text }) => SUBJECT.exec(text)?.groups?.['subject']).find(Boolean);
  const named = headings.find((text) => PLAN_WORD.test(text) && !NUMBERED_SECTION.test(text));
  const paragraph = blocks.find(({ text }) => STARTS_AS_PLAN.test(text) && !/[.;:,]$/.test(text));
  return titles.at(-1) ?? subject ?? named ?? paragraph?.text ?? headings[0] ?? null;
}

function isPartHeading(text: string): boolean {
  return parseActionHeading(text) !== null || parsePolicyLineHeading(text) !== null;
}
