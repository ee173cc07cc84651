// Pieces of formulas that Excel since 2016 and LibreOffice both compute, in English notation. They take the
// cell, or any text, as it is named in a formula. Only functions of one cell and SUMPRODUCT over a list:
// marks take no arrays.

/** A text in a formula. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function and(...conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join() : `AND(${conditions.join(',')})`;
}

export function or(...conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join() : `OR(${conditions.join(',')})`;
}

export function not(condition: string): string {
  return `NOT(${condition})`;
}

export function isBlank(cell: string): string {
  return `TRIM(${cell})=""`;
}

export function isFilled(cell: string): string {
  return `TRIM(${cell})<>""`;
}

/** An empty list would make every row faulty; that it is empty is said elsewhere. */
export function hasEntries(list: string): string {
  return `COUNTA(${list})>0`;
}

/** Letter by letter: MATCH takes capitals and small letters for the same, and `*` for anything. */
export function isUnlisted(list: string, text: string): string {
  return `SUMPRODUCT(--EXACT(${list},${text}))=0`;
}

/** Not COUNTIF, which takes the texts 5.1 and 5.10 for the same number. */
export function isRepeated(list: string, text: string): string {
  return `SUMPRODUCT(--EXACT(${list},${text}))>1`;
}

export function holds(cell: string, text: string): string {
  return `ISNUMBER(FIND(${textLiteral(text)},${cell}))`;
}

/** Whether a text is one of a few, whatever its capitals. */
export function isOneOf(cell: string, texts: readonly string[]): string {
  const all = [...new Set(texts.map((text) => text.toLowerCase()))].join('|');
  return `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|",${textLiteral(`|${all}|`)}))`;
}

/** A text without some characters, taken out one by one: to count them takes rows, which can move. */
export function without(characters: string, cell: string): string {
  return characters
    .split('')
    .reduce((text, character) => `SUBSTITUTE(${text},"${character}","")`, cell);
}

const LINE = 'CHAR(10)';

/** The marks that may part names in one cell, made line breaks. */
export function onLines(cell: string, marks: readonly string[]): string {
  return marks.reduce((text, mark) => `SUBSTITUTE(${text},${textLiteral(mark)},${LINE})`, cell);
}

/**
 * Whether a text has a line that is not in a list. What the lines of the list take up is measured, each
 * between line breaks of its own; what is left over is not in the list.
 */
export function hasUnlistedLine(list: string, text: string): string {
  const ends = `SUBSTITUTE(SUBSTITUTE(${LINE}&${text}&${LINE}," "&${LINE},${LINE}),${LINE}&" ",${LINE})`;
  const parted = `SUBSTITUTE(${ends},${LINE},${LINE}&${LINE})`;
  const line = `${LINE}&${list}&${LINE}`;
  const found = `(LEN(${parted})-LEN(SUBSTITUTE(${parted},${line},"")))/LEN(${line})`;
  return `SUMPRODUCT(${found}*LEN(${list}))<LEN(SUBSTITUTE(${ends},${LINE},""))`;
}
