/** What says that a script holds JSON, however it is written: `application/json; charset=utf-8`, `text/json`. JSON-LD is for search engines. */
const JSON_TYPE = /^\s*(application|text)\/(x-)?json\s*(;|$)/i;

/**
 * The JSON that a page's author has put into an element; empty where there is none. Editors, frameworks and sanitizers wrap the script in paragraphs, write
 * its type in their own way, or leave of it nothing but its text.
 */
export function ownText(host: Element): string {
  const scripts = [...host.querySelectorAll('script')];
  const own = scripts.find(({ type }) => JSON_TYPE.test(type));
  if (own) return own.textContent.trim();
  const [text] = [...host.childNodes]
    .filter(({ nodeType, nodeName }) => nodeType === 3 || nodeName === 'P')
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter(Boolean);
  return text?.startsWith('{') && text.endsWith('}') ? text : '';
}
