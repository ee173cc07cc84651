import { LETTER } from './letters';

/** A part of a cell of actors that separators set apart; it holds one name or more. */
export interface ActorPiece {
  /** Without mark-up of its role, white space in it single. */
  readonly text: string;
  /** Groups are set apart by lines or by two spaces and more: departments, then partners. */
  readonly group: number;
  /** Set apart by a comma or semicolon: whoever writes those writes them between all names. */
  readonly listed: boolean;
  /** The words before it say that it coordinates: `Trekker: KB`. */
  readonly announced: boolean;
}

const BULLET = /^[\s•·*▪‣–—-]+(?=\S)/u;
const LABEL = /^(?<label>[\p{L}. ()]{3,30}?)\s?:\s?(?=\S)/u;
const COORDINATING_LABEL = new RegExp(
  String.raw`^(?:co[oö]rd(?:\.|inat${LETTER}*|iner${LETTER}*)|coordonn${LETTER}*|trekkers?|penhouders?|leads?|lead partner|chef de file|pilot(?:e|age))(?:\((?:s|en)\))?$`,
  'iu',
);
const PARTNER_LABEL =
  /^(?:partners?|(?:overige |andere |other |autres )?(?:actoren|actors|acteurs)|partenaires?|uitvoerders?|betrokken(?:en)?|met|with|avec)(?:\((?:s|en)\))?$/iu;

/** Cuts the paragraphs of a cell at its separators, brackets kept whole. */
export function actorPieces(lines: readonly string[]): readonly ActorPiece[] {
  const groups = lines.flatMap((line) => line.normalize('NFC').split(/\n|\t|\s{2,}/));
  return groups.flatMap((group, index) => {
    const cuts = cutOutsideBrackets(group);
    return cuts.flatMap((cut) => pieceOf(cut, index, cuts.length > 1));
  });
}

function pieceOf(cut: string, group: number, listed: boolean): readonly ActorPiece[] {
  const bare = cut.replace(BULLET, '').replace(/\s+/g, ' ').trim();
  const label = LABEL.exec(bare);
  const said = label?.groups?.['label']?.trim() ?? '';
  const announced = COORDINATING_LABEL.test(said);
  const text =
    label !== null && (announced || PARTNER_LABEL.test(said)) ? bare.slice(label[0].length) : bare;
  // A dash or "/" in an empty cell is nobody.
  return /[\p{L}\p{N}]/u.test(text) ? [{ text, group, listed, announced }] : [];
}

/** `OND / JEU`, "OND + JEU"; "KB/ABB" may be one service. */
function isSpacedSign(text: string, at: number): boolean {
  return (
    '/+'.includes(text.charAt(at)) && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' '
  );
}

/** "Gemeenten (Aalst, Gent), VVSG" has one comma that separates. */
function cutOutsideBrackets(text: string): readonly string[] {
  const cuts: string[] = [];
  let from = 0;
  const lastClosing = text.lastIndexOf(')');
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '(') {
      // A bracket that is never closed is read as if it were not there.
      if (at < lastClosing) at = text.indexOf(')', at);
    }
    if (',;•'.includes(character) || isSpacedSign(text, at)) {
      cuts.push(text.slice(from, at));
      from = at + 1;
    }
    at += 1;
  }
  return [...cuts, text.slice(from)];
}
