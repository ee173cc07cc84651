import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layerRule } from './scripts/layer-rule.mjs';

const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'Word'];
const hostGlobals = [
  ...['console', 'process', 'Buffer', 'global', 'globalThis', 'window', 'self', 'document'],
  ...['navigator', 'performance', 'crypto', 'fetch', 'localStorage', 'sessionStorage'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require'],
];

// What makes a result depend on the machine it is computed on: its clock, time zone and language.
const machineDependent = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The current date is passed in.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'The current date is passed in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: 'Reads the date in the time zone of the machine: use Date.UTC.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]',
    message: 'Depends on the time zone of the machine: use the UTC form.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'Depends on the language of the machine: name a language, or compare with <.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'Depends on the language of the machine: name a language.',
  },
  {
    selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
    message: 'Depends on the language of the machine: name a language.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.cache/', 'reports/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['local-excel/browser/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: { eqeqeq: 'error' },
  },
  {
    files: ['{src,local-excel,workbench}/**/*.{ts,tsx}'],
    rules: {
      'func-style': ['error', 'declaration', { allowTypeAnnotation: true }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { project: { rules: { layers: layerRule } } },
    rules: {
      'project/layers': 'error',
      'no-restricted-globals': ['error', ...officeGlobals],
    },
  },
  {
    files: ['src/i18n/**/*.{nl,en,fr}.ts', 'src/i18n/{nl,en,fr}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['{src,workbench}/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    // After the general block: a later block replaces a rule's options, it does not add to them.
    files: ['src/{domain,workbook,application,i18n}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...hostGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'Date', property: 'now' },
      ],
      'no-restricted-syntax': ['error', ...machineDependent],
    },
  },
  {
    files: ['src/gateways/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Matchers such as expect.any() are typed any; a wrong ! fails the test anyway.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
);
