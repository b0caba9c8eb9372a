import { existsSync } from 'node:fs';
import { ChromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { commands, FONTS, inputDevices } from './input-devices.mjs';

const SYSTEM_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox that tests run in: `FIREFOX_PATH`, else the system's; nothing where there is none. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...SYSTEM_PATHS].find((file) => file && existsSync(file));
}

/** What Firefox takes from a desktop, which a test has none of: fonts, and the colours for what is chosen of a theme for high contrast. */
const DESKTOP = {
  'font.name.serif.x-western': FONTS.serif,
  'font.name.sans-serif.x-western': FONTS.sans,
  'ui.highlight': '#37006e',
  'ui.highlighttext': '#ffffff',
};

/** What a page of Firefox may be told to be, by the names of the commands of the tests, and how Firefox calls it. */
const OVERRIDES = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  forcedColors: 'forcedColorsOverride',
  reducedMotion: 'prefersReducedMotionOverride',
};

/**
 * Runs a script in the window of the browser itself, where the developer tools would do it: the protocol has no commands for it yet.
 */
async function inWindow(page, expression) {
  const { connection } = page.browser();
  const ask = async (method, params) => (await connection.send(method, params)).result;
  const { contexts } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome' });
  for (const { context, url } of contexts) {
    if (!url.endsWith('/browser.xhtml')) continue;
    const told = await ask('script.evaluate', { expression, target: { context }, awaitPromise: false });
    if (told.type !== 'success') throw new Error(told.exceptionDetails.text);
  }
}

function emulateMedia(page, media) {
  const wanted = Object.fromEntries(Object.entries(media).map(([name, value]) => [OVERRIDES[name], value]));
  const script = `for (const { browsingContext } of gBrowser.browsers) Object.assign(browsingContext, ${JSON.stringify(wanted)})`;
  return inWindow(page, script);
}

/** Leaves the page to the next file of tests without what the last one may have left: media, and a focus that went out of the page. */
class FirefoxLauncher extends ChromeLauncher {
  async stopSession(id) {
    const page = this.getPage(id);
    const result = await super.stopSession(id);
    await emulateMedia(page, { media: '', colorScheme: 'none', forcedColors: 'none', reducedMotion: 'none' });
    await inWindow(page, 'gBrowser.selectedBrowser.focus()');
    return result;
  }
}

/** What the test runner needs to run tests in Firefox. */
export function firefox() {
  const launch = {
    browser: 'firefox',
    executablePath: findFirefox(),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: DESKTOP,
  };
  const context = ({ browser }) => browser.defaultBrowserContext();
  const page = ({ context }) => context.newPage();
  return {
    browsers: [new FirefoxLauncher(launch, context, page, puppeteerCore)],
    plugins: [
      commands({ ...inputDevices, setViewport: (page, size) => page.setViewport(size), emulateMedia }),
    ],
    // A page that is not in front gets no focus.
    concurrency: 1,
    // Some tests wait for hundreds of frames, and a busy machine without a graphics card draws few of them here.
    patience: 5,
  };
}
