/**
 * Proves that each guard still stops bad code: a pattern that no longer matches, or a rule whose
 * options a later block replaced, would otherwise go unnoticed.
 */
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

/** File the code would stand in, the code, the rule that must object. */
const stopped = [
  // Layers: values, types, type queries, re-exports, dynamic imports; packages.
  ['src/domain/check/a.ts', "import { text } from '../../i18n/text';", 'project/layers'],
  ['src/domain/check/a.ts', "import type { Text } from '../../i18n/text';", 'project/layers'],
  ['src/domain/a.ts', "export type T = import('../workbook/a').T;", 'project/layers'],
  ['src/domain/a.ts', "export { a } from '../application/a';", 'project/layers'],
  ['src/domain/a.ts', "export * from '../gateways/xlsx/a';", 'project/layers'],
  ['src/domain/a.ts', "export const a = import('../cli/a');", 'project/layers'],
  ['src/domain/a.ts', "import a = require('../cli/a');", 'project/layers'],
  ['src/domain/a.ts', "import { readFileSync } from 'node:fs';", 'project/layers'],
  ['src/domain/a.ts', "import '../../scripts/a.mjs';", 'project/layers'],
  ['src/workbook/a.ts', "import type { A } from '../application/a';", 'project/layers'],
  ['src/workbook/a.ts', "import { readXlsx } from 'hucre/xlsx';", 'project/layers'],
  ['src/application/a.ts', "import { a } from '../gateways/xlsx/a';", 'project/layers'],
  ['src/application/a.ts', "import type { Language } from '../i18n/language';", 'project/layers'],
  ['src/i18n/a.ts', "import { check } from '../domain/check/run-check';", 'project/layers'],
  ['src/gateways/document/a.ts', "import { a } from '../xlsx/a';", 'project/layers'],
  ['src/gateways/document/a.ts', "import { writeXlsx } from 'hucre';", 'project/layers'],
  ['src/gateways/document/a.ts', "import { readFile } from 'node:fs/promises';", 'project/layers'],
  ['src/gateways/xlsx/a.ts', "import mammoth from 'mammoth';", 'project/layers'],
  ['src/gateways/xlsx/a.ts', "import { a } from '../../application/a';", 'project/layers'],
  ['src/cli/a.ts', "import { readXlsx } from '../gateways/xlsx/read-xlsx';", 'project/layers'],
  ['src/taskpane/App.tsx', "import { a } from '../gateways/office/a';", 'project/layers'],
  [
    'src/taskpane/check/a.ts',
    "import type { A } from '../../gateways/office/a';",
    'project/layers',
  ],
  ['src/taskpane/core-worker.ts', "import React from 'react';", 'project/layers'],
  ['src/application/a.ts', "import { A } from '../taskpane/a';", 'project/layers'],
  ['src/new-folder/a.ts', "import { ok } from '../domain/result';", 'project/layers'],
  // The core cannot see its host.
  ['src/domain/a.ts', 'console.log(1);', 'no-restricted-globals'],
  ['src/domain/a.ts', 'setTimeout(() => undefined, 1);', 'no-restricted-globals'],
  ['src/workbook/a.ts', "void fetch('x');", 'no-restricted-globals'],
  ['src/application/a.ts', 'void process.env;', 'no-restricted-globals'],
  ['src/i18n/a.ts', 'void globalThis.document;', 'no-restricted-globals'],
  ['src/domain/a.ts', 'export const now = new Date();', 'no-restricted-syntax'],
  ['src/domain/a.ts', 'export const now = Date();', 'no-restricted-syntax'],
  ['src/workbook/a.ts', 'export const day = new Date(2017, 0, 1);', 'no-restricted-syntax'],
  ['src/workbook/a.ts', 'export const year = new Date(0).getFullYear();', 'no-restricted-syntax'],
  ['src/domain/a.ts', "['b', 'a'].sort((a, b) => a.localeCompare(b));", 'no-restricted-syntax'],
  ['src/i18n/a.ts', 'export const shown = (1.5).toLocaleString();', 'no-restricted-syntax'],
  ['src/i18n/a.ts', 'export const format = new Intl.NumberFormat();', 'no-restricted-syntax'],
  ['src/domain/a.ts', 'export const now = Date.now();', 'no-restricted-properties'],
  ['src/application/a.ts', 'export const key = Math.random();', 'no-restricted-properties'],
  // Office only in its gateway, and there used well.
  ['src/cli/a.ts', 'void Excel.run(() => undefined);', 'no-restricted-globals'],
  ['src/gateways/xlsx/a.ts', 'Office.onReady();', 'no-restricted-globals'],
  ['src/taskpane/index.tsx', 'Office.onReady();', 'no-restricted-globals'],
  ['src/taskpane/a.tsx', 'void Excel.run(() => undefined);', 'no-restricted-globals'],
  ['src/domain/a.ts', 'void Excel.run(() => undefined);', 'no-restricted-globals'],
  [
    'src/gateways/office/a.ts',
    'async function a(context) { for (;;) await context.sync(); }',
    'office-addins/no-context-sync-in-loop',
  ],
  // How code is written.
  ['src/domain/a.ts', 'export const double = (a: number) => 2 * a;', 'func-style'],
  ['src/domain/a.ts', 'export const a = 1;\n'.repeat(301), 'max-lines'],
  ['src/domain/a.ts', `export function a() {${'\na();'.repeat(50)}\n}`, 'max-lines-per-function'],
  ['src/taskpane/A.tsx', 'export const a = <img src="a.png" />;', 'jsx-a11y/alt-text'],
  [
    'src/taskpane/A.tsx',
    'export function A({ a }) { if (a) useState(0); return null; }',
    'react-hooks/rules-of-hooks',
  ],
];

/** Code next to the guarded that must pass, so that a guard does not stop everything. */
const allowed = [
  ['src/domain/check/a.ts', "import { ok } from '../result';"],
  ['src/workbook/a.ts', "import type { Plan } from '../domain/plan/plan';"],
  ['src/i18n/a.ts', "import type { Finding } from '../domain/check/finding';"],
  ['src/i18n/a.ts', "import { type Finding } from '../domain/check/finding';"],
  ['src/gateways/document/a.ts', "import mammoth from 'mammoth';"],
  ['src/gateways/xlsx/a.ts', "import { readXlsx } from 'hucre/xlsx';"],
  ['src/cli/index.ts', "import { readXlsx } from '../gateways/xlsx/read-xlsx';"],
  ['src/taskpane/index.tsx', "import { a } from '../gateways/office/a';"],
  ['src/taskpane/core-worker.ts', "import { a } from '../gateways/document/a';"],
  ['src/i18n/a.ts', "import type { A } from '../application/a';"],
  ['src/domain/a.ts', 'export const day = new Date(Date.UTC(2017, 0, 1)).getUTCDay();'],
];

/** Folder, and names of the host that its tsconfig.json must not know. */
const unknownNames = [
  ...['domain', 'workbook', 'application', 'i18n'].map((folder) => [
    folder,
    ['console', 'document', 'process', 'setTimeout', 'Buffer', 'Excel', 'describe'],
  ]),
  ['gateways', ['process', 'Buffer', 'Excel', 'describe']],
  ['gateways/office', ['process', 'Buffer', 'describe']],
  ['taskpane', ['process', 'Buffer', 'describe']],
];

// The files do not exist, so they have no types; rules that need types are not guards of ours.
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});

async function rulesThatObject(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const failures = [];
for (const [filePath, code, rule] of stopped) {
  const rules = await rulesThatObject(filePath, code);
  if (!rules.includes(rule)) {
    failures.push(`${rule} no longer stops this in ${filePath}: ${code.slice(0, 80)} (${rules})`);
  }
}
for (const [filePath, code] of allowed) {
  const rules = await rulesThatObject(filePath, code);
  if (rules.length > 0) failures.push(`${rules} stops good code in ${filePath}: ${code}`);
}
for (const [folder, names] of unknownNames) {
  const known = knownNames(folder, names);
  if (known.length > 0) failures.push(`src/${folder}/tsconfig.json lets in ${known}.`);
}

for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
else console.log(`All ${stopped.length + unknownNames.length} guards hold.`);

/** Which of the names compile in a file of a folder of `src`. */
function knownNames(folder, names) {
  const config = ts.getParsedCommandLineOfConfigFile(`src/${folder}/tsconfig.json`, {}, ts.sys);
  const file = `${ts.sys.getCurrentDirectory()}/src/${folder}/names.ts`;
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, names.join(';\n'), ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], config.options, host);
  const unknown = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(
      (diagnostic) => names[diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line],
    );
  return names.filter((name) => !unknown.includes(name));
}
