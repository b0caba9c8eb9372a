import type { ScenarioParams } from './link-state.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const attribute = ([name, value]: readonly [string, string]) =>
  value === '' ? name : `${name}="${escaped(value)}"`;

/** A tag with its attributes, to be pasted; `data` is the JSON of a page that brings its own. */
export function tagCode(tag: string, params: ScenarioParams, data: string | null = null): string {
  const open = `<${[tag, ...params.map(attribute)].join(' ')}>`;
  // In JSON, a sign may be written by its number: then nothing in it can end the script.
  const inside =
    data === null
      ? ''
      : `\n<script type="application/json">\n${data.replaceAll('<', '\\u003c')}\n</script>\n`;
  return `${open}${inside}</${tag}>`;
}

/** What a frame is to show. */
export interface Framed {
  /** Address of `frame.html`. */
  readonly frame: string;
  /** Name of the element, without `impact-`. */
  readonly element: string;
  readonly params: ScenarioParams;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
}

/** The address of a frame with a scenario. */
export function frameLink({ frame, element, params, lang, theme }: Framed): string {
  const url = new URL(frame);
  const given: ScenarioParams = [
    ['element', element],
    ...params,
    ...(lang ? [['lang', lang] as const] : []),
    ...(theme ? [['theme', theme] as const] : []),
  ];
  url.search = new URLSearchParams(given.map(([name, value]) => [name, value])).toString();
  url.hash = '';
  return url.href;
}

/**
 * A frame to be pasted. It runs scripts in an origin of its own, which can neither read nor change the page around it, and may hand out
 * files. `height` is what it has where the page does not run the script beside it, which makes it as high as its content.
 */
export function frameCode(framed: Framed, title: string, height: number, width = '100%'): string {
  const host = new URL('host.js', framed.frame).href;
  return [
    `<iframe src="${escaped(frameLink(framed))}" title="${escaped(title)}" width="${width}" height="${height}"`,
    ' frameborder="0" loading="lazy" allow="clipboard-write"',
    ' sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"></iframe>\n',
    `<script src="${escaped(host)}" async></script>`,
  ].join('');
}
