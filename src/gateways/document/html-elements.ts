/** What an element does to the text in it. */
export type ElementRole =
  | 'block'
  | 'heading'
  | 'item'
  | 'list'
  | 'term'
  | 'meaning'
  | 'break'
  | 'table'
  | 'row'
  | 'cell'
  | 'raised'
  | 'list-mark'
  | 'preformatted'
  | 'hidden'
  | 'inline';

const ROLES: Readonly<Record<Exclude<ElementRole, 'inline' | 'list-mark'>, string>> = {
  block:
    'p div address article aside blockquote body caption center details fieldset figcaption figure footer form header html legend main nav section summary thead tbody tfoot dir menu dl',
  heading: 'h1 h2 h3 h4 h5 h6',
  item: 'li',
  list: 'ul ol',
  term: 'dt',
  meaning: 'dd',
  break: 'br hr',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  raised: 'sup',
  preformatted: 'pre',
  // `del` holds what a tracked change took out.
  hidden:
    'script style title template noscript select option datalist textarea button svg iframe object audio video canvas del',
};

const INLINE =
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark q s samp small span strike strong sub time tt u var wbr col colgroup meta link head';

const roleOfName = new Map<string, ElementRole>([
  ...INLINE.split(' ').map((name) => [name, 'inline'] as const),
  ...Object.entries(ROLES).flatMap(([role, names]) =>
    // Object.entries loses the type of the keys.
    names.split(' ').map((name) => [name, role as ElementRole] as const),
  ),
]);

const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment|footnote|endnote)-list/i;
const NOTE_CLASS =
  /\b(?:Mso(?:Footnote|Endnote|Comment)Reference|sd(?:foot|end)note(?:anc|sym)|footnote-(?:ref|back)|footnotes)\b/;
const NOTE_ROLE = /^doc-(?:noteref|backlink|endnotes|footnote)$/;
const NOTE_ID = /^(?:sd(?:foot|end)note\d+|(?:foot|end)note-\d+|_?(?:ftn|edn|ftnt)\d+)$/;

type Attributes = Readonly<Record<string, string>>;

/** Whether HTML has an element of this name. */
export function isHtmlElement(name: string): boolean {
  return roleOfName.has(name);
}

/** Notes, their marks and comments count as hidden: they are no part of the text they stand in. */
export function roleOf(name: string, attributes: Attributes): ElementRole {
  const { style = '', class: classes = '', role = '', id = '' } = attributes;
  if (
    'hidden' in attributes ||
    HIDING_STYLE.test(style) ||
    NOTE_CLASS.test(classes) ||
    NOTE_ROLE.test(role) ||
    (NOTE_ID.test(id) && name !== 'a')
  ) {
    return 'hidden';
  }
  if (/mso-list\s*:\s*ignore/i.test(style)) return 'list-mark';
  if (name === 'p' && /mso-list\s*:\s*l\d/i.test(style)) return 'item';
  return roleOfName.get(name) ?? 'inline';
}
