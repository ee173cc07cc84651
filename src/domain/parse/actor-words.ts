import { LETTER } from './letters';

/** Words that belong together in a name: a name, and whether a remark says that it coordinates. */
export interface ActorWord {
  /** A word as printed with the remarks behind it, but for the remark about its role. */
  readonly text: string;
  /** The same without any remark, to look it up. */
  readonly bare: string;
  readonly coordinating: boolean;
  /** A remark in brackets stands behind it, so a name ends here. */
  readonly endsName: boolean;
}

const ROLE = new RegExp(
  String.raw`^(?:co[oö]rd(?:\.|inat${LETTER}*|iner${LETTER}*)?|coordonn${LETTER}*|(?:eerste )?trekk(?:er|end)${LETTER}*|penhouder|penvoerder|lead(?:er|ing)?(?: (?:partner|department|agency|actor))?|chef(?:fe)? de file|pilot(?:e|age))$`,
  'iu',
);
const TOKEN = /\([^()]*\)|[^\s(]+|\([^\s()]*/g;

/** The words of a piece; a remark goes with the word before it, or with the first word. */
export function actorWords(piece: string): readonly ActorWord[] {
  const words: ActorWord[] = [];
  let announced = false;
  for (const [token] of piece.matchAll(TOKEN)) {
    const remark = token.startsWith('(') && token.endsWith(')') ? token.slice(1, -1).trim() : null;
    const isRole = remark !== null && ROLE.test(remark);
    const last = words.at(-1);
    if (remark !== null && last !== undefined) {
      words[words.length - 1] = {
        text: isRole ? last.text : `${last.text} ${token}`,
        bare: last.bare,
        coordinating: last.coordinating || isRole,
        endsName: true,
      };
    } else if (isRole) {
      announced = true;
    } else {
      words.push({ text: token, bare: token, coordinating: announced, endsName: false });
      announced = false;
    }
  }
  return words;
}

/** The actor that some words name together. */
export function joinWords(words: readonly ActorWord[]): { name: string; coordinating: boolean } {
  return {
    name: words.map(({ text }) => text).join(' '),
    coordinating: words.some(({ coordinating }) => coordinating),
  };
}
