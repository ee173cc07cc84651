import { decodeXml } from './xml-text';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/**
 * Goes through the XML of a part from front to back, and knows where in the text everything stands,
 * so that a part can be changed in one place and stay as it was in all others. Prefixes of names
 * are left out: producers choose them freely. When the XML is not well formed it stops, and
 * `isDamaged` tells so; whoever reads to the end must look.
 */
export class XmlReader {
  /** An empty element (`<a/>`) opens and then closes. */
  kind: 'open' | 'close' | 'text' = 'text';
  /** Without prefix; of text, of the element around it. */
  name = '';
  /** How many elements are open, this one included. */
  depth = 0;
  /** Where the tag or text begins and ends in `xml`. */
  start = 0;
  end = 0;
  isEmpty = false;
  isDamaged = false;
  readonly #open: string[] = [];
  #mustClose = false;
  #hadRoot = false;

  constructor(readonly xml: string) {
    if (xml.charCodeAt(0) === 0xfeff) this.end = 1;
  }

  /** Moves to the next tag or text; `false` at the end, and where the XML is damaged. */
  next(): boolean {
    if (this.isDamaged) return false;
    if (this.#mustClose) {
      this.#mustClose = false;
      this.start = this.end;
      this.isEmpty = false;
      return this.#close(this.#open.at(-1) ?? '');
    }
    for (;;) {
      this.start = this.end;
      if (this.start >= this.xml.length) return this.#finish();
      if (this.xml.charCodeAt(this.start) !== LESS) return this.#readText();
      const next = this.xml[this.start + 1];
      if (next === '/') return this.#readClose();
      if (next === '?') {
        if (!this.#skipTo('?>', 2)) return false;
      } else if (next === '!') {
        if (this.xml.startsWith('<![CDATA[', this.start)) return this.#readCdata();
        // A document type is refused: Excel does so too, and entities of one's own are only trouble.
        if (!this.xml.startsWith('<!--', this.start)) return this.#damaged();
        if (!this.#skipTo('-->', 4)) return false;
      } else {
        return this.#readOpen();
      }
    }
  }

  /** Moves to the next child of the element that opened at `depth`; `false` when that has closed. */
  nextChild(depth: number): boolean {
    while (this.next()) {
      if (this.kind === 'open' && this.depth === depth + 1) return true;
      if (this.kind === 'close' && this.depth < depth) return false;
    }
    return false;
  }

  /** At an opening tag: the value of an attribute, or `null` when it has none of that name. */
  attribute(name: string): string | null {
    for (let at = this.start; ;) {
      const found = nextAttribute(this.xml, at, this.end);
      if (found === null) return null;
      const { start, equals, open, end } = found;
      const isName = this.xml.startsWith(name, start) && start + name.length <= equals;
      if (isName && this.xml.slice(start + name.length, equals).trim() === '')
        return decodeXml(this.xml.slice(open, end - 1));
      at = end;
    }
  }

  /** The same, whatever its prefix. */
  attributeOfAnyPrefix(name: string): string | null {
    for (const { name: written, value } of attributesIn(this.xml, this.start, this.end)) {
      if (localName(written) === name) return value;
    }
    return null;
  }

  /** At an opening tag: `1` and `true` say yes. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true';
  }

  /** At an opening tag: all text in the element; moves to its end. */
  elementText(): string {
    const depth = this.depth;
    let text = '';
    while (this.next() && this.depth >= depth) {
      if (this.kind === 'text') text += this.#text;
    }
    return text;
  }

  /** At an opening tag: moves to its end. */
  skip(): void {
    const { depth } = this;
    while (this.next() && this.depth >= depth);
  }

  #text = '';

  #readText(): boolean {
    const next = this.xml.indexOf('<', this.start);
    this.end = next === -1 ? this.xml.length : next;
    const raw = this.xml.slice(this.start, this.end);
    if (this.depth === 0 && raw.trim() !== '') return this.#damaged();
    this.kind = 'text';
    this.#text = decodeXml(raw);
    return true;
  }

  #readCdata(): boolean {
    if (!this.#skipTo(']]>', 9) || this.depth === 0) return this.#damaged();
    this.kind = 'text';
    this.#text = this.xml.slice(this.start + 9, this.end - 3).replace(/\r\n?/g, '\n');
    return true;
  }

  #readOpen(): boolean {
    const end = endOfTag(this.xml, this.start);
    if (end === -1 || (this.depth === 0 && this.#hadRoot)) return this.#damaged();
    this.end = end;
    this.isEmpty = this.xml.charCodeAt(end - 2) === SLASH;
    const name = nameAt(this.xml, this.start + 1, this.isEmpty ? end - 2 : end - 1);
    if (name === '') return this.#damaged();
    this.#hadRoot = true;
    this.#open.push(name);
    this.depth++;
    this.kind = 'open';
    this.name = localName(name);
    this.#mustClose = this.isEmpty;
    return true;
  }

  #readClose(): boolean {
    const end = this.xml.indexOf('>', this.start);
    if (end === -1) return this.#damaged();
    this.end = end + 1;
    this.isEmpty = false;
    return this.#close(this.xml.slice(this.start + 2, end).trimEnd());
  }

  #close(name: string): boolean {
    if (this.#open.pop() !== name) return this.#damaged();
    this.depth--;
    this.kind = 'close';
    this.name = localName(name);
    return true;
  }

  #skipTo(end: string, from: number): boolean {
    const at = this.xml.indexOf(end, this.start + from);
    if (at === -1) return this.#damaged();
    this.end = at + end.length;
    return true;
  }

  #finish(): boolean {
    if (this.depth > 0 || !this.#hadRoot) this.isDamaged = true;
    return false;
  }

  #damaged(): false {
    this.isDamaged = true;
    return false;
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function nameAt(xml: string, from: number, to: number): string {
  let end = from;
  while (end < to && !isSpace(xml.charCodeAt(end))) end++;
  return xml.slice(from, end);
}

/** Behind the `>` of a tag; one in an attribute does not count. -1 when there is none. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) {
      return at + 1;
    } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      quote = code;
    } else if (code === LESS) {
      return -1;
    }
  }
  return -1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

export interface XmlAttribute {
  /** With its prefix. */
  readonly name: string;
  readonly value: string;
  /** Where its name begins and its closing quote ends. */
  readonly start: number;
  readonly end: number;
}

/** The attributes of the opening tag between two places. */
export function attributesIn(xml: string, from: number, to: number): readonly XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  let found = nextAttribute(xml, from, to);
  while (found !== null) {
    const { start, equals, open, end } = found;
    const value = decodeXml(xml.slice(open, end - 1));
    attributes.push({ name: xml.slice(start, equals).trimEnd(), value, start, end });
    found = nextAttribute(xml, end, to);
  }
  return attributes;
}

interface AttributePlace {
  readonly start: number;
  readonly equals: number;
  /** Behind the opening quote. */
  readonly open: number;
  /** Behind the closing quote. */
  readonly end: number;
}

/** The first attribute from a place in an opening tag on: from its `<`, or the end of one before. */
function nextAttribute(xml: string, from: number, to: number): AttributePlace | null {
  let start = from;
  while (start < to && !isSpace(xml.charCodeAt(start))) start++;
  while (start < to && isSpace(xml.charCodeAt(start))) start++;
  const equals = xml.indexOf('=', start);
  if (equals === -1 || equals >= to) return null;
  let open = equals + 1;
  while (isSpace(xml.charCodeAt(open))) open++;
  const code = xml.charCodeAt(open);
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return null;
  const close = xml.indexOf(code === DOUBLE_QUOTE ? '"' : "'", open + 1);
  return close === -1 || close >= to ? null : { start, equals, open: open + 1, end: close + 1 };
}
