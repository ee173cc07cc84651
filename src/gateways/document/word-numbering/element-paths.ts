import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

export interface ElementHandlers {
  /** `path` are the names of the open elements, this one last; `start` and `end` where its tag stands. */
  readonly open: (path: readonly string[], attributes: Attributes, tag: TagPlace) => void;
  readonly close?: (path: readonly string[], tag: TagPlace) => void;
  readonly text?: (path: readonly string[], text: string) => void;
}

/** Offsets in the XML: before the `<` and behind the `>`. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
}

/** Goes through XML element by element, and tells of each in which elements it stands. */
export function readElements(xml: string, handlers: ElementHandlers): void {
  const path: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(name);
        handlers.open(path, attributes, { start: parser.startIndex, end: parser.endIndex + 1 });
      },
      onclosetag() {
        handlers.close?.(path, { start: parser.startIndex, end: parser.endIndex + 1 });
        path.pop();
      },
      ontext(text) {
        handlers.text?.(path, text);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
