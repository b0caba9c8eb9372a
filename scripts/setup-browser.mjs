import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const FONTS = ['fonts-noto-cjk', 'fonts-liberation'];
const byApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Runs a command and gives the line of its output that names the error if it failed, else nothing. */
function problemOf(command, args, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return undefined;
  const lines = (error?.message ?? `${stderr}${stdout}`).trim().split('\n');
  return `${command}: ${lines.find((line) => /^E:|error/i.test(line)) ?? lines.at(-1)}`.trim();
}

function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A package list that is only partly fresh is no reason to stop: the install itself tells whether it was enough.
  problemOf('apt-get', ['update', '-qq'], env);
  return problemOf('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}

function lacksJapaneseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() === '';
}

function fontsNote() {
  if (!lacksJapaneseFont()) return '';
  if (!byApt) return '; no Japanese font found, so Japanese text is drawn as boxes (Debian: fonts-noto-cjk)';
  const problem = aptInstall(FONTS);
  return problem === undefined
    ? `; installed ${FONTS.join(' and ')}`
    : `; could not install ${FONTS.join(' and ')}: ${problem}`;
}

function install() {
  const byDebian = byApt ? aptInstall(['chromium', ...FONTS]) : undefined;
  if (findChromium().executablePath) return undefined;
  const byPlaywright = problemOf('npx', ['--no', 'playwright-core', 'install', 'chromium']);
  return [byDebian, byPlaywright].filter(Boolean).join('; ');
}

const found = findChromium();
if (found.executablePath) {
  console.log(`Chromium: found ${found.executablePath} (from ${found.from})${fontsNote()}`);
} else {
  const problem = install();
  const installed = findChromium();
  if (installed.executablePath) {
    console.log(`Chromium: installed ${installed.executablePath}${fontsNote()}`);
  } else {
    console.error(
      `Chromium: none found and none could be installed (${problem}). ` +
        'Install Chromium or Chrome, or set CHROME_PATH to one.',
    );
    process.exitCode = 1;
  }
}
