import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { languages } from '../../scripts/integrations/describe.mjs';
import { launch, listen, readJson, serve, settled } from '../contract/helpers.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LOCALES = await languages();
const THEMES = ['light', 'dark', 'contrast'];
/** The rules that a theme, which is colours alone, can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const PAGES_AT_ONCE = 3;

const entries = Object.values(readJson('storybook-static/index.json').entries);
let server, browser, context;

before(async () => {
  server = await serve('storybook-static');
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** Waits until Storybook has shown the story or page, and all elements of ours in it are drawn. */
async function shown(page, heard) {
  await page.waitForFunction(() => /sb-show-(main|errordisplay|nopreview)/.test(document.body.className));
  const failure = await page.evaluate(() =>
    document.body.classList.contains('sb-show-main') ? '' : document.body.innerText.slice(0, 500),
  );
  if (failure) heard.push({ kind: 'not shown', text: failure });
  await page.waitForFunction(
    () => document.querySelector('#storybook-root > *, #storybook-docs .sbdocs-content > *') !== null,
  );
  await page.waitForLoadState('load');
  // What stands beside our elements in a page: the blocks of `stories/blocks`, and code that is coloured once its colours are here.
  await page.waitForFunction(() => {
    const blocks = [...document.querySelectorAll('.sbdocs-content *')];
    return blocks.every(
      (block) =>
        block.matches(':defined') &&
        !block.isUpdatePending &&
        !(block.localName === 'pre' && block.matches(':has(> div:empty)')),
    );
  });
  await settled(page);
}

/** What axe finds: in the whole of a story; in a page of ours, in its text and the elements, not in Storybook's own controls. */
async function accessibilityProblems(page, type, runOnly) {
  return page.evaluate(
    async ({ type, runOnly }) => {
      const context =
        type === 'story'
          ? { include: [['#storybook-root']] }
          : {
              include: [['.sbdocs-content']],
              exclude: [
                ['.docblock-argstable'],
                ['.docs-story > div:not(:first-child)'],
                ['.docblock-source'],
              ],
            };
      const { violations } = await globalThis.axe.run(context, { runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')}: ${failureSummary}`),
      }));
    },
    { type, runOnly },
  );
}

/** Changes the theme as the toolbar does, and waits until each place in the page has it. */
async function changeTheme(page, theme) {
  await page.evaluate((value) => {
    globalThis.__STORYBOOK_PREVIEW__.channel.emit('updateGlobals', { globals: { theme: value } });
  }, theme);
  await page.waitForFunction(
    (value) => [...document.querySelectorAll('.place')].every((place) => place.dataset.theme === value),
    theme,
  );
  await settled(page);
}

/** Opens a tab that hears everything, with a story or page in a language. */
async function openTab({ id, type }, locale) {
  const page = await context.newPage();
  await page.addInitScript(AXE);
  const heard = await listen(page, server.origin);
  // Storybook's own run of axe would be in the way of ours.
  const globals = `locale:${locale};a11y.manual:!true`;
  await page.goto(`${server.origin}/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`);
  return { page, heard };
}

/** Tabs that have shown a story and can show another, by their language. */
const free = new Map(LOCALES.map((locale) => [locale, []]));

/** Shows another story in a tab, as a click in the sidebar does. */
async function showNext({ page }, { id }) {
  await page.evaluate(
    (storyId) =>
      new Promise((resolve) => {
        const { channel } = globalThis.__STORYBOOK_PREVIEW__;
        for (const end of ['storyRendered', 'storyErrored', 'storyThrewException', 'storyMissing'])
          channel.once(end, resolve);
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    id,
  );
}

/** Shows a story in each theme, in a tab that others were shown in; all rules in the first theme, those of colours in the others. */
async function visitStory(entry, locale) {
  const tab = free.get(locale).pop();
  const { page, heard } = tab ?? (await openTab(entry, locale));
  if (tab) {
    heard.length = 0;
    await changeTheme(page, THEMES[0]);
    await showNext(tab, entry);
  }
  await shown(page, heard);
  const problems = [];
  for (const theme of THEMES) {
    if (theme !== THEMES[0]) await changeTheme(page, theme);
    const runOnly =
      theme === THEMES[0] ? { type: 'tag', values: WCAG } : { type: 'rule', values: OF_COLOURS };
    problems.push(
      ...(await accessibilityProblems(page, 'story', runOnly)).map((problem) => ({ theme, problem })),
    );
  }
  const found = { heard: [...heard], problems };
  // One in which something went wrong is not used again.
  if (heard.length > 0) await page.close();
  else free.get(locale).push({ page, heard });
  return found;
}

/** Shows a page. Its text has no themes, and the stories that are in it have theirs on their own. */
async function visitPage(entry, locale) {
  const { page, heard } = await openTab(entry, locale);
  try {
    await shown(page, heard);
    return { heard, problems: await accessibilityProblems(page, 'docs', { type: 'tag', values: WCAG }) };
  } finally {
    await page.close();
  }
}

describe(
  'each story and page is silent, asks nothing of the network, and axe finds nothing in any theme',
  {
    concurrency: PAGES_AT_ONCE,
  },
  () => {
    for (const entry of entries)
      for (const locale of LOCALES)
        test(`${entry.title}, ${entry.name}, ${locale}`, async () => {
          const found = await (entry.type === 'story' ? visitStory : visitPage)(entry, locale);
          assert.deepEqual(found, { heard: [], problems: [] });
        });
  },
);
