/** Waits until all parts named are drawn: what panels and options hold is loaded when they are opened. */
const untilSeen = (...parts) => `async ({ shadowRoot }) => {
  const missing = (part) => !shadowRoot.querySelector('[part~="' + part + '"]');
  while (${JSON.stringify(parts)}.some(missing)) await new Promise(requestAnimationFrame);
}`;

/** Says in the page who takes reports of errors. */
const TAKES_REPORTS =
  "document.head.append(Object.assign(document.createElement('meta'), { name: 'impact-report-to', content: 'mailto:desk@example.org' }));";

/** Opens every panel and the options, and waits until the parts named are there. */
const openAll = (parts) => `async (element) => {
  ${TAKES_REPORTS}
  for (const tool of element.shadowRoot.querySelectorAll('[part~="toolbar-button"]')) tool.click();
  element.shadowRoot.querySelector('summary').click();
  await (${untilSeen(...parts, 'report')})(element);
}`;

const typeInto = (field, text) => `({ shadowRoot }) => {
  const input = shadowRoot.querySelector('${field}');
  input.value = '${text}';
  input.dispatchEvent(new Event('input', { bubbles: true }));
}`;

/** A day around the element that it shares with others, and every panel and list of provisions open. */
const openShared = `async (element) => {
  ${TAKES_REPORTS}
  document.body.dataset.impactDate = '';
  const { shadowRoot } = element;
  for (const tool of shadowRoot.querySelectorAll('[part~="toolbar-button"]')) tool.click();
  shadowRoot.querySelector('summary').click();
  await (${untilSeen('table', 'sources', 'glossary', 'report', 'help', 'share-field')})(element);
  delete document.body.dataset.impactDate;
}`;

const chooseIn = (field, value) => `({ shadowRoot }) => {
  const select = shadowRoot.querySelector('${field}');
  select.value = '${value}';
  select.dispatchEvent(new Event('change', { bubbles: true }));
}`;

const UNUSABLE = '<script type="application/json">{ "schema": 1 }</script>';

/**
 * States of each element in which parts, slots or events appear that its first state does not show, by tag.
 * An element that is not listed is looked at as it is without attributes. Once it is listed, each part, slot and event that it
 * documents must be seen in one of its scenarios.
 *
 * `act` is the text of a function that runs in the page, with the drawn element as its argument; where it waits for something, it
 * returns a promise.
 * @type {Record<string, { name: string, attributes?: Record<string, string>, content?: string, act?: string }[]>}
 */
export const scenarios = {
  'impact-commitment-breakdown': [
    { name: 'years later', attributes: { today: '2030-01-01' } },
    {
      name: 'with every panel and the options open',
      act: openAll(['table', 'working', 'sources', 'glossary', 'share-field']),
    },
    { name: 'with a sector open', attributes: { sector: 'energy' } },
    {
      name: 'with a split of one’s own and a disputed line',
      attributes: { scenario: 'custom' },
      act: untilSeen('split', 'slider', 'input'),
    },
    {
      name: 'with a line to count all the same',
      attributes: { commitment: 'us-japan-purchases' },
      act: openAll(['checkbox']),
    },
    { name: 'with an entry that can be read in two ways', attributes: { total: '123,45' } },
    {
      name: 'with an entry that cannot be read, its field in sight',
      attributes: { total: 'x' },
      act: openAll(['error']),
    },
    { name: 'with data of the page that cannot be used', content: UNUSABLE, act: untilSeen('notice') },
    { name: 'after the user has chosen', act: chooseIn('#scenario', 'candidates') },
  ],
  'impact-defense-path': [
    { name: 'years later', attributes: { today: '2030-01-01' } },
    {
      name: 'with every panel and the options open',
      act: openAll(['table', 'working', 'sources', 'glossary', 'choice', 'share-field']),
    },
    { name: 'with an entry that can be read in two ways', attributes: { 'target-share': '123,45' } },
    { name: 'with data of the page that cannot be used', content: UNUSABLE, act: untilSeen('notice') },
    { name: 'after the user has typed', act: typeInto('#targetShare', '3') },
  ],
  'impact-tariff-calculator': [
    { name: 'years later', attributes: { today: '2030-01-01' } },
    {
      name: 'with every panel and the options open',
      act: openAll(['table', 'working', 'sources', 'glossary', 'checkbox', 'share-field']),
    },
    { name: 'with an entry that can be read in two ways', attributes: { 'import-value': '123,45' } },
    { name: 'with data of the page that cannot be used', content: UNUSABLE, act: untilSeen('notice') },
    { name: 'after the user has typed', act: typeInto('#importValue', '250000') },
  ],
  'impact-timeline': [
    { name: 'years later', attributes: { today: '2030-01-01' } },
    { name: 'where a day is shared, with everything open', act: openShared },
    { name: 'with a day that does not exist', attributes: { from: '2025-02-30' } },
    { name: 'with data of the page that cannot be used', content: UNUSABLE, act: untilSeen('notice') },
    { name: 'with data that cannot be had', attributes: { src: '/nowhere.json' }, act: untilSeen('choice') },
    { name: 'after the user has typed', act: typeInto('#from', '2025-09-01') },
  ],
};

/**
 * Attributes with which each element is also drawn on a server, by tag; without any where it is not listed. The breakdown has a day: a
 * server, which has no reader's day, draws the time left as of the data without one.
 * @type {Record<string, Record<string, string>[]>}
 */
export const serverScenarios = {
  'impact-commitment-breakdown': [{ today: '2026-11-29' }, { today: '2028-02-29', sector: 'energy' }],
  'impact-defense-path': [{}, { 'target-share': '3.5', 'target-year': '2035', measure: 'spending' }],
  'impact-tariff-calculator': [
    {},
    { 'import-value': '39933000000', product: 'light-trucks', transport: 'air' },
  ],
};
