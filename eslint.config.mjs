import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import prettier from 'eslint-config-prettier';

/** Views draw and write keys of the result and compute nothing. */
const VIEWS = ['text', 'chart', 'panel', 'panels', 'controls', 'options', 'figure'];
const NO_ARITHMETIC = {
  files: VIEWS.flatMap((name) => [`src/elements/*/${name}.ts`, `src/elements/*/${name}-*.ts`]),
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '/core/numbers/(decimal|rounding|growth|gdp-share|powers)\\.js$',
            allowTypeImports: true,
            message: 'A view computes nothing: show a key of the result that model.ts has computed.',
          },
        ],
      },
    ],
  },
};

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

/** Only the registry of languages knows which there are. */
const LANGUAGES = ['BinaryExpression', 'CallExpression', 'ConditionalExpression'].map((kind) => ({
  selector: `${kind} > Literal[value=/^ja$/]`,
  message: 'Ask the registry of languages (localize/registry.ts).',
}));

const UNSAFE = [
  ...LANGUAGES,
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'The page’s Trusted Types policy forbids it.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'The page’s Trusted Types policy forbids it.',
  },
  {
    selector:
      "CallExpression[callee.object.name='Array'][callee.property.name='from'], CallExpression[callee.property.name='entries'][arguments.length=0]",
    message: 'Old libraries replace it (Prototype.js, MooTools): `range`, spread or `forEach`.',
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
      // Code points are what is meant: digits and marks, not what readers see as one sign.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'wc/guard-super-call': 'off',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...UNSAFE], 'no-console': 'error' } },
  {
    files: ['src/core/**/*.ts', 'src/data/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...UNSAFE, ...FLOATS] },
  },
  NO_ARITHMETIC,
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
