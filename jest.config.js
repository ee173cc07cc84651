const swc = require('./swc.config.js');

// Packages that come as ES modules only, and the ones they bring along.
const esModules = [
  'hucre',
  'htmlparser2',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'entities',
];

/** @type {import('jest').Config} */
const shared = {
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '\\.(ts|tsx|js|mjs)$': ['@swc/jest', { ...swc, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules.join('|')})/)`],
  setupFilesAfterEnv: ['<rootDir>/test/support/fail-on-console.ts'],
  testEnvironment: 'node',
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'ui',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/taskpane/support/browser-globals.ts'],
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/e2e/support/build-pages.mjs',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
