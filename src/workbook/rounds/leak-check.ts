import { PASSPORT_FACTS, passportTable } from './passport-sheet';
import type { ForeignTexts } from './foreign-texts';

/** A part of a file as it stands in the bytes. */
export interface UnpackedPart {
  readonly name: string;
  readonly xml: string;
  /** What stands between its tags, a text each. */
  readonly texts: readonly string[];
  readonly attributes: readonly string[];
}

/** Something in the file of a department that is not for that department, or that tells who made it. */
export interface Leak {
  readonly kind:
    /** Part of the file that a department's workbook has no use for: notes, caches, pictures, macros. */
    | 'part'
    /** A sheet that nobody sees and that is not the passport. */
    | 'hidden-sheet'
    /** Leads to another file or to the internet. */
    | 'link'
    /** Says who made the file, or something else in its properties. */
    | 'property'
    /** Text or key of a row that does not go to this department. */
    | 'text';
  /** The part of the file. */
  readonly part: string;
  readonly found: string;
}

/** The parts that a workbook of ours is made of. */
const OUR_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app|custom)\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/theme\d+\.xml|xl\/worksheets\/sheet\d+\.xml|xl\/worksheets\/_rels\/sheet\d+\.xml\.rels|xl\/tables\/table\d+\.xml)$/;

/** Properties that say something of a person, an office or another file. */
const PERSONAL =
  /<(?:\w+:)?(creator|lastModifiedBy|Manager|Company|description|keywords|subject|category|contentStatus|HyperlinkBase|Template)(?:\s[^>]*)?>([^<]+)</g;

const HIDDEN_SHEET = /<(?:\w+:)?sheet\s[^>]*\bstate="(?:hidden|veryHidden)"[^>]*>/g;

/**
 * Looks through all bytes of a department's file for what is not for that department, independently of how
 * the file was made: the last look before it is sent. Empty when there is nothing.
 */
export function findLeaks(parts: readonly UnpackedPart[], foreign: ForeignTexts): readonly Leak[] {
  return parts.flatMap((part) => [
    ...(OUR_PARTS.test(part.name)
      ? []
      : [{ kind: 'part' as const, part: part.name, found: part.name }]),
    ...hiddenSheets(part),
    ...links(part),
    ...properties(part),
    ...foreignTexts(part, foreign),
  ]);
}

function hiddenSheets({ name, xml }: UnpackedPart): readonly Leak[] {
  if (name !== 'xl/workbook.xml') return [];
  return [...xml.matchAll(HIDDEN_SHEET)]
    .map(([tag]) => /\bname="([^"]*)"/.exec(tag)?.[1] ?? '')
    .filter((sheet) => sheet !== passportTable.sheet)
    .map((sheet) => ({ kind: 'hidden-sheet', part: name, found: sheet }));
}

function links({ name, xml }: UnpackedPart): readonly Leak[] {
  const external = [...xml.matchAll(/\bTargetMode="External"/g)].map(([found]) => found);
  // `[1]Blad` is a sheet of another file; a column of a table has letters between its brackets.
  const formulas = [
    ...xml.matchAll(/<(?:\w+:)?(?:f|formula\d?|definedName)\b[^>]*>([^<]*\[\d+\][^<]*)</g),
  ];
  return [...external, ...formulas.map(([, formula = '']) => formula)].map((found) => ({
    ...{ kind: 'link', part: name, found },
  }));
}

function properties({ name, xml, attributes }: UnpackedPart): readonly Leak[] {
  if (!name.startsWith('docProps/')) return [];
  const known = new Set<string>(Object.values(PASSPORT_FACTS).map(({ property }) => property));
  const personal = [...xml.matchAll(PERSONAL)].map(
    ([, what = '', said = '']) => `${what}: ${said}`,
  );
  const own = name.endsWith('custom.xml')
    ? [...xml.matchAll(/\bname="([^"]*)"/g)].map(([, property = '']) => property)
    : [];
  const unknown = own.filter((property) => !known.has(property) && attributes.includes(property));
  return [...personal, ...unknown].map((found) => ({ kind: 'property', part: name, found }));
}

function foreignTexts(
  { name, texts, attributes }: UnpackedPart,
  foreign: ForeignTexts,
): readonly Leak[] {
  return [...texts, ...attributes.filter((text) => text.length >= SHORTEST_ATTRIBUTE)]
    .filter((text) => foreign.isIn(text))
    .map((found) => ({ kind: 'text', part: name, found }));
}

/** Shorter ones are references to cells and the like. */
const SHORTEST_ATTRIBUTE = 6;
