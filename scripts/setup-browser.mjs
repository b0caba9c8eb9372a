// Finds or installs what the tests need: `node scripts/setup-browser.mjs [chromium | firefox | webkit | systems]…`, Chromium if nothing is named.
import { spawnSync } from 'node:child_process';
import { SYSTEMS } from '../integrations/tools/debian.mjs';
import { findFirefox } from './browsers/firefox.mjs';
import { findWebKit } from './browsers/webkit.mjs';
import { aptInstall, byApt, isInstalled, problemOf } from './debian.mjs';
import { findChromium } from './find-chromium.mjs';

const FONTS = ['fonts-noto-cjk', 'fonts-liberation'];

const systemPackages = [...new Set(Object.values(SYSTEMS).flat())];

/** How each is found, the packages of Debian that have it, another way to get it, and what to do where there is none. */
const WANTED = {
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
  systems: {
    name: 'Content systems',
    find: () => systemPackages.every(isInstalled) && systemPackages.join(', '),
    packages: systemPackages,
    help: 'On Debian, install them as root.',
  },
};

function lacksJapaneseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() === '';
}

function fontsNote() {
  if (!lacksJapaneseFont()) return '';
  if (!byApt) return ': no Japanese font found, so Japanese text is drawn as boxes (Debian: fonts-noto-cjk)';
  const problem = aptInstall(FONTS);
  return problem === undefined
    ? `: installed ${FONTS.join(' and ')}`
    : `: could not install ${FONTS.join(' and ')}: ${problem}`;
}

const names = process.argv.length > 2 ? process.argv.slice(2) : ['chromium'];
const wanted = names.map((name) => WANTED[name]);
const missing = wanted.filter(({ find }) => !find());
// One installation for all of them: reading the lists of packages takes as long as installing most of them.
const problem =
  missing.length > 0 && byApt ? aptInstall(missing.flatMap(({ packages }) => packages)) : undefined;

for (const one of wanted) {
  const { name, find, otherwise, help } = one;
  const other = find() ? undefined : otherwise?.();
  const found = find();
  if (found) {
    console.log(`${name}: ${missing.includes(one) ? 'installed' : 'found'} ${found}`);
    continue;
  }
  const problems = [problem, other].filter(Boolean).join('; ');
  const tried = problems ? ` and none could be installed (${problems})` : '';
  console.error(`${name}: none found${tried}. ${help}`);
  process.exitCode = 1;
}
const note = fontsNote();
if (note) console.log(`Fonts${note}`);
