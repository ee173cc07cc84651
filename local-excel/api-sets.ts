/** The requirement set that a member of an Excel class needs, as Microsoft's types document it. */
export interface MemberSet {
  /** `ExcelApi`, or `ExcelApiOnline` and `ExcelApiDesktop` for what only one platform has. */
  readonly set: string;
  readonly version: string;
  /** Version needed to set the property, where that is a later one (`Worksheet.visibility`). */
  readonly setVersion?: string;
  /** The only texts the property takes, where its type is a list of texts. */
  readonly values?: readonly string[];
}

/** Class name → member name → requirement set. */
export type ApiSets = Readonly<Record<string, Readonly<Record<string, MemberSet>>>>;

// `[Api set: ExcelApi 1.9]`, `[Api set: ExcelApi 1.1 for reading visibility; 1.2 for setting it.]`.
const MARK = /\[Api set: (\w+) (\d+\.\d+)(?:[^\]]*; (\d+\.\d+) for setting)?[^\]]*\]/g;
const CLASS = /\n {4}class (\w+) extends OfficeExtension\.ClientObject \{\n([\s\S]*?)\n {4}\}/g;
// A documentation comment, if there is one, and the line that declares the member.
const MEMBER = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?\n {8}(?:readonly )?(\w+)(\(|\??:)([^\n]*)/g;
// Every proxy has these; they are calls into the client itself, not into Excel.
const OF_THE_CLIENT = new Set(['context', 'load', 'set', 'toJSON', 'isNullObject']);

/**
 * Reads the `[Api set: …]` marks from the text of `@types/office-js/index.d.ts`.
 *
 * Computed from the types that the code is checked with, in some tens of milliseconds, instead of
 * being kept as a generated file: so it cannot be out of step with them.
 */
export function readApiSets(typeText: string): ApiSets {
  const start = typeText.indexOf('\ndeclare namespace Excel {');
  if (start < 0) throw new Error('These types have no namespace Excel.');
  const end = typeText.indexOf('\ndeclare namespace ', start + 1);
  const excel = typeText.slice(start, end < 0 ? undefined : end);

  const sets: Record<string, Record<string, MemberSet>> = {};
  let documentedTo = 0;
  for (const found of excel.matchAll(CLASS)) {
    const [, name = '', body = ''] = found;
    const classMark = lastMark(
      excel.slice(Math.max(documentedTo, found.index - 2000), found.index),
    );
    documentedTo = found.index + found[0].length;
    sets[name] = membersOf(`\n${body}`, classMark);
  }
  return sets;
}

function membersOf(body: string, classMark: MemberSet | null): Record<string, MemberSet> {
  const members: Record<string, MemberSet> = {};
  for (const [, comment = '', name = '', punctuation, type = ''] of body.matchAll(MEMBER)) {
    if (OF_THE_CLIENT.has(name)) continue;
    const mark = lastMark(comment) ?? classMark;
    if (mark === null) continue;
    const values = punctuation === '(' ? null : textsOf(type);
    const member = values === null ? mark : { ...mark, values };
    const before = members[name];
    // Overloads: the member is there as soon as one of its forms is.
    if (before === undefined || compareVersions(before.version, member.version) > 0) {
      members[name] = member;
    }
  }
  return members;
}

function lastMark(comment: string): MemberSet | null {
  const marks = [...comment.matchAll(MARK)];
  const [, set, version, setVersion] = marks.at(-1) ?? [];
  if (set === undefined || version === undefined) return null;
  return setVersion === undefined ? { set, version } : { set, version, setVersion };
}

/** The texts of `Excel.SheetVisibility | "Visible" | "Hidden"`; null for any other kind of type. */
function textsOf(type: string): readonly string[] | null {
  const parts = type.replace(/;\s*$/, '').split('|');
  const texts: string[] = [];
  for (const part of parts.map((each) => each.trim())) {
    if (/^"[^"]*"$/.test(part)) texts.push(part.slice(1, -1));
    else if (!/^Excel\.\w+$/.test(part)) return null;
  }
  return texts.length === 0 ? null : texts;
}

/** The requirement set of a member; undefined when the class has no such member. */
export function memberSet(sets: ApiSets, className: string, member: string): MemberSet | undefined {
  const members = Object.hasOwn(sets, className) ? sets[className] : undefined;
  // Not what every object inherits, such as `constructor`.
  return members !== undefined && Object.hasOwn(members, member) ? members[member] : undefined;
}

/** Compares `1.9` and `1.14` as versions: negative when the first is lower. */
export function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
