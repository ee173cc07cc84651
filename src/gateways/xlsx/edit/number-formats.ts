import { encodeXml } from '../xml/xml-text';
import type { Replacement } from './replacements';
import { addToList, type StyleLists } from './style-lists';

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

/** The number formats of a workbook, to which formats can be added. */
export interface NumberFormats {
  /** Whether the format of this id is written so. */
  is(id: number, code: string): boolean;
  /** The id of a format; a new one when the workbook has it not. */
  idOf(code: string): number;
  /** What puts the new ones in the part of styles. */
  changes(): readonly Replacement[];
}

export function numberFormatsOf(styles: StyleLists): NumberFormats {
  const codes = new Map(styles.codes);
  const added: number[] = [];
  return {
    is(id, code) {
      const own = codes.get(id);
      return own === undefined ? BUILT_IN.get(code) === id : own === code;
    },
    idOf(code) {
      const known = [...codes].find(([, other]) => other === code)?.[0] ?? BUILT_IN.get(code);
      if (known !== undefined) return known;
      const id = Math.max(FIRST_OWN_FORMAT - 1, ...codes.keys()) + 1;
      codes.set(id, code);
      added.push(id);
      return id;
    },
    changes() {
      if (added.length === 0) return [];
      const { xml, root, prefix, lists } = styles;
      const elements = added.map((id) => {
        const code = encodeXml(codes.get(id) ?? '');
        return `<${prefix}numFmt numFmtId="${String(id)}" formatCode="${code}"/>`;
      });
      const list = lists.get('numFmts');
      if (list !== undefined) return addToList(xml, list, elements);
      const text = `<${prefix}numFmts count="${String(added.length)}">${elements.join('')}</${prefix}numFmts>`;
      return [{ start: root.end, end: root.end, text }];
    },
  };
}
