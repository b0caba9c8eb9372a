import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path } from './elements.mjs';
import { runStages } from './stages.mjs';

const results = mkdtempSync(join(tmpdir(), 'impact-elements-results-'));
const bin = (file) => [process.execPath, path(`node_modules/${file}`)];

function wtrCounts(file) {
  const { passed, failed, faults, skippedTests } = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = skippedTests.map(({ name, reason }) => `${name}: ${reason}`);
  return { passed, failed, skipped, told: faults.join('\n') };
}

function tapCounts(file) {
  const tap = readFileSync(file, 'utf8');
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const skipped = [...tap.matchAll(/^\s*ok \d+ - (.*) # SKIP (.*)$/gm)].map(
    ([, name, why]) => `${name}: ${why}`,
  );
  // Where a machine lacks a system, its tests may be left out; in CI nothing may.
  const skippedTests = process.env.CI ? skipped.length : 0;
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled') + skippedTests,
    skipped,
    told: '',
  };
}

/** The tests that run in a browser: the stage counts its own. */
function wtr(browser) {
  const file = join(results, `${browser}.json`);
  return {
    command: bin('@web/test-runner/dist/bin.js'),
    env: { WTR_RESULT_FILE: file, TEST_BROWSER: browser },
    counts: () => wtrCounts(file),
  };
}

/** Tests of `node:test`: the stage counts its own. `program` is what runs them; it takes the options of `node --test`. */
function nodeTests(name, files, concurrency, program = ['--test']) {
  const file = join(results, `${name}.tap`);
  const reporters = ['spec', 'stdout', 'tap', file];
  const options = reporters.map((to, at) => `--test-reporter${at % 2 === 1 ? '-destination' : ''}=${to}`);
  return {
    command: [process.execPath, ...program, `--test-concurrency=${concurrency}`, ...options, ...files],
    counts: () => tapCounts(file),
  };
}

const testsIn = (folder) =>
  readdirSync(path(`tests/${folder}`))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `tests/${folder}/${name}`);

const setUp = (...what) => ({ command: [process.execPath, 'scripts/setup-browser.mjs', ...what] });

/** What `npm test` runs. The stages that answer in seconds come first. */
const MAIN = {
  browser: { ...setUp('chromium'), aloud: true },
  'tests in Node': nodeTests('node', [], 2, ['scripts/node-tests.mjs']),
  types: { command: [...bin('typescript/bin/tsc'), '--noEmit'] },
  build: { command: [process.execPath, 'scripts/build.mjs'] },
  lint: { command: [...bin('eslint/bin/eslint.js'), '.'] },
  imports: { command: ['npm', 'run', '--silent', 'lint:imports'] },
  format: { command: [...bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  sizes: { command: [process.execPath, 'scripts/size.mjs'], after: ['build'], aloud: true },
  'browser tests': { ...wtr('chromium'), after: ['browser'] },
  storybook: {
    command: [...bin('storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '--disable-telemetry'],
    after: ['build'],
  },
  'contract tests': { ...nodeTests('contract', testsIn('contract'), 2), after: ['browser', 'build'] },
  'story tests': { ...nodeTests('stories', testsIn('stories'), 2), after: ['browser', 'storybook'] },
};

/** What `npm run test:firefox` and `npm run test:webkit` run. */
const other = (browser) => ({ ...wtr(browser), needs: setUp(browser), after: ['browser'], minutes: 50 });
const FIREFOX = { 'tests in Firefox': other('firefox') };
const WEBKIT = { 'tests in WebKit': other('webkit') };

const FOLDERS = readdirSync(path('integrations')).filter((name) =>
  existsSync(path(`integrations/${name}/test.mjs`)),
);

/** What `npm run test:integrations` runs after a build: the `test.mjs` of each folder of `integrations`, which starts and stops what it needs. */
const INTEGRATIONS = {
  'integrations: build': {
    command: [process.execPath, 'scripts/integrations/build.mjs'],
    after: ['browser', 'build'],
  },
  ...Object.fromEntries(
    FOLDERS.map((name) => [
      `integrations: ${name}`,
      {
        ...nodeTests(name, [`integrations/${name}/test.mjs`], 1),
        after: ['integrations: build'],
        minutes: 40,
      },
    ]),
  ),
};

const { build } = MAIN;
const installed = (...what) => ({ browser: { ...setUp(...what), aloud: true } });
const SETS = {
  main: () => MAIN,
  firefox: () => FIREFOX,
  webkit: () => WEBKIT,
  integrations: () => ({ ...installed('chromium', 'systems'), build, ...INTEGRATIONS }),
  // Everything is installed first: a font that arrives later would change what the browsers draw. The longest stages start early.
  all: () => {
    const { 'tests in Node': inNode, types, lint, imports, format, ...others } = MAIN;
    const first = { 'tests in Node': inNode, types, build, lint, imports, format };
    const installs = installed('chromium', 'firefox', 'webkit', 'systems');
    return { ...installs, ...first, ...WEBKIT, ...FIREFOX, ...INTEGRATIONS, ...others, ...installs };
  },
};

const { passed, failed } = await runStages(SETS[process.argv[2] ?? 'main']());
rmSync(results, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
