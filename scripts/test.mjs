import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path } from './elements.mjs';

const MINUTES = 60_000;
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

/** A stage that counts its own tests: `file` is where they are written, `read` how they are read. */
function wtr(browser) {
  const file = join(results, `${browser}.json`);
  return {
    command: bin('@web/test-runner/dist/bin.js'),
    env: { WTR_RESULT_FILE: file, TEST_BROWSER: browser },
    counts: () => wtrCounts(file),
  };
}

function nodeTests(name, files, concurrency) {
  const file = join(results, `${name}.tap`);
  const reporters = ['spec', 'stdout', 'tap', file];
  const options = reporters.map((to, at) => `--test-reporter${at % 2 === 1 ? '-destination' : ''}=${to}`);
  return {
    command: [process.execPath, '--test', `--test-concurrency=${concurrency}`, ...options, ...files],
    counts: () => tapCounts(file),
  };
}

const testsIn = (folder) =>
  readdirSync(path(`tests/${folder}`))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `tests/${folder}/${name}`);

const setUp = (browser) => ({ command: [process.execPath, 'scripts/setup-browser.mjs', browser] });

/** What `npm test` runs. */
const MAIN = {
  browser: setUp('chromium'),
  types: { command: [...bin('typescript/bin/tsc'), '--noEmit'] },
  lint: { command: [...bin('eslint/bin/eslint.js'), '.'] },
  format: { command: [...bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  build: { command: [process.execPath, 'scripts/build.mjs'] },
  sizes: { command: [process.execPath, 'scripts/size.mjs'] },
  'unit and browser tests': wtr('chromium'),
  'contract tests': nodeTests('contract', testsIn('contract'), 2),
  storybook: {
    command: [...bin('storybook/dist/bin/dispatcher.js'), 'build', '--quiet', '--disable-telemetry'],
  },
  'story tests': nodeTests('stories', testsIn('stories'), 1),
};

/** What `npm run test:firefox` and `npm run test:webkit` run. */
const FIREFOX = { 'tests in Firefox': { ...wtr('firefox'), needs: setUp('firefox'), minutes: 30 } };
const WEBKIT = { 'tests in WebKit': { ...wtr('webkit'), needs: setUp('webkit'), minutes: 30 } };

/** What `npm run test:integrations` runs after a build: the `test.mjs` of each folder of `integrations`, which brings up and takes away what it needs. */
const INTEGRATIONS = Object.fromEntries(
  readdirSync(path('integrations'))
    .filter((name) => existsSync(path(`integrations/${name}/test.mjs`)))
    .map((name) => [
      `integrations: ${name}`,
      { ...nodeTests(name, [`integrations/${name}/test.mjs`], 1), minutes: 40 },
    ]),
);

const { browser, build } = MAIN;
const STAGES = {
  main: MAIN,
  firefox: FIREFOX,
  webkit: WEBKIT,
  integrations: { browser, build, ...INTEGRATIONS },
  all: { ...MAIN, ...FIREFOX, ...WEBKIT, ...INTEGRATIONS },
}[process.argv[2] ?? 'main'];

/** Runs a command to its end, or for as long as it may take, and gives its exit code and all that it said. */
function run({ command: [program, ...args], env, minutes = 15 }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: path('.'),
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * MINUTES,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code, signal) =>
      resolve({ code, output: signal ? `${output}\nended by ${signal}` : output }),
    );
  });
}

/** The numbers of a stage: its own count where it has one, which an unread file, no test at all or a bad exit turns to failed. */
function count(stage, code) {
  if (!stage.counts) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, told: '' };
  try {
    const counts = stage.counts();
    const { skipped = [] } = counts;
    const silent = counts.failed === 0 && (code !== 0 || counts.passed + skipped.length === 0);
    return silent ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    return { passed: 0, failed: 1, told: error.message };
  }
}

/** Runs a stage after what it needs. Where that cannot be had, the stage is left out; where `CI` is set, it fails. */
async function outcomeOf(stage) {
  const needed = stage.needs ? await run(stage.needs) : { code: 0, output: '' };
  if (needed.code !== 0) {
    const skipped = [needed.output.trim()];
    return { output: '', passed: 0, failed: process.env.CI ? 1 : 0, told: '', skipped };
  }
  const { code, output } = await run(stage);
  return { output, ...count(stage, code) };
}

const total = { passed: 0, failed: 0 };
for (const [name, stage] of Object.entries(STAGES)) {
  const { output, passed, failed, told, skipped = [] } = await outcomeOf(stage);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log([output.trim(), told].filter(Boolean).join('\n'));
  else if (name === 'browser' || name === 'sizes') console.log(output.trim());
  // A system that cannot be installed on this machine (where `CI` is set, its tests fail instead), or what a browser cannot be made to do.
  for (const what of skipped) console.log(`left out ${what}`);
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok'} ${name}${stage.counts ? `: ${passed} passed, ${failed} failed` : ''}`,
  );
}
rmSync(results, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
