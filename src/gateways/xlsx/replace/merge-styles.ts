import { numberFormatsOf } from '../edit/number-formats';
import { replaceIn, setAttribute, type Replacement } from '../edit/replacements';
import { addToList, readStyleLists, type StyleList, type StyleLists } from '../edit/style-lists';
import { attributesIn } from '../xml/xml-reader';

/** Formats that another workbook has were added to the styles of this one. */
export interface MergedStyles {
  readonly xml: string;
  /** By the index that a format has in the other workbook, the one that it has here. */
  readonly formats: readonly number[];
  /** Whether this workbook has a style of tables by that name. */
  hasTableStyle(name: string): boolean;
}

/** What a format of cells is made of: its attribute, and the list that it is an index of. */
const PARTS = [
  ['fontId', 'fonts'],
  ['fillId', 'fills'],
  ['borderId', 'borders'],
] as const;

/** Adds all formats of cells that a workbook of ours has. `null`: these styles lack a list, or are damaged. */
export function mergeStyles(xml: string, ofOurs: string): MergedStyles | null {
  const [styles, ours] = [readStyleLists(xml), readStyleLists(ofOurs)];
  if (styles === null || ours === null) return null;
  const lists = new Map<string, GrowingList>();
  for (const name of ['fonts', 'fills', 'borders', 'cellXfs']) {
    const list = styles.lists.get(name);
    if (list === undefined) return null;
    lists.set(name, growingList(list, styles.prefix));
  }
  const numberFormats = numberFormatsOf(styles);

  function formatHere(xf: string): number {
    let format = xf;
    for (const [attribute, list] of PARTS) {
      const element = ours?.lists.get(list)?.items[Number(valueOf(xf, attribute))] ?? '';
      format = withAttribute(format, attribute, lists.get(list)?.indexOf(element) ?? 0);
    }
    const id = Number(valueOf(xf, 'numFmtId'));
    const code = ours?.codes.get(id);
    const here = code === undefined ? id : numberFormats.idOf(code);
    return lists.get('cellXfs')?.indexOf(withAttribute(format, 'numFmtId', here)) ?? 0;
  }

  const formats = (ours.lists.get('cellXfs')?.items ?? []).map(formatHere);
  const changes = [...lists.values()].flatMap((list) => list.changes(xml));
  const tableStyles = namesIn(styles, 'tableStyles');
  return {
    xml: replaceIn(xml, [...changes, ...numberFormats.changes()]),
    formats,
    hasTableStyle: (name) => tableStyles.includes(name),
  };
}

interface GrowingList {
  /** Where an element stands in the list, which gets it when it has it not. */
  indexOf(element: string): number;
  changes(xml: string): readonly Replacement[];
}

function growingList(list: StyleList, prefix: string): GrowingList {
  const places = new Map<string, number>();
  for (const [index, item] of list.items.entries()) {
    if (!places.has(item)) places.set(item, index);
  }
  const added: string[] = [];
  return {
    indexOf(element) {
      const written = withPrefix(element, prefix);
      const known = places.get(written);
      if (known !== undefined) return known;
      const place = list.items.length + added.length;
      places.set(written, place);
      added.push(written);
      return place;
    },
    changes: (xml) => addToList(xml, list, added),
  };
}

/** Ours has no prefixes; other programs may have given all names one. */
function withPrefix(element: string, prefix: string): string {
  return prefix === '' ? element : element.replaceAll(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
}

function namesIn({ lists }: StyleLists, list: string): readonly string[] {
  return (lists.get(list)?.items ?? []).map((item) => valueOf(item, 'name'));
}

function valueOf(element: string, name: string): string {
  const attributes = attributesIn(element, 0, element.indexOf('>') + 1);
  return attributes.find((attribute) => attribute.name === name)?.value ?? '';
}

function withAttribute(element: string, name: string, value: number): string {
  const tag = { start: 0, end: element.indexOf('>') + 1 };
  return replaceIn(element, [setAttribute(element, tag, name, String(value))]);
}
