/** What no system takes in the name of a file, and what some do not take at its ends. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const NOT_IN_A_NAME = /[\u0000-\u001F\u007F<>:"/\\|?*]+/g;
const NOT_AT_AN_END = /^[\s.]+|[\s.]+$/g;

/** What Windows keeps for devices, also with something behind a point. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Leaves room for the folder: Windows takes 260 characters for both. */
const LONGEST_NAME = 80;

/** Names of files, without their ending, for departments in a round: each once, whatever its capitals. */
export function departmentFileNames(
  departments: readonly string[],
  round: string,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    departments.map((department) => {
      const base = safeName(`${department} ${round}`);
      let name = base;
      for (let copy = 2; taken.has(name.toLowerCase()); copy += 1)
        name = `${base} (${String(copy)})`;
      taken.add(name.toLowerCase());
      return [department, name];
    }),
  );
}

function safeName(text: string): string {
  const plain = text.normalize('NFC').replaceAll(NOT_IN_A_NAME, '-').replaceAll(NOT_AT_AN_END, '');
  const short = Array.from(plain).slice(0, LONGEST_NAME).join('').replaceAll(NOT_AT_AN_END, '');
  if (short === '') return 'werkmap';
  return DEVICE.test(short) ? `_${short}` : short;
}
