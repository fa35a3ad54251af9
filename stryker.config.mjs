/**
 * Mutation tests of the rooms that decide: criteria and assessment (`npm run mutation`). Only the tests that are about
 * them run; `npm run mutation -- --mutate 'src/assessment/**'` tries one room.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/criteria/**/*.ts', 'src/assessment/**/*.ts'],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.mjs',
    enableFindRelatedTests: false,
    config: {
      testMatch: [
        // Not the generated tables: a mutant that they alone could kill would cost minutes of shrinking.
        '<rootDir>/test/assessment/!(*properties).test.ts',
        // Not those of files and of the command line: they read every sample, and are about other rooms.
        '<rootDir>/test/criteria/!(write-criteria|run-criteria).test.ts',
      ],
      reporters: [],
    },
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine makes every run slow: with the default of 5 s mutants count as killed that no test notices.
  timeoutMS: 60_000,
  ignorePatterns: ['build', 'dist', 'bench', 'reports', 'demo/output'],
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
