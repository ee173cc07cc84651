import { XmlReader } from '../xml/xml-reader';
import { encodeXml } from '../xml/xml-text';
import { fillEmpty, replaceIn, setAttribute, type Replacement } from './replacements';

/** Number formats that Excel has without writing them down, those that do not differ by language. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['@', 49],
]);
const FIRST_OWN_FORMAT = 164;

/** The formats of cells, to which formats can be added. */
export interface StyleEditor {
  /** The format that differs from this one in its number format only; itself where it has that. */
  styleFor(style: number, numberFormat: string): number;
  /** The part with what was added; `null` when nothing was. */
  changedXml(): string | null;
}

interface StylesPart {
  readonly xml: string;
  /** By index, where their elements stand and which number format they have. */
  readonly formats: readonly { readonly xml: string; readonly numberFormat: number }[];
  readonly codes: ReadonlyMap<number, string>;
  readonly root: Tag;
  /** The lists; `null` where there is none. */
  readonly numFmts: List | null;
  readonly cellXfs: List;
}

interface Tag {
  readonly start: number;
  readonly end: number;
}

interface List {
  readonly tag: Tag;
  /** Written as `<numFmts/>`. */
  readonly isEmpty: boolean;
  readonly close: number;
}

/** `null`: damaged. */
export function editStyles(xml: string): StyleEditor | null {
  const part = readStyles(xml);
  if (part === null) return null;
  const codes = new Map(part.codes);
  const added = new Map<string, string>();
  const newCodes: number[] = [];

  function idOf(code: string): number {
    const known = [...codes].find(([, other]) => other === code)?.[0] ?? BUILT_IN.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...codes.keys()) + 1;
    codes.set(id, code);
    newCodes.push(id);
    return id;
  }

  return {
    styleFor(style, numberFormat) {
      const format = part.formats[style];
      if (format === undefined || hasFormat(format.numberFormat, numberFormat, codes)) return style;
      const key = `${String(style)} ${numberFormat}`;
      if (!added.has(key)) added.set(key, withFormat(format.xml, idOf(numberFormat)));
      return part.formats.length + [...added.keys()].indexOf(key);
    },
    changedXml() {
      if (added.size === 0) return null;
      const lists = addFormats(part, [...added.values()]);
      return replaceIn(xml, [...lists, ...addCodes(part, newCodes, codes)]);
    },
  };
}

function hasFormat(id: number, code: string, codes: ReadonlyMap<number, string>): boolean {
  const own = codes.get(id);
  return own === undefined ? BUILT_IN.get(code) === id : own === code;
}

function withFormat(xf: string, id: number): string {
  const tag = { start: 0, end: xf.indexOf('>') + 1 };
  const changed = replaceIn(xf, [setAttribute(xf, tag, 'numFmtId', String(id))]);
  const again = { start: 0, end: changed.indexOf('>') + 1 };
  return replaceIn(changed, [setAttribute(changed, again, 'applyNumberFormat', '1')]);
}

function addFormats(part: StylesPart, formats: readonly string[]): readonly Replacement[] {
  const { tag, close } = part.cellXfs;
  const count = String(part.formats.length + formats.length);
  return [
    setAttribute(part.xml, tag, 'count', count),
    { start: close, end: close, text: formats.join('') },
  ];
}

function addCodes(
  part: StylesPart,
  ids: readonly number[],
  codes: ReadonlyMap<number, string>,
): readonly Replacement[] {
  if (ids.length === 0) return [];
  const { xml, root, numFmts } = part;
  const [, prefix = ''] = /^<([^\s/>]*:)?/.exec(xml.slice(root.start, root.end)) ?? [];
  const text = ids
    .map((id) => {
      const code = encodeXml(codes.get(id) ?? '');
      return `<${prefix}numFmt numFmtId="${String(id)}" formatCode="${code}"/>`;
    })
    .join('');
  if (numFmts !== null) {
    const count = String(codes.size);
    return [
      setAttribute(xml, numFmts.tag, 'count', count),
      numFmts.isEmpty
        ? fillEmpty(xml, numFmts.tag, text)
        : { start: numFmts.close, end: numFmts.close, text },
    ];
  }
  const list = `<${prefix}numFmts count="${String(ids.length)}">${text}</${prefix}numFmts>`;
  return [{ start: root.end, end: root.end, text: list }];
}

function readStyles(xml: string): StylesPart | null {
  const reader = new XmlReader(xml);
  const formats: StylesPart['formats'][number][] = [];
  const codes = new Map<number, string>();
  const lists = new Map<string, List>();
  let root: Tag = { start: 0, end: 0 };
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const tag = { start: reader.start, end: reader.end };
    if (reader.depth === 1) root = tag;
    if (reader.depth !== 2) continue;
    const { name, depth, isEmpty } = reader;
    while (reader.nextChild(depth)) {
      const id = Number(reader.attribute('numFmtId') ?? 0);
      if (name === 'numFmts') codes.set(id, reader.attribute('formatCode') ?? '');
      if (name !== 'cellXfs') continue;
      const { start } = reader;
      reader.skip();
      formats.push({ xml: xml.slice(start, reader.end), numberFormat: id });
    }
    lists.set(name, { tag, isEmpty, close: reader.start });
  }
  const cellXfs = lists.get('cellXfs');
  if (reader.isDamaged || cellXfs === undefined) return null;
  return { xml, formats, codes, root, numFmts: lists.get('numFmts') ?? null, cellXfs };
}
