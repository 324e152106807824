import { builtinModules } from 'node:module';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const builtins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate'];
const entryPoints = ['server/src/{node,cli,nodeHost}.ts', 'client/src/node.ts'];

/** The layers from the bottom up: each may import only those below it. */
const layers = [
  'core',
  'text',
  'yaml',
  'clauses',
  'licenses',
  'mof',
  'cards',
  'export',
  'authoring',
  'workspace',
  'service',
  'report',
  'features',
  'server',
  'cli',
];

const layerRules = layers.map((layer, index) => ({
  files: [`server/src/${layer}/**/*.ts`, `server/src/${layer}.ts`],
  ignores: entryPoints,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: builtins,
        patterns: [
          { group: ['node:*'], message: 'Node built-ins belong in entry points.' },
          ...layers.slice(index + 1).map((above) => ({
            regex: `^(\\.\\./)+${above}(/|$)`,
            message: `${layer} is below ${above} and must not know it.`,
          })),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/out/**', '**/node_modules/**', '.cache/**'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'performance',
          'fetch',
          'TextDecoder',
          'TextEncoder',
          'AbortController',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    ignores: entryPoints,
    rules: {
      'no-restricted-imports': ['error', { paths: builtins, patterns: ['node:*'] }],
      'no-restricted-globals': ['error', ...nodeGlobals],
      'no-console': 'error',
    },
  },
  ...layerRules,
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test's describe and it return promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
);
