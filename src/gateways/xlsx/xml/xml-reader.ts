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

  /** At an opening tag: its value, or `null` when it has none of that name (with its prefix). */
  attribute(name: string): string | null {
    for (const attribute of attributesIn(this.xml, this.start, this.end)) {
      if (attribute.name === name) return attribute.value;
    }
    return null;
  }

  /** The same, whatever its prefix. */
  attributeOfAnyPrefix(name: string): string | null {
    for (const attribute of attributesIn(this.xml, this.start, this.end)) {
      if (attribute.name.slice(attribute.name.indexOf(':') + 1) === name) return attribute.value;
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
export function* attributesIn(xml: string, start: number, end: number): Generator<XmlAttribute> {
  let at = start + 1 + nameAt(xml, start + 1, end - 1).length;
  for (;;) {
    while (at < end && isSpace(xml.charCodeAt(at))) at++;
    const equals = xml.indexOf('=', at);
    if (equals === -1 || equals >= end) return;
    let open = equals + 1;
    while (isSpace(xml.charCodeAt(open))) open++;
    const quote = xml.charAt(open);
    const close = quote === '"' || quote === "'" ? xml.indexOf(quote, open + 1) : -1;
    if (close === -1 || close >= end) return;
    const name = xml.slice(at, equals).trimEnd();
    const value = decodeXml(xml.slice(open + 1, close));
    yield { name, value, start: at, end: close + 1 };
    at = close + 1;
  }
}
