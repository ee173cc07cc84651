import type { SourceDocument } from '../../domain/document/document';
import { fail, ok, type Result } from '../../domain/result';
import type { DocumentProblem } from './document-problem';
import { joinOpenTags } from './join-open-tags';
import { isPipeDelimiter, pipeCells } from './pipe-table';
import { TextBlocks } from './text-blocks';

/**
 * Reads text with tables: cells separated by tabs, or by pipes as in Markdown. Cells and lines may hold HTML.
 * Empty lines do not end a table: they stand where the page of the source ended.
 */
export function readText(text: string): Result<SourceDocument, DocumentProblem> {
  const lines = text.split(/\r\n|\r|\n/);
  const blocks = new TextBlocks();
  let at = 0;
  while (at < lines.length && !blocks.isTooLarge()) at = readLine(lines, at, blocks);
  return blocks.isTooLarge() ? fail({ code: 'too-large' }) : ok({ blocks: blocks.end() });
}

/** Reads what begins on a line, and gives the line behind it. */
function readLine(lines: readonly string[], at: number, blocks: TextBlocks): number {
  const line = lines[at] ?? '';
  const number = at + 1;
  if (/^\s*<table\b/i.test(line)) return readHtmlTable(lines, at, blocks);
  if (line.includes('|') && isPipeDelimiter(lines[at + 1] ?? ''))
    return readPipeTable(lines, at, blocks);
  if (line.trim() === '' || /^\s*(?:```|~~~)/.test(line)) {
    blocks.addGap();
  } else if (/^\s*(?:-{3,}|={3,}|\*{3,}|_{3,})\s*$/.test(line)) {
    blocks.addRule(line.trim());
  } else if (/^ {0,3}#{1,6}\s/.test(line)) {
    blocks.addHeading(
      line
        .trim()
        .replace(/^#+\s+/, '')
        .replace(/\s#+$/, ''),
      number,
    );
  } else if (!/^\s*\[\^[^\]]+\]:/.test(line)) {
    const joined = joinOpenTags(lines, at);
    blocks.addLine(joined.text, number);
    return joined.next;
  }
  return at + 1;
}

function readPipeTable(lines: readonly string[], start: number, blocks: TextBlocks): number {
  blocks.beginTable();
  blocks.addRow(pipeCells(lines[start] ?? ''), start + 1);
  let at = start + 2;
  for (let line = lines[at]; line?.includes('|') === true; line = lines[at]) {
    blocks.addRow(pipeCells(line), at + 1);
    at++;
  }
  blocks.endTable();
  return at;
}

/** A table written as HTML, up to where it is closed. */
function readHtmlTable(lines: readonly string[], start: number, blocks: TextBlocks): number {
  let open = 0;
  let end = start;
  do {
    for (const [, slash] of (lines[end] ?? '').matchAll(/<(\/?)table\b/gi)) {
      open += slash === '/' ? -1 : 1;
    }
    end++;
  } while (open > 0 && end < lines.length);
  const source = lines.slice(start, end).join('\n');
  let offset = 0;
  let line = start + 1;
  blocks.addHtml(source, (place) => {
    for (; offset < place; offset++) if (source[offset] === '\n') line++;
    return line;
  });
  return end;
}
