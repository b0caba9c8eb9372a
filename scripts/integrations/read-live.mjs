import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { path } from '../elements.mjs';
import { findChromium } from '../find-chromium.mjs';
import { SINGLE_FILE } from '../build/cdn.mjs';

/** Width at which the height of a frame is measured. */
const FRAME_WIDTH = 640;
const PATIENCE = 60_000;

/**
 * Opens all that an element can open and tells of each of its fields: the words that stand by it and, where it is a choice, the values with
 * their words. Runs in the page.
 */
async function readFields({ tag, lang, properties }) {
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const settled = async (element) => {
    for (let quiet = 0; quiet < 10; quiet += 1) {
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (element.isUpdatePending) quiet = 0;
    }
  };
  const element = document.createElement(tag);
  element.lang = lang;
  document.body.replaceChildren(element);
  await settled(element);
  const root = element.shadowRoot;
  const height = element.offsetHeight;
  const heading = text(root.querySelector('[part~="heading"]'));
  for (const opener of root.querySelectorAll('summary, [part~="toolbar-button"]')) opener.click();
  await settled(element);
  const fields = {};
  for (const property of properties) {
    const one = root.querySelector(`[id="${property}"]`);
    const radios = [...root.querySelectorAll(`input[type="radio"][name="${property}"]`)];
    const checks = [...root.querySelectorAll(`input[type="checkbox"][id^="${property}-"]`)];
    const legend = (inputs) => text(inputs[0].closest('fieldset')?.querySelector('legend'));
    const labelled = (input, value) => ({ value, label: text(input.closest('label')) || value });
    if (one?.localName === 'select')
      fields[property] = {
        label: text(root.querySelector(`label[for="${property}"]`)),
        options: [...one.options].map((option) => ({ value: option.value, label: text(option) })),
      };
    else if (radios.length > 0)
      fields[property] = {
        label: legend(radios),
        options: radios.map((radio) => labelled(radio, radio.value)),
      };
    else if (checks.length > 0)
      fields[property] = {
        label: legend(checks),
        several: true,
        options: checks.map((check) => labelled(check, check.id.slice(property.length + 1))),
      };
    else if (one?.localName === 'input')
      fields[property] = {
        label: text(one.closest('label') ?? root.querySelector(`label[for="${property}"]`)),
        input: one.type,
        first: !one.closest('details, section'),
      };
    const place = one ?? radios[0] ?? checks[0];
    if (place && fields[property]) fields[property].first = !place.closest('details, section');
  }
  return { fields, height, heading };
}

async function servePage() {
  const files = {
    '/': ['text/html', '<!doctype html><html lang="en"><meta charset="utf-8"><title>Elements</title>'],
    '/elements.js': ['text/javascript', readFileSync(path(`cdn/${SINGLE_FILE}`))],
    '/capture.js': ['text/javascript', readFileSync(path('integrations/capture.js'))],
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * What only the living elements know: how they call their fields and values in each language, how high they are, and what they answer
 * without any attribute.
 * @param {{ tag: string, properties: string[] }[]} asked
 * @param {string[]} languages
 */
export async function readLive(asked, languages) {
  const server = await servePage();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findChromium().executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: FRAME_WIDTH, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    for (const script of ['elements', 'capture']) await page.addScriptTag({ url: `/${script}.js` });
    const told = {};
    for (const { tag, properties } of asked) {
      told[tag] = {};
      for (const lang of languages) {
        const answer = await page.evaluate(
          ([name, language]) => globalThis.impactElementsCapture.capture(document, name, {}, language),
          [tag, lang],
        );
        told[tag][lang] = { ...(await page.evaluate(readFields, { tag, lang, properties })), answer };
      }
    }
    return told;
  } finally {
    await browser.close();
    await new Promise((resolve) => server.close(resolve).closeAllConnections());
  }
}
