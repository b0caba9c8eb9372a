import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { elements, path } from '../../scripts/elements.mjs';
import { launch, listen, serve, settled } from '../../tests/contract/helpers.mjs';
import { cases } from './cases.mjs';

const APPS = readdirSync(path('integrations/apps'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => !process.env.APPS || process.env.APPS.split(',').includes(name));
const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefer-offline'];
/** Applications whose pages hold the elements drawn, before any script. */
const DRAWN_AHEAD = new Set(['eleventy']);
const OWN = new Set(['node_modules', 'dist', '.angular', '_site']);

let work, tarball, browser;

before(async () => {
  work = mkdtempSync(join(tmpdir(), 'impact-elements-apps-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', work];
  const packed = JSON.parse(execFileSync('npm', pack, { cwd: path('.'), encoding: 'utf8' }));
  const [{ filename }] = Object.values(packed);
  tarball = join(work, filename);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

/** Runs npm in an application; gives its exit code and what it said. */
function npm(cwd, ...args) {
  const env = { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, env, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

function succeed(cwd, ...args) {
  const { status, said } = npm(cwd, ...args);
  assert.equal(status, 0, `npm ${args.join(' ')}\n${said}`);
}

/** The page's own value of an expression over the element and the application's output. */
const inPage = (page, tag, read) =>
  page.evaluate(
    ([selector, text]) => {
      const section = document.querySelector(`[data-element="${selector}"]`);
      return new Function('element', 'output', `return ${text}`)(
        section.querySelector(selector),
        section.querySelector('output').textContent.trim(),
      );
    },
    [tag, read],
  );

/** Waits until an expression over the element and the application's output is true. */
async function until(page, tag, condition) {
  const deadline = Date.now() + 20_000;
  while (!(await inPage(page, tag, condition))) {
    if (Date.now() > deadline)
      assert.fail(
        `not so: ${condition}; ${await inPage(page, tag, "output + ' ' + JSON.stringify(element.result)")}`,
      );
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Types into the element, then into the application's own field, then ticks its box, and looks at the other side each time. */
async function drive(page, tag, { start, field, typed, property, given, on, off, answer }) {
  const section = page.locator(`[data-element="${tag}"]`);
  const own = section.locator('> label input[type="text"]');
  const box = section.locator('> label input[type="checkbox"]');
  await until(page, tag, start);
  assert.equal(await inPage(page, tag, 'output'), '');

  const inner = section.locator(`${tag} ${field}`);
  const isChoice = await inner.evaluate(({ localName }) => localName === 'select');
  await (isChoice ? inner.selectOption(typed) : inner.fill(typed));
  await until(page, tag, `element.result.${property} === '${typed}' && output === element.result.${answer}`);
  assert.equal(await own.inputValue(), typed);

  await own.fill(given);
  await until(page, tag, `element.result.${property} === '${given}'`);
  assert.equal(await inPage(page, tag, `element.result.${answer} !== output`), true);
  const shown = await inner.inputValue();
  assert.equal(shown.replaceAll(',', ''), given);

  await box.check();
  await until(page, tag, on);
  await box.uncheck();
  await until(page, tag, off);
}

test('there is a case for each element', () => {
  assert.deepEqual(
    Object.keys(cases),
    elements().map(({ tag }) => tag),
  );
});

for (const app of APPS) {
  describe(app, () => {
    const source = path(`integrations/apps/${app}`);
    const wrong = join(source, 'wrong');
    let folder, server, page, heard;

    before(() => {
      folder = join(work, app);
      cpSync(source, folder, { recursive: true, filter: (file) => !OWN.has(file.split('/').at(-1)) });
    });

    after(async () => {
      await page?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('it installs from its lock file and the packed package', () => {
      const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
      const hosts = [...lock.matchAll(/"resolved": "https?:\/\/([^/]+)/g)].map(([, host]) => host);
      assert.deepEqual(
        hosts.filter((host) => host !== 'registry.npmjs.org'),
        [],
      );
      succeed(folder, 'ci', ...QUIET);
      succeed(folder, 'install', '--no-save', ...QUIET, tarball);
    });

    test('its types are sound in strict mode', () => succeed(folder, 'run', 'check'));

    test('it builds', () => succeed(folder, 'run', 'build'));

    test('its page draws every element, in silence', async () => {
      server = await serve(join(folder, 'dist/'));
      page = await browser.newPage();
      heard = await listen(page, server.origin);
      await page.goto(`${server.origin}/index.html`);
      for (const tag of Object.keys(cases)) await page.locator(`[data-element="${tag}"] ${tag}`).waitFor();
      await settled(page);
      assert.deepEqual(heard, []);
    });

    if (DRAWN_AHEAD.has(app)) {
      test('its page shows the figures of each element without scripts', async () => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const still = await context.newPage();
        await still.goto(`${server.origin}/index.html`);
        for (const tag of Object.keys(cases))
          assert.match(await still.locator(`${tag} [part~="figure"]`).innerText(), /\d/, tag);
        await context.close();
      });
    }

    for (const [tag, one] of Object.entries(cases)) {
      test(`<${tag}> and the application follow each other`, async () => {
        await drive(page, tag, one);
        await settled(page);
        assert.deepEqual(heard, []);
      });
    }

    if (existsSync(wrong)) {
      test('a value that an attribute does not take, or a key that a result does not have, fails the check', () => {
        cpSync(wrong, join(folder, 'src'), { recursive: true });
        const { status, said } = npm(folder, 'run', 'check');
        assert.notEqual(status, 0);
        assert.match(said, /'"us"' is not assignable to type|'savings' does not exist on type/);
      });
    }
  });
}
