import { CODE_WORD_SOURCE } from '../parse/code-words';
import { isMarkHeading, roleOfHeading } from './column-headings';
import type { ColumnRole } from './columns';
import type { TextBlock } from './document';

/** `Budget: 25.000 €`: what a text says of a measure, and under which name. */
export interface LabelledText {
  readonly label: string;
  readonly role: ColumnRole;
  /** Behind the label; empty where the value stands in the texts below. */
  readonly value: string;
}

const LABEL = /^(?<label>\p{Lu}[^:\d]{1,45}?)\s*:\s*(?<value>.*)$/su;
const MARK = new RegExp(`^(?:[([]?\\p{Lu}{1,2}[)\\]]?|${CODE_WORD_SOURCE})$`, 'iu');
const LONGEST_BARE_LABEL = 40;
const MOST_LABEL_WORDS = 5;
/** A title of a minister needs no label: "Vlaams minister van Wonen". */
const MINISTER_LINE = /^(?:[A-Za-zà-ÿ]+ )?minist(?:er|re)\s(?:van|voor|for|of|de|du|des|d['’])/i;
const LONGEST_MINISTER_LINE = 160;

/** Roles that only a column or a heading can have. */
const NO_LABELS: ReadonlySet<ColumnRole> = new Set(['number', 'action', 'policyLine']);

/** Reads the label that a text begins with or consists of; `null` where that is not known. */
export function labelledText({ kind, text }: TextBlock): LabelledText | null {
  const printed = text.trim();
  const { label = '', value = '' } = LABEL.exec(printed)?.groups ?? {};
  const role = label === '' ? null : roleOfLabel(label);
  if (role !== null) return { label, role, value };
  if (isMarkHeading(label.toLowerCase()) && MARK.test(value)) return { label, role: 'code', value };
  if (MINISTER_LINE.test(printed) && printed.length <= LONGEST_MINISTER_LINE) {
    return { label: 'Minister', role: 'minister', value: printed };
  }
  const isBare =
    kind !== 'item' && printed.length <= LONGEST_BARE_LABEL && /^\p{Lu}[^\d.:;,]+$/u.test(printed);
  const bare = isBare ? roleOfLabel(printed) : null;
  return bare === null ? null : { label: printed, role: bare, value: '' };
}

function roleOfLabel(label: string): ColumnRole | null {
  const tidy = label.toLowerCase().replace(/[\s*]+$/, '');
  if (tidy.split(' ').length > MOST_LABEL_WORDS) return null;
  const role = roleOfHeading('measures', tidy);
  return role === null || NO_LABELS.has(role) ? null : role;
}

/** What a text begins with that has the form of a label, whatever it says. */
export function labelForm(text: string): string | null {
  const label = LABEL.exec(text.trim())?.groups?.['label'];
  return label === undefined || label.split(' ').length > MOST_LABEL_WORDS ? null : label;
}
