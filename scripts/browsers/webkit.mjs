import { existsSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { commands, FONTS, LeftOut } from './input-devices.mjs';
import { drive, start } from './webdriver.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';
const FRAME = '/__page_of_tests__';

/** WebKit as Debian has it: its driver, its plain browser and the display that it draws on; nothing where one of them is not there. */
export function findWebKit() {
  const browser = ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => `${folder}/${name}`)])
    .map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
  return browser && [DRIVER, DISPLAY].every(existsSync) ? browser : undefined;
}

const fonts = [
  `--default-font-family=${FONTS.serif}`,
  `--serif-font-family=${FONTS.serif}`,
  `--sans-serif-font-family=${FONTS.sans}`,
];

/** The keys that WebDriver has a private character for. */
const KEYS = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** A page in a frame of the browser's window, as the window itself cannot be as narrow as a telephone. */
class Page {
  #browser;
  #display;
  url;

  async open() {
    this.#display = start(DISPLAY, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [display] = await once(this.#display.stdout, 'data');
    const options = { binary: findWebKit(), args: ['--automation', ...fonts] };
    const env = {
      DISPLAY: `:${String(display).trim()}`,
      // WebKit's sandbox cannot start as root, the usual user in containers.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    };
    const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    this.#browser = await drive(DRIVER, capabilities, env);
    await this.#browser.ask('window/rect', { width: 1500, height: 1100 });
  }

  async close() {
    await this.#browser?.stop();
    this.#display?.kill();
  }

  async show(url) {
    this.url = url;
    await this.#browser.ask('url', { url: new URL(FRAME, url).href });
    await this.#outside('frames[0].location.replace(arguments[0])', url);
    await this.setViewport({ width: 800, height: 600 });
  }

  async leave() {
    await this.#browser.ask('url', { url: 'about:blank' });
  }

  /** Runs a script in the window, around the page. */
  async #outside(script, ...args) {
    await this.#browser.ask('frame', { id: null });
    await this.#browser.ask('execute/sync', { script, args });
    await this.#browser.ask('frame', { id: 0 });
  }

  async setViewport({ width, height }) {
    const script =
      'const [page] = document.getElementsByTagName("iframe"); [page.width, page.height] = arguments; page.focus()';
    await this.#outside(script, width, height);
  }

  #act(source) {
    return this.#browser.ask('actions', { actions: [source] });
  }

  sendKeys({ type, press }) {
    const keys = press === undefined ? [...type] : press.split('+').map((name) => KEYS[name] ?? name);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.map((value) => ({ type: 'keyUp', value }));
    // What is pressed together is held together; what is typed comes one by one.
    const actions =
      press === undefined ? down.flatMap((each, at) => [each, up[at]]) : [...down, ...up.reverse()];
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  sendMouse({ type, position: [x, y] = [] }) {
    const deeds = {
      move: [{ type: 'pointerMove', x, y, duration: 0 }],
      down: [{ type: 'pointerDown', button: 0 }],
      up: [{ type: 'pointerUp', button: 0 }],
    };
    const actions = type === 'click' ? [...deeds.move, ...deeds.down, ...deeds.up] : deeds[type];
    return this.#act({ type: 'pointer', id: 'mouse', actions });
  }
}

/** What WebKit cannot be made to do on this system, by what is asked for. */
const CANNOT = {
  'media: print': 'WebKit is driven by a protocol that cannot show how a page is printed',
  'colorScheme: dark': 'WebKit is driven by a protocol that cannot ask for dark colours',
  'forcedColors: active': 'WebKit has no forced colours',
  'reducedMotion: reduce': 'WebKit is driven by a protocol that cannot ask for less motion',
};

function emulateMedia(media) {
  for (const [name, value] of Object.entries(media)) {
    const reason = CANNOT[`${name}: ${value}`];
    if (reason) throw new LeftOut(reason);
  }
}

/** A launcher of the test runner: one page, one file of tests after the other. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  #page;
  #active;
  #shown;

  async startSession(id, url) {
    if (!this.#page) {
      this.#page = new Page();
      await this.#page.open();
    }
    this.#active = id;
    this.#shown = this.#page.show(url);
    await this.#shown;
  }

  isActive(id) {
    return this.#active === id;
  }

  getPage() {
    return this.#page;
  }

  getBrowserUrl() {
    return this.#page.url;
  }

  async stopSession() {
    this.#active = undefined;
    // Quick tests are done before all is said to show them, and the driver takes one command at a time.
    await this.#shown?.catch(() => {});
    await this.#page.leave();
    return {};
  }

  startDebugSession() {
    throw new Error('WebKit cannot be opened to look for faults; use another browser.');
  }

  stop() {
    return this.#page?.close();
  }
}

const frame = {
  name: 'frame-of-the-page',
  serve: ({ path }) =>
    path === FRAME
      ? {
          type: 'html',
          body: '<!doctype html><style>body{margin:0}iframe{border:0;display:block}</style><iframe></iframe>',
        }
      : undefined,
};

/** What the test runner needs to run tests in WebKit. */
export function webkit() {
  return {
    browsers: [new WebKitLauncher()],
    plugins: [
      frame,
      commands({
        setViewport: (page, size) => page.setViewport(size),
        sendKeys: (page, keys) => page.sendKeys(keys),
        sendMouse: (page, mouse) => page.sendMouse(mouse),
        emulateMedia: (_, media) => emulateMedia(media),
      }),
    ],
    concurrency: 1,
    // Some tests wait for hundreds of frames, and a busy machine without a graphics card draws few of them here.
    patience: 5,
  };
}
