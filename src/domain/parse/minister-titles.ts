/** One portfolio title of a cell. */
export interface ParsedTitle {
  readonly title: string;
  /** As the cell has it, before tidying. */
  readonly printed: string;
  /** Whether anything but white space was changed. */
  readonly tidied: boolean;
}

/** Splits the text of a cell into portfolio titles: before each next "Minister", never at "en" or a comma. */
export function parseMinisterTitles(text: string): readonly ParsedTitle[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/\s+(?=(?:Vlaams )?minister\b)/i)
    .filter((printed) => printed !== '')
    .map((printed) => {
      const title = printed
        .replace(/[\s.,;:]+$/, '')
        .replace(/^Minister (?!van |voor |for |of )(?=\p{Lu})/u, 'Minister van ');
      return { title, printed, tidied: title !== printed };
    });
}

/** What a title is in charge of: `Minister van Media, Jeugd en Brussel` → Media, Jeugd, Brussel. */
export function portfoliosOf(title: string): readonly string[] {
  return title
    .replace(/^.*?minister (?:van|voor|of|for) /i, '')
    .split(/\s*,\s*|\s+(?:en|and|et|&)\s+/)
    .filter((portfolio) => portfolio !== '');
}
