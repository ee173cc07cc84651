import { parseArguments } from '../../src/cli/parse-arguments';
import { cliText } from '../../src/i18n/cli-text';

/** The arguments as one would type them, without quotes. */
function parse(line: string) {
  return parseArguments(line === '' ? [] : line.split(' ')).request;
}

function sentenceOf(line: string): string {
  const { language, request } = parseArguments(line === '' ? [] : line.split(' '));
  if (request.ok) throw new Error(`Understood: ${line}`);
  return cliText(language, request.problem.key, request.problem.data);
}

test.each([
  ['--version', { kind: 'version' }],
  ['--help', { kind: 'help', command: null }],
  ['-h', { kind: 'help', command: null }],
  ['help', { kind: 'help', command: null }],
  ['help check', { kind: 'help', command: 'check' }],
  ['check --help', { kind: 'help', command: 'check' }],
  ['fix -h --rule', null],
  ['--lang fr --help', { kind: 'help', command: null }],
])('"%s" asks for help or the version', (line, expected) => {
  const request = parse(line);
  if (expected === null) expect(request.ok).toBe(false);
  else expect(request).toEqual({ ok: true, value: expected });
});

const summary = { name: 'summary', sharing: null, pages: null } as const;

test.each([
  ['check p.xlsx', 'text', { name: 'check', file: 'p.xlsx' }],
  ['check p.xlsx --json', 'json', { name: 'check', file: 'p.xlsx' }],
  ['check p.xlsx --format json', 'json', { name: 'check', file: 'p.xlsx' }],
  ['check --format=json p.xlsx', 'json', { name: 'check', file: 'p.xlsx' }],
  ['check --json --format json p.xlsx', 'json', { name: 'check', file: 'p.xlsx' }],
  ['check --format text p.xlsx', 'text', { name: 'check', file: 'p.xlsx' }],
  ['--lang en check p.xlsx', 'text', { name: 'check', file: 'p.xlsx' }],
  ['summary p.xlsx', 'text', { ...summary, file: 'p.xlsx' }],
  ['summary -- --odd.xlsx', 'text', { ...summary, file: '--odd.xlsx' }],
  ['summary p.xlsx --sharing full', 'text', { ...summary, file: 'p.xlsx', sharing: 'full' }],
  ['summary p.xlsx --pages uit', 'text', { ...summary, file: 'p.xlsx', pages: 'uit' }],
  ['import d.docx -o p.xlsx', 'text', { name: 'import', file: 'd.docx', output: 'p.xlsx' }],
  ['import -o p.xlsx d.docx', 'text', { name: 'import', file: 'd.docx', output: 'p.xlsx' }],
  ['import --output p.xlsx d.docx', 'text', { name: 'import', file: 'd.docx', output: 'p.xlsx' }],
  ['import -op.xlsx d.docx', 'text', { name: 'import', file: 'd.docx', output: 'p.xlsx' }],
  ['fix p.xlsx -o q.xlsx', 'text', { name: 'fix', file: 'p.xlsx', output: 'q.xlsx', rules: null }],
  [
    'split p.xlsx -o uit --round 2026-2 --deadline 15/12/2026 --contact An --email an@x.be',
    'text',
    {
      ...{ name: 'split', file: 'p.xlsx', output: 'uit' },
      wanted: { name: '2026-2', deadline: '2026-12-15', contact: 'An', email: 'an@x.be' },
    },
  ],
  [
    'split p.xlsx -o uit --json',
    'json',
    {
      ...{ name: 'split', file: 'p.xlsx', output: 'uit' },
      wanted: { name: null, deadline: null, contact: null, email: null },
    },
  ],
  [
    'merge p.xlsx a.xlsx b.xlsx -o q.xlsx --strict',
    'text',
    {
      ...{ name: 'merge', file: 'p.xlsx', returned: ['a.xlsx', 'b.xlsx'], output: 'q.xlsx' },
      isStrict: true,
    },
  ],
  [
    'restore p.xlsx -o q.xlsx --merge 2 --json',
    'json',
    { name: 'restore', file: 'p.xlsx', output: 'q.xlsx', merge: '2' },
  ],
])('"%s"', (line, format, command) => {
  expect(parse(line)).toEqual({ ok: true, value: { kind: 'run', format, command } });
});

test.each([
  ['', 'nl'],
  ['check p.xlsx --lang fr', 'fr'],
  ['--lang=en --wrong', 'en'],
  ['check --lang de', 'nl'],
])('the language of "%s" is %s', (line, language) => {
  expect(parseArguments(line === '' ? [] : line.split(' ')).language).toBe(language);
});

test.each([
  [
    '',
    'Zeg wat u wilt doen: import, check, fix, summary, split, merge of restore; actieplan --help legt het uit.',
  ],
  [
    'chek p.xlsx',
    /^De opdracht chek bestaat niet: kies import, check, fix, summary, split, merge of restore;/,
  ],
  ['help chek', /^De opdracht chek bestaat niet/],
  ['check p.xlsx --fromat json', /^De optie --fromat bestaat hier niet: kies --format, --json/],
  ['check p.xlsx -o q.xlsx', /^De optie -o bestaat hier niet/],
  ['check p.xlsx --version', /^De optie --version bestaat hier niet/],
  ['check p.xlsx --no-json', /^De optie --no-json bestaat hier niet/],
  ['check p.xlsx --json=yes', /^De optie --json krijgt geen waarde/],
  ['import d.docx -o', /^Na -o ontbreekt de waarde/],
  ['import d.docx -o --json', /^Na -o ontbreekt de waarde/],
  ['import d.docx --output=', /^Na --output ontbreekt de waarde/],
  ['import d.docx -o p.xlsx -o q.xlsx', /^De optie -o staat er twee keer/],
  ['check p.xlsx --format xml', 'xml kan niet na --format: kies text of json.'],
  ['summary p.xlsx --sharing half', /^half kan niet na --sharing: kies equal, full of/],
  ['check p.xlsx --sharing full', /^De optie --sharing bestaat hier niet/],
  ['check p.xlsx --lang de', 'de kan niet na --lang: kies nl, en of fr.'],
  ['check p.xlsx --json --format text', /spreken elkaar tegen/],
  ['import -o p.xlsx', /^Zeg welk document u wilt inlezen/],
  ['check', /^Zeg welke werkmap u wilt nakijken/],
  ['import a.docx b.docx -o p.xlsx', /^Er zijn meer documenten gegeven \(a\.docx en b\.docx\)/],
  ['check a.xlsx b.xlsx', /^Er zijn meer werkmappen gegeven/],
  ['import d.docx', /^Zeg met -o hoe de nieuwe werkmap moet heten/],
  ['split', /^Zeg van welk plan/],
  ['split p.xlsx', /^Zeg met -o/],
  ['split p.xlsx -o uit --deadline 2026', /^Bij --deadline hoort een dag/],
  ['split p.xlsx -o uit --deadline morgen', /^Bij --deadline hoort een dag/],
  ['fix p.xlsx', /^Zeg met -o hoe de nieuwe werkmap moet heten/],
  ['fix p.xlsx -o q.xlsx --rule nonsense', /^De regel nonsense bestaat niet/],
])('"%s" is explained', (line, expected) => {
  const sentence = sentenceOf(line);
  if (typeof expected === 'string') expect(sentence).toBe(expected);
  else expect(sentence).toMatch(expected);
});

test.each(['', ' '])('a name without anything in it, "%s", is no file', (name) => {
  expect(parseArguments(['check', name]).request).toEqual({
    ok: false,
    problem: { key: 'usage.no-file.check', data: {} },
  });
});
