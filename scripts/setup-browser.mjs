import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFirefox } from './browsers/firefox.mjs';
import { findWebKit } from './browsers/webkit.mjs';
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

/** What is looked for, the packages of Debian that have it, another way to get it, and what to do where there is none. */
const BROWSERS = {
  chromium: {
    name: 'Chromium',
    find: () => {
      const { executablePath, from } = findChromium();
      return executablePath && `${executablePath} (from ${from})`;
    },
    packages: ['chromium', ...FONTS],
    otherwise: () => problemOf('npx', ['--no', 'playwright-core', 'install', 'chromium']),
    help: 'Install Chromium or Chrome, or set CHROME_PATH to one.',
  },
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr', ...FONTS],
    help: 'Install Firefox, or set FIREFOX_PATH to one.',
  },
  webkit: {
    name: 'WebKit',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', ...FONTS],
    help: 'On Debian, install webkit2gtk-driver and xvfb.',
  },
};

const { name, find, packages, otherwise, help } = BROWSERS[process.argv[2] ?? 'chromium'];

function install() {
  const byDebian = byApt ? aptInstall(packages) : undefined;
  return find() ? undefined : [byDebian, otherwise?.()].filter(Boolean).join('; ');
}

const found = find();
const problem = found ? undefined : install();
if (found) {
  console.log(`${name}: found ${found}${fontsNote()}`);
} else if (find()) {
  console.log(`${name}: installed ${find()}${fontsNote()}`);
} else {
  const tried = problem ? ` and none could be installed (${problem})` : '';
  console.error(`${name}: none found${tried}. ${help}`);
  process.exitCode = 1;
}
