import { parseReferences } from '../parse/references';
import type { PreviousAction, PreviousHeading, Recommendation } from '../plan/plan';
import { newRowKey } from '../plan/row-key';
import type { ColumnRole } from './columns';
import type { CellLine } from './document';
import type { NumberedRow } from './numbered-rows';
import { oneSpaced } from './plain-words';
import { parseAnswer } from './recommendation-answer';
import { plainText } from './tidy-rows';

/** Recommendations, with the actions that answer them; `actions` are the numbers of the plan's actions. */
export function recommendationsOf(
  rows: readonly NumberedRow[],
  actions: ReadonlySet<string>,
): readonly Recommendation[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const answer = parseAnswer(texts(linesIn(row, 'answer')), actions);
    const seeAlso = oneSpaced(texts(linesIn(row, 'seeAlso')).join(', '));
    const others = seeAlso === '' ? [] : seeAlso.split(/\s*[,;]\s*|\s+(?:en|and|et)\s+/);
    const remarks = [answer.remark, textOf(linesIn(row, 'remark'))].filter((text) => text !== null);
    return {
      key: newRowKey('r', row.number, taken),
      number: row.number,
      text: textOf(linesIn(row, 'text')),
      actions: answer.actions,
      startingPoint: answer.startingPoint || isYes(plainText(linesIn(row, 'startingPoint'))),
      seeAlso: [...new Set([...answer.seeAlso, ...others])],
      remark: remarks.length === 0 ? null : remarks.join('\n'),
    };
  });
}

export function previousActionsOf(rows: readonly NumberedRow[]): readonly PreviousAction[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const { status, referenceText, remark } = parseStatus(plainText(linesIn(row, 'status')));
    const continued = textOf(linesIn(row, 'reference'));
    // "No staff was found" under "Continued in" is no reference.
    const refers = continued === null || /\d/.test(continued);
    const remarks = [remark, refers ? null : continued, textOf(linesIn(row, 'remark'))].filter(
      (text) => text !== null,
    );
    return {
      key: newRowKey('p', row.number, taken),
      number: row.number,
      heading: headingNumber(row),
      text: textOf(linesIn(row, 'text')),
      status,
      referenceText: referenceText ?? (refers ? continued : null),
      remark: remarks.length === 0 ? null : remarks.join('\n'),
    };
  });
}

function linesIn(row: NumberedRow, role: ColumnRole): readonly CellLine[] {
  return row.cells.get(role) ?? [];
}

/** The headings that rows stand under, each once, in reading order. */
export function previousHeadingsOf(rows: readonly NumberedRow[]): readonly PreviousHeading[] {
  const headings = new Map<string, PreviousHeading>();
  for (const { heading } of rows) {
    if (heading !== null && !headings.has(heading.number)) headings.set(heading.number, heading);
  }
  return [...headings.values()];
}

function headingNumber({ heading, cells }: NumberedRow): string | null {
  const own = plainText(cells.get('heading') ?? []);
  return /^\d+(?:\.\d+)*/.exec(own)?.[0] ?? heading?.number ?? null;
}

/**
 * A status and where the action went: `In uitvoering (maatregel 4.1, 4.2)`. What stands between brackets is a remark
 * when it names no action or measure.
 */
export function parseStatus(
  text: string,
): Pick<PreviousAction, 'status' | 'referenceText' | 'remark'> {
  const bracketed = /^(?<status>[^()]*)\((?<inner>.*)\)\s*\.?$/su.exec(text)?.groups;
  if (bracketed !== undefined) {
    const { status = '', inner = '' } = bracketed;
    const refers = parseReferences(inner).length > 0;
    return {
      status: tidyStatus(status),
      referenceText: refers ? inner.trim() : null,
      remark: refers ? null : inner.trim(),
    };
  }
  const reference = parseReferences(text)[0];
  if (reference === undefined)
    return { status: tidyStatus(text), referenceText: null, remark: null };
  return {
    status: tidyStatus(text.slice(0, reference.start)),
    referenceText: text.slice(reference.start).trim(),
    remark: null,
  };
}

function tidyStatus(text: string): string | null {
  const bare = oneSpaced(text).replace(/[\s.,;:–—(-]+$/, '');
  return bare === '' ? null : bare;
}

function isYes(text: string): boolean {
  return /^(?:x|ja|yes|oui|✓|✔|☒)$/i.test(text);
}

function texts(lines: readonly CellLine[]): readonly string[] {
  return lines.map(({ text }) => oneSpaced(text));
}

/** Paragraphs stay apart; a dash says as little as an empty cell. */
function textOf(lines: readonly CellLine[]): string | null {
  const text = texts(lines).join('\n');
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}
