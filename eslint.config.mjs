/** Lint rules; the layers of `src` are held here: core ← words ← controllers, parts ← elements ← define ← script-tag. */
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Files in `src/<layer>` may not import from these: globs, or an expression that fits the path. */
const mayNotImport = (layer, ...forbidden) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map((path) => ({
          ...(path instanceof RegExp ? { regex: path.source } : { group: [path] }),
          message: `src/${layer} may not import this: see CONTRIBUTING.md, layers.`,
        })),
      },
    ],
  },
});

const LAYERS_ABOVE_PARTS = ['**/elements/**', '**/define/**', '**/script-tag/**'];

export default tseslint.config(
  {
    ignores: [
      '.storybook/',
      'stories/',
      'dist/',
      'build/',
      'reports/',
      'test/environments/project/',
      'test/frameworks/*/',
      'coverage/',
      '.stryker-tmp/',
      'node_modules/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...litPlugin.configs['flat/recommended'],
  },
  { files: ['src/**/*.ts'], ...wc.configs['flat/best-practice'] },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // The click that the next-step slot hears comes from a link or button, which has its keys.
      'lit-a11y/click-events-have-key-events': 'off',
    },
    settings: { litHtmlSources: true },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Intl'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'the core is deterministic' },
      ],
    },
  },
  {
    // The one exception: the calendar of a time zone cannot be known otherwise. The instant is an argument here too.
    files: ['src/core/fluid/zone.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['{test,testing}/**/*.{ts,tsx}'],
    rules: {
      // Every assertion of @open-wc/testing is typed as a promise, and so is what node:test gives back.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  mayNotImport(
    'core',
    'lit',
    'lit/*',
    '#*',
    /^(\.\.\/)+(?!input|machine|answer|triggers|questionnaire|care|redflag|self-check|urge|fluid)/,
  ),
  mayNotImport('words/nl', '../*', 'lit'),
  mayNotImport('words', '**/controllers/**', '**/parts/**', '**/styles/**', ...LAYERS_ABOVE_PARTS),
  mayNotImport('styles', '../*'),
  mayNotImport('controllers', '**/parts/**', '**/styles/**', ...LAYERS_ABOVE_PARTS),
  mayNotImport('parts', '**/controllers/**', '**/styles/**', ...LAYERS_ABOVE_PARTS),
  // An element knows no other: its own files and the base stand beside it, all else is two folders up.
  mayNotImport('elements', /^\.\.\/(?!\.\.\/|base\/)/, '**/define/**', '**/script-tag/**'),
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
);
