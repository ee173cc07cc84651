import type { PlainCell } from '../workbook-snapshot';

/** What a cell holds as a text that says of what kind it is; between marks, because blanks do not last. */
export function heldText(held: PlainCell | null): string {
  switch (held?.type) {
    case undefined:
      return '';
    case 'text':
      return `t|${held.text}|`;
    case 'number':
      return `n|${String(held.value)}|`;
    case 'date':
      return `d|${held.iso}|`;
    case 'boolean':
      return `b|${String(held.value)}|`;
    case 'error':
      return `e|${held.text}|`;
  }
}

/** The other way; `null` is a blank cell, `undefined` is what `heldText` did not write. */
export function heldOfText(text: string): PlainCell | null | undefined {
  if (text === '') return null;
  const [, kind, content] = /^([tndbe])\|(.*)\|$/s.exec(text) ?? [];
  if (content === undefined) return undefined;
  switch (kind) {
    case 't':
      return { type: 'text', text: content };
    case 'n':
      return Number.isFinite(Number(content)) && content !== ''
        ? { type: 'number', value: Number(content) }
        : undefined;
    case 'd':
      return { type: 'date', iso: content };
    case 'b':
      return { type: 'boolean', value: content === 'true' };
    default:
      return { type: 'error', text: content };
  }
}
