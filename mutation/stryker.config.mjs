/** Where mutants are made when nothing else is asked for; `npm run mutate -- --mutate 'src/core/numbers/*.ts'` asks for less. */
const MUTATED = [
  'src/core/**/*.ts',
  'src/elements/*/{inputs,model,text}*.ts',
  '!src/core/**/index.ts',
  // The bundle leaves this one out: an answer kept from one mutant would be taken for that of the next.
  '!src/core/model/memoize.ts',
];

/** What a copy of the repository can do without. */
const LEFT_OUT = [
  'dist',
  'cdn',
  'storybook-static',
  'integrations',
  'benchmarks',
  'docs',
  'stories',
  '.cache',
  'mutation/node_modules',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: MUTATED,
  ignorePatterns: LEFT_OUT,
  // All tests in one file: mutants are switched on within it, and none needs a build of its own.
  buildCommand: 'node mutation/bundle.mjs',
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: {
    config: 'mutation/mocharc.json',
    'no-package': true,
    spec: ['.cache/mutation-tests/tests.mjs'],
  },
  coverageAnalysis: 'perTest',
  // What is read only while a module loads would need a process of its own for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 90, low: 75, break: null },
};
