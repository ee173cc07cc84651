import { numberFormatsOf } from './number-formats';
import { replaceIn, setAttribute } from './replacements';
import { addToList, readStyleLists } from './style-lists';

/** The formats of cells, to which formats can be added. */
export interface StyleEditor {
  /** The format that differs from this one in its number format only; itself where it has that. */
  styleFor(style: number, numberFormat: string): number;
  /** The part with what was added; `null` when nothing was. */
  changedXml(): string | null;
}

/** `null`: damaged. */
export function editStyles(xml: string): StyleEditor | null {
  const styles = readStyleLists(xml);
  const cellXfs = styles?.lists.get('cellXfs');
  if (styles === null || cellXfs === undefined) return null;
  const formats = cellXfs.items;
  const numberFormats = numberFormatsOf(styles);
  const added = new Map<string, string>();

  return {
    styleFor(style, numberFormat) {
      const format = formats[style];
      if (format === undefined || numberFormats.is(numberFormatIn(format), numberFormat))
        return style;
      const key = `${String(style)} ${numberFormat}`;
      if (!added.has(key)) added.set(key, withFormat(format, numberFormats.idOf(numberFormat)));
      return formats.length + [...added.keys()].indexOf(key);
    },
    changedXml() {
      if (added.size === 0) return null;
      const lists = addToList(xml, cellXfs, [...added.values()]);
      return replaceIn(xml, [...lists, ...numberFormats.changes()]);
    },
  };
}

function numberFormatIn(xf: string): number {
  const [, id = '0'] = /\snumFmtId\s*=\s*["'](\d+)["']/.exec(xf) ?? [];
  return Number(id);
}

function withFormat(xf: string, id: number): string {
  const tag = { start: 0, end: xf.indexOf('>') + 1 };
  const changed = replaceIn(xf, [setAttribute(xf, tag, 'numFmtId', String(id))]);
  const again = { start: 0, end: changed.indexOf('>') + 1 };
  return replaceIn(changed, [setAttribute(changed, again, 'applyNumberFormat', '1')]);
}
