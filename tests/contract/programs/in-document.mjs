// Draws every element in the document that an application's tests run in: `node in-document.mjs jsdom`. Prints what went wrong, and a line for each element.
const said = [];
for (const event of ['unhandledRejection', 'uncaughtException'])
  process.on(event, (error) => said.push(`${event}: ${error}`));
for (const method of ['error', 'warn'])
  console[method] = (...what) => said.push(`${method}: ${what.map(String).join(' ')}`);

async function windowOf(name) {
  const url = 'http://localhost/';
  if (name === 'jsdom') {
    const { JSDOM } = await import('jsdom');
    return new JSDOM('<!doctype html><body></body>', { url, pretendToBeVisual: true }).window;
  }
  const { Window } = await import('happy-dom');
  return new Window({ url });
}

/** As the runners of such tests do: what Node has not got comes from the window. */
const window = await windowOf(process.argv[2]);
const own = ['Event', 'EventTarget', 'CustomEvent', 'navigator'];
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis) || own.includes(name))
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
const ofWindow = ['addEventListener', 'removeEventListener', 'dispatchEvent'];
for (const name of ofWindow) globalThis[name] = window[name].bind(window);
Object.assign(globalThis, { window, self: window, document: window.document });

await import('../../../dist/index.js');
const { elements } = await import('../../../scripts/elements.mjs');
const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const drawn = [];
for (const { tag } of elements()) {
  const element = document.createElement(tag);
  document.body.append(element);
  await element.updateComplete;
  const answer = text(element.shadowRoot.querySelector('[part~="answer"]'));
  for (const button of element.shadowRoot.querySelectorAll('[part="toolbar-button"]')) button.click();
  await element.updateComplete;
  element.setAttribute('lang', 'ja_JP');
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 200));
  drawn.push({ tag, answer, japanese: text(element.shadowRoot.querySelector('[part~="answer"]')) });
  element.remove();
}
await new Promise((resolve) => setTimeout(resolve, 500));
process.stdout.write(JSON.stringify({ drawn, said }), () => process.exit());
