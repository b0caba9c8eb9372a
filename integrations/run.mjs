// Runs the tests of all integrations, each in the real system: integrations/*/test.mjs. Run `npm run build` before.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path } from '../scripts/elements.mjs';

const LONGEST = 30 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'impact-elements-integrations-'));

function node(args) {
  const options = { cwd: path('.'), encoding: 'utf8', timeout: LONGEST, maxBuffer: 64 * 1024 * 1024 };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, options);
  return { ok: status === 0, output: `${stdout}${stderr}${error?.message ?? ''}`.trim() };
}

/** How many tests passed, failed and were left out; a run that tells nothing has failed. */
function counts(file, ok) {
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const skipped = [...tap.matchAll(/^\s*ok \d+ - (.*) # SKIP (.*)$/gm)].map(
    ([, name, why]) => `${name}: ${why}`,
  );
  const [passed, failed] = [count('pass'), count('fail') + count('cancelled')];
  const silent = failed === 0 && (!ok || (passed === 0 && skipped.length === 0));
  return { passed, failed: silent ? 1 : failed, skipped };
}

function runTests(name) {
  const tap = join(folder, `${name}.tap`);
  const reporters = ['spec', 'stdout', 'tap', tap];
  const options = reporters.map((to, at) => `--test-reporter${at % 2 === 1 ? '-destination' : ''}=${to}`);
  const { ok, output } = node(['--test', ...options, `integrations/${name}/test.mjs`]);
  return { ...counts(tap, ok), output };
}

const total = { passed: 0, failed: 0 };
const asked = process.argv.slice(2);
const names = readdirSync(path('integrations'))
  .filter((name) => existsSync(path(`integrations/${name}/test.mjs`)))
  .filter((name) => asked.length === 0 || asked.includes(name))
  .sort();

for (const name of names) {
  const { passed, failed, skipped, output } = runTests(name);
  // Where nothing may be left out, what was left out has failed.
  const missed = process.env.CI ? skipped.length : 0;
  total.passed += passed;
  total.failed += failed + missed;
  if (failed + missed > 0) console.log(output);
  for (const what of skipped) console.log(`left out ${name}: ${what}`);
  console.log(
    `${failed + missed > 0 ? 'FAILED' : 'ok'} ${name}: ${passed} passed, ${failed + missed} failed`,
  );
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = total.failed > 0 || names.length === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
