import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import prettier from 'eslint-config-prettier';

/** The house's one-way arrows: which rooms a room may import from. `core` imports nothing of ours. */
const ARROWS = {
  core: [],
  models: ['core'],
  localize: ['core'],
  charts: ['core'],
  data: ['core'],
  ui: ['charts', 'localize', 'core'],
  elements: ['ui', 'charts', 'localize', 'data', 'core'],
  embed: ['elements', 'ui', 'charts', 'localize', 'data', 'core'],
};

const arrows = Object.entries(ARROWS).map(([room, allowed]) => {
  const forbidden = Object.keys(ARROWS).filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
              message: `Arrows run one way: ${room} may import from ${allowed.join(', ') || 'nothing of ours'}.`,
            },
            ...(room === 'core'
              ? [{ regex: '^(?!\\.|decimal\\.js$)', message: 'core depends on decimal.js alone.' }]
              : []),
          ],
        },
      ],
    },
  };
});

/** Numbers of the domain are decimals; these would turn one into a float. */
const FLOATS = [
  {
    selector: 'CallExpression[callee.name=/^(Number|parseFloat)$/]',
    message: 'Use decimal(): no floats for money, rates or shares.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='round']",
    message: 'Use roundTo(): no floats for money, rates or shares.',
  },
  {
    selector: "MemberExpression[object.name=/Decimal$/][property.name='set']",
    message: 'Decimal.set changes the host page’s copy; use the clone in core/decimal.ts.',
  },
];

const UNSAFE = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'The page’s Trusted Types policy forbids it.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'The page’s Trusted Types policy forbids it.',
  },
  {
    selector: 'Identifier[name=/^(styleMap|unsafeHTML|unsafeSVG|unsafeCSS)$/]',
    message: 'Blocked by a strict Content Security Policy.',
  },
];

export default defineConfig(
  // Typings are tried on files that are compiled against the packed package; applications are checked by their own tools.
  { ignores: ['dist', 'cdn', 'storybook-static', 'coverage', '**/node_modules'] },
  { ignores: ['tests/contract/typings', 'integrations/apps/*/', 'integrations/build'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'wc/guard-super-call': 'off',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...UNSAFE], 'no-console': 'error' } },
  {
    files: ['src/core/**/*.ts', 'src/data/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...UNSAFE, ...FLOATS] },
  },
  ...arrows,
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests take elements out of the page by type and put things into it that no page should have.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'lit-a11y/iframe-title': 'off',
    },
  },
  prettier,
);
