import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { documentedExports } from './scripts/documented-exports.mjs';
import { mayImport, mayNameOffice, officeGlobals } from './scripts/house.mjs';
import { styledTokens } from './scripts/styled-tokens.mjs';
import { userTexts } from './scripts/user-texts.mjs';

/** The house's arrows: a room may import only the rooms that `scripts/house.mjs` names. */
const arrows = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: Object.keys(mayImport)
          .filter((other) => other !== room && !allowed.includes(other))
          .map((other) => ({
            regex: `^(?:\\.\\./)+${other}(?:/|$)`,
            message: `The room src/${room} may not import src/${other} (docs/decisions.md, "The house").`,
          })),
      },
    ],
  },
}));

const onlyExcelRoom = 'Only src/excel may name Office.js (docs/decisions.md, "The house").';

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'dist', 'coverage', 'reports', '.stryker-tmp', 'demo/output'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', 300],
    },
  },
  { files: ['test/**', 'bench/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'documented-exports': documentedExports } } },
    rules: { 'house/documented-exports': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The plan as data, the rooms that read offices' words, letters that are measured, and sample cells of the probes.
    ignores: [
      'src/{language,criteria,nominations,text}/**',
      'src/report/letter-widths.ts',
      'src/embedded-excel/probes/**',
    ],
    plugins: { texts: { rules: { 'user-texts': userTexts } } },
    rules: { 'texts/user-texts': 'error' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { pane: { rules: { 'styled-tokens': styledTokens } } },
    rules: { 'pane/styled-tokens': 'error' },
  },
  { files: ['src/**/*.tsx', 'src/{taskpane,workbench}/**/*.ts'], ...reactHooks.configs.flat['recommended-latest'] },
  // It speaks of what React's compiler cannot memoize (useVirtualizer); the compiler is not used.
  { files: ['src/**/*.{ts,tsx}'], rules: { 'react-hooks/incompatible-library': 'off' } },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // Its rules on loading before reading follow variables, not what src/excel hands to a request to read afterwards.
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['scripts/*.cjs', 'webpack.config.js'],
    languageOptions: { globals: { module: 'readonly', process: 'readonly' } },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: mayNameOffice,
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeGlobals.map((name) => ({
          name,
          message: onlyExcelRoom,
        })),
      ],
      // `no-restricted-globals` sees values only; these are the types.
      'no-restricted-syntax': [
        'error',
        {
          selector: `TSQualifiedName > Identifier.left[name=/^(${officeGlobals.join('|')})$/]`,
          message: onlyExcelRoom,
        },
      ],
    },
  },
  {
    files: ['src/embedded-excel/**/*.ts'],
    ignores: ['src/embedded-excel/**/*-node.ts', ...mayNameOffice],
    rules: {
      // It runs in a browser too; what needs Node is named so. The names of Office.js stay forbidden.
      'no-restricted-globals': [
        'error',
        ...officeGlobals.map((name) => ({ name, message: onlyExcelRoom })),
        ...['process', 'Buffer', 'require', 'global'].map((name) => ({ name, message: 'Not in a browser.' })),
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'Not in a browser.' }] },
      ],
    },
  },
  ...arrows,
);
