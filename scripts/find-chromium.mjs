import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The Chromium that tests run in: `CHROME_PATH`, else the one Playwright has downloaded, else the system's.
 * @returns {{ executablePath?: string, from?: string }} empty where there is none
 */
export function findChromium() {
  const candidates = [
    ['CHROME_PATH', process.env.CHROME_PATH],
    ['Playwright', playwrightsOwn()],
    ...SYSTEM_PATHS.map((path) => ['the system', path]),
  ];
  for (const [from, executablePath] of candidates) {
    if (executablePath && existsSync(executablePath)) return { executablePath, from };
  }
  return {};
}
