import { parseMinisterTitles, namesOffice, type ParsedTitle } from './minister-titles';

/** What always stands between ministers; a comma or "en" may also stand between the subjects of one. */
const BETWEEN = /\s*(?:[;•|]|\s\/\s)\s*/u;
const COMMA = /\s*,\s*/u;
const JOINT = /\s+(?:en|and|et|&)\s+/iu;
/** A line that goes on with the one before it. */
const GOES_ON = /^(?:\p{Ll}|&)/u;
const UNFINISHED = /(?:,|\s(?:en|and|et|van|voor|of|for|de|du|des)|&)$/iu;

/** The subjects that are all there is in a cell of the plan, in lower case: each has a minister of its own there. */
export function collectBareSubjects(cells: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    cells
      .filter(hasNoOffice)
      .flatMap(partsOf)
      .flatMap((part) => {
        const isOne = part.split(COMMA).length === 1 && part.split(JOINT).length === 1;
        return isOne ? [part.toLowerCase()] : [];
      }),
  );
}

/**
 * The ministers of one cell; `lines` are its paragraphs. Some plans write only what a minister is in charge of: "Welzijn".
 * Several such subjects are those of several ministers where they stand on lines of their own, or where the plan has one
 * of them alone in another cell, by `alone`; otherwise they may all be of one minister, and stay together.
 */
export function parseMinisterCell(
  lines: readonly string[],
  alone: ReadonlySet<string>,
): readonly ParsedTitle[] {
  if (!hasNoOffice(lines)) return parseMinisterTitles(lines.join('\n'));
  return partsOf(lines)
    .flatMap((part) => subjectsOf(part, alone))
    .flatMap(parseMinisterTitles);
}

function hasNoOffice(lines: readonly string[]): boolean {
  return !lines.some(namesOffice);
}

function partsOf(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines.flatMap((each) => each.split('\n'))) {
    const before = whole.at(-1);
    if (before !== undefined && (GOES_ON.test(line.trim()) || UNFINISHED.test(before.trim()))) {
      whole[whole.length - 1] = `${before} ${line}`;
    } else whole.push(line);
  }
  return whole
    .flatMap((line) => line.split(BETWEEN))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** "Landbouw, Toerisme" are two where "Landbouw" stands alone elsewhere; "Media en Jeugd" only where both do. */
function subjectsOf(part: string, alone: ReadonlySet<string>): readonly string[] {
  function isAlone(subject: string): boolean {
    return alone.has(subject.toLowerCase());
  }
  const listed = part.split(COMMA);
  if (listed.length > 1 && !listed.flatMap((each) => each.split(JOINT)).some(isAlone))
    return [part];
  return listed.flatMap((each) => {
    const joint = each.split(JOINT);
    return joint.every(isAlone) ? joint : [each];
  });
}
