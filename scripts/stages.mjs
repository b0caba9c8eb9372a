import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { path } from './elements.mjs';

const MINUTES = 60_000;

/**
 * @typedef {object} Stage
 * @property {string[]} command
 * @property {Record<string, string>} [env]
 * @property {string[]} [after] names of stages that must end first; those that are not run are not waited for
 * @property {{ command: string[] }} [needs] a command that must succeed first; the stage is skipped where it fails, unless `CI` is set
 * @property {() => { passed: number, failed: number, skipped?: string[], told: string }} [counts] reads how many tests ran
 * @property {number} [minutes] the longest it may take
 * @property {boolean} [aloud] print the output of a stage that succeeds, too
 */

/** What runs just now, to be ended with this process. */
const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    for (const child of children) child.kill();
    process.exit(1);
  });

/** Runs a command to its end, or for as long as it may take, and gives its exit code and its output. */
function run({ command: [program, ...args], env, minutes = 20 }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: path('.'),
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * MINUTES,
    });
    children.add(child);
    child.once('exit', () => children.delete(child));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code, signal) =>
      resolve({ code, output: signal ? `${output}\nended by ${signal}` : output }),
    );
  });
}

/** The numbers of a stage. Its own count where it has one; an unreadable file, no test at all or a bad exit counts as a failure. */
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

async function outcomeOf(stage) {
  const needed = stage.needs ? await run(stage.needs) : { code: 0, output: '' };
  if (needed.code !== 0) {
    const skipped = [needed.output.trim()];
    return { output: '', passed: 0, failed: process.env.CI ? 1 : 0, told: '', skipped };
  }
  const { code, output } = await run(stage);
  return { output, ...count(stage, code) };
}

function report(name, stage, { output, passed, failed, told, skipped = [] }, seconds) {
  if (failed > 0) console.log([output.trim(), told].filter(Boolean).join('\n'));
  else if (stage.aloud) console.log(output.trim());
  // A system that cannot be installed on this machine (with `CI` its tests fail instead), or what a browser cannot be made to do.
  for (const what of skipped) console.log(`left out ${what}`);
  const counted = stage.counts ? `: ${passed} passed, ${failed} failed` : '';
  console.log(`${failed > 0 ? 'FAILED' : 'ok'} ${name}${counted} (${seconds} s)`);
}

/**
 * Runs stages in their order, as many side by side as the machine has processors (at least two), each once the stages it comes after have
 * ended, whatever their outcome. Reports each when it ends.
 * @param {Record<string, Stage>} stages
 */
export async function runStages(stages, lanes = Math.max(2, availableParallelism())) {
  const total = { passed: 0, failed: 0 };
  const waiting = new Map(Object.entries(stages));
  const running = new Map();
  const open = (name) => waiting.has(name) || running.has(name);
  const start = async (name, stage) => {
    const started = Date.now();
    const outcome = await outcomeOf(stage);
    running.delete(name);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    report(name, stage, outcome, Math.round((Date.now() - started) / 1000));
  };
  while (waiting.size > 0 || running.size > 0) {
    for (const [name, stage] of waiting) {
      if (running.size >= lanes) break;
      if ((stage.after ?? []).some(open)) continue;
      waiting.delete(name);
      running.set(name, start(name, stage));
    }
    if (running.size === 0) throw new Error(`stages wait for each other: ${[...waiting.keys()].join(', ')}`);
    await Promise.race(running.values());
  }
  return total;
}
