import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { elements } from '../../scripts/elements.mjs';
import { launch, readJson, serve, settled } from './helpers.mjs';
import { scenarios } from './scenarios.mjs';

const { modules } = readJson('custom-elements.json');
const declarations = modules.flatMap((module) => module.declarations ?? []);
const names = (list) => (list ?? []).map(({ name }) => name).sort();

let server, browser, page;

before(async () => {
  server = await serve('cdn', {
    '/': {
      html: '<!doctype html><html lang="en"><title>Page</title><script type="module" src="/impact-elements.js"></script>',
    },
  });
  browser = await launch();
  page = await browser.newPage();
  await page.goto(server.origin);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** What an element is before anyone has set anything: the attributes it observes and the values of its properties. */
function inspect(tag, fields) {
  return page.evaluate(
    ({ tag, fields }) => {
      const element = document.createElement(tag);
      // Accessors of its own classes, and what Lit makes accessors of; fields of the instance are not for pages.
      const accessors = [];
      for (
        let proto = Object.getPrototypeOf(element);
        !Object.hasOwn(proto.constructor, '_$litElement$');
        proto = Object.getPrototypeOf(proto)
      )
        accessors.push(
          ...Object.entries(Object.getOwnPropertyDescriptors(proto)).filter(([, { get, set }]) => get ?? set),
        );
      const written = (value) => (value === undefined ? 'undefined' : JSON.stringify(value));
      return {
        attributes: [...customElements.get(tag).observedAttributes].sort(),
        missing: fields.filter((field) => !(field in element)),
        untold: accessors.map(([name]) => name).filter((name) => !fields.includes(name)),
        values: Object.fromEntries(fields.map((field) => [field, written(element[field])])),
      };
    },
    { tag, fields },
  );
}

/** The result of an element with these attributes. */
async function resultOf(tag, attributes) {
  await page.evaluate(
    ({ tag, attributes }) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.replaceChildren(element);
    },
    { tag, attributes },
  );
  await settled(page);
  return page.evaluate(() => document.body.firstElementChild.result);
}

/** Puts the element into the page in one state, waits until it is drawn, and lists what its shadow tree offers. */
async function look(tag, { attributes = {}, content = '', act }) {
  await page.evaluate(
    ({ tag, attributes, content }) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.innerHTML = content;
      globalThis.seenEvents = [];
      const dispatch = element.dispatchEvent;
      element.dispatchEvent = (event) => {
        globalThis.seenEvents.push(event.type);
        return dispatch.call(element, event);
      };
      document.body.replaceChildren(element);
    },
    { tag, attributes, content },
  );
  await settled(page);
  if (act) await page.evaluate(`(${act})(document.body.firstElementChild)`);
  await settled(page);
  return page.evaluate(() => {
    const root = document.body.firstElementChild.shadowRoot;
    const trees = [root];
    for (const tree of trees)
      for (const element of tree.querySelectorAll('*'))
        if (element.shadowRoot) trees.push(element.shadowRoot);
    const list = (selector, read) => [...root.querySelectorAll(selector)].flatMap(read);
    const words = (text) => text.split(/\s+/).filter(Boolean);
    const exported = (element) =>
      element
        .getAttribute('exportparts')
        .split(',')
        .map((pair) => pair.split(':').at(-1).trim());
    const styles = trees.flatMap((tree) => [
      tree.innerHTML,
      ...[...tree.adoptedStyleSheets, ...tree.styleSheets].flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      ),
    ]);
    return {
      slots: list('slot', (slot) => [slot.name]),
      parts: [
        ...list('[part]', (element) => words(element.getAttribute('part'))),
        ...list('[exportparts]', exported),
      ],
      properties: [...styles.join('\n').matchAll(/var\(\s*(--impact-[\w-]+)/g)].map(([, name]) => name),
      events: globalThis.seenEvents,
    };
  });
}

async function lookAtAll(tag) {
  const seen = { slots: [], parts: [], properties: [], events: [] };
  for (const scenario of [{ name: 'as it is' }, ...(scenarios[tag] ?? [])]) {
    const state = await look(tag, scenario);
    for (const kind of Object.keys(seen)) seen[kind].push(...state[kind]);
  }
  for (const kind of Object.keys(seen)) seen[kind] = [...new Set(seen[kind])].sort();
  return seen;
}

/** The value that a default in the manifest stands for, as JSON; nothing where the text is not a plain literal. */
function literal(text) {
  if (/^'[^'\\]*'$/.test(text)) return JSON.stringify(text.slice(1, -1));
  if (/^(true|false|null|undefined|-?\d+(\.\d+)?|"[^"\\]*")$/.test(text)) return text;
  return undefined;
}

test('the manifest describes each element and nothing else', () => {
  assert.deepEqual(
    declarations.map(({ tagName }) => tagName).sort(),
    elements()
      .map(({ tag }) => tag)
      .sort(),
  );
});

for (const { tag } of elements()) {
  describe(`<${tag}> is what its manifest says`, () => {
    const declaration = declarations.find(({ tagName }) => tagName === tag) ?? {};
    const fields = (declaration.members ?? []).filter(({ kind }) => kind === 'field');
    let seen;
    before(async () => (seen = await lookAtAll(tag)));

    test('it is told in words', () => {
      assert.ok(declaration.summary, 'a summary');
      const kinds = ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'events'];
      const silent = kinds.flatMap((kind) =>
        (declaration[kind] ?? [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${kind} ${name}`),
      );
      assert.deepEqual(silent, []);
    });

    test('its attributes are those it observes', async () => {
      const { attributes } = await inspect(tag, []);
      assert.deepEqual(attributes, names(declaration.attributes));
    });

    test('its properties exist, with the defaults told', async () => {
      const { missing, untold, values } = await inspect(tag, names(fields));
      assert.deepEqual(missing, []);
      assert.deepEqual(untold, [], 'a property that is not told');
      const told = fields.map((field) => [field.name, literal(field.default ?? '')]);
      // A property without a value stands for its default, see the next test.
      for (const [name, value] of told)
        if (value !== undefined && values[name] !== 'undefined') assert.equal(values[name], value, name);
    });

    test('its defaults are what it computes with: set as attributes, they change nothing', async () => {
      const plain = await resultOf(tag, {});
      for (const { name, default: usual = '' } of declaration.attributes ?? []) {
        const value = /^'?([\w.-]+)'?$/.exec(usual)?.[1];
        if (value === undefined || ['true', 'false', 'null', 'undefined'].includes(value)) continue;
        assert.deepEqual(await resultOf(tag, { [name]: value }), plain, name);
      }
    });

    test('its slots and parts are those it draws', () => {
      assert.deepEqual(seen.slots, names(declaration.slots));
      assert.deepEqual(seen.parts, names(declaration.cssParts));
    });

    test('its theming properties are those its styles read', () => {
      assert.deepEqual(seen.properties, names(declaration.cssProperties));
    });

    test('its events are those it sends', () => {
      const ours = seen.events.filter((name) => name.startsWith('impact-'));
      if (scenarios[tag]) assert.deepEqual(ours, names(declaration.events));
      else assert.deepEqual(ours, []);
    });
  });
}
