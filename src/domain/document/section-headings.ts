import { comparable } from './plain-words';

/** A part of a document beside the plan itself, by its heading. */
export type OtherSection = 'abbreviations' | 'glossary' | 'terms' | 'annex';

const ANNEX_PREFIX =
  /^(?:(?:bijlage|annexe?|appendix)(?![a-z])\s*(?:\d+|[ivx]+(?![a-z])|[a-z](?![a-z]))?\s*[.:–—-]?\s+|\d+(?:\.\d+)*[.)]?\s+)/i;
const LIST_OF = /^(?:lijst (?:van|met)(?: de)?|list of|liste des)\s+/;

const ABBREVIATIONS =
  /^(?:gebruikte |verklaring (?:van )?(?:de )?)?(?:afkortingen(?:lijst)?|letterwoorden|abbreviations?(?: used)?|acronyms?|abréviations?(?: utilisées)?|sigles|acronymes)$/;
const GLOSSARY =
  /^(?:gebruikte )?(?:begrippen(?:lijst|kader)?|begripsomschrijving(?:en)?|definities|woordenlijst|verklarende woordenlijst|glossarium|glossary|definitions?|terms|glossaire|lexique|définitions?|notions)$/;
const BOTH =
  /^(?:begrippen|definities|glossary|glossaire|definitions|définitions|terms|lexique)(?:lijst)? (?:en|and|et) (?:afkortingen(?:lijst)?|abbreviations|acronyms|abréviations|sigles)$|^(?:afkortingen|abbreviations|acronyms|abréviations|sigles) (?:en|and|et) (?:begrippen(?:lijst)?|definities|glossary|definitions|glossaire|définitions)$/;
const ANNEX_OR_SUBJECT =
  /^(?:(?:bijlage|annexe?|appendix)\b|(?:betreft|subject|objet|concerne|re)\s*:)/i;

/** Which part of the document a heading opens; `null` when it opens none of these. */
export function sectionOfHeading(text: string): OtherSection | null {
  const bare = comparable(
    text.replace(ANNEX_PREFIX, '').replace(/\s*[¹²³\d]*\s*:?\s*$/, ''),
  ).replace(LIST_OF, '');
  if (ABBREVIATIONS.test(bare)) return 'abbreviations';
  if (GLOSSARY.test(bare)) return 'glossary';
  if (BOTH.test(bare)) return 'terms';
  return ANNEX_OR_SUBJECT.test(text.trim()) ? 'annex' : null;
}

/** A heading without what only tells where in the document it stands. */
export function withoutAnnexPrefix(text: string): string {
  return text.trim().replace(ANNEX_PREFIX, '');
}
