import type { Drawn, DrawnCell, DrawnLine, DrawnRow } from './drawn-document';

/** A web page as a careful program writes it, with line ends and indents between the elements. */
export function renderHtml(document: readonly Drawn[]): string {
  return [
    '<!doctype html>\n<html>\n<head><meta charset="utf-8"><title>Plan</title></head>\n<body>',
    ...document.map((drawn) => {
      if (drawn.kind === 'table') return `<table>\n${drawn.rows.map(row).join('\n')}\n</table>`;
      const text = escapeHtml(drawn.text);
      if (drawn.kind === 'item') return `<ul>\n  <li>${text}</li>\n</ul>`;
      return drawn.kind === 'heading' ? `<h2>${text}</h2>` : `<p>${text}</p>`;
    }),
    '</body>\n</html>',
  ].join('\n');
}

/** What a cell holds, as HTML; `isPlain`: a single line stands in no paragraph. */
export function cellHtml({ lines, isBold = false }: DrawnCell, isPlain: boolean): string {
  const [first, ...more] = lines;
  if (isPlain && first?.kind === 'paragraph' && more.length === 0) return lineHtml(first, isBold);
  const parts = lines.map((line, index) => {
    const text = lineHtml(line, isBold);
    if (line.kind === 'paragraph') return `<p>${text}</p>`;
    const opens = lines[index - 1]?.kind === 'item' ? '' : '<ul> ';
    const closes = lines[index + 1]?.kind === 'item' ? '' : ' </ul>';
    return `${opens}<li>${text}</li>${closes}`;
  });
  return parts.join(' ');
}

function lineHtml({ text, bold = '' }: DrawnLine, isBold: boolean): string {
  if (isBold) return `<b>${escapeHtml(text)}</b>`;
  const begin = bold === '' ? '' : `<b>${escapeHtml(bold)}</b>`;
  return `${begin}${escapeHtml(text.slice(bold.length))}`;
}

function row({ cells, isHeader = false }: DrawnRow): string {
  const name = isHeader ? 'th' : 'td';
  const all = cells.map((cell) => {
    const columns = cell.columns === undefined ? '' : ` colspan="${cell.columns}"`;
    const rows = cell.rows === undefined ? '' : ` rowspan="${cell.rows}"`;
    return `    <${name}${columns}${rows}>\n      ${cellHtml(cell, true)}\n    </${name}>`;
  });
  return `  <tr>\n${all.join('\n')}\n  </tr>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
