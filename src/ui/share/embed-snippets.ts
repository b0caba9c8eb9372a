import { scenarioDefaults, scenarioParams } from './scenario-attributes.js';
import { frameCode, frameLink, tagCode, type Framed } from './embed-code.js';
import { tidy } from './figure-texts.js';
import { frameAddress, isFrame } from './frame-address.js';
import { addressWith, writeLink } from './link.js';
import { ownText } from '../own-script.js';
import { placeOf } from './element-key.js';
import { paramsToScenario } from './link-state.js';
import type { ShareHost } from './shared.js';

/** What can be copied of an element; null where it has to be left out. */
export interface Codes {
  readonly link: string;
  readonly tag: string;
  readonly frame: string | null;
}

/** Whether an element shows data of its page, which no frame can have. */
export function hasOwnData(host: ShareHost): boolean {
  return Boolean(host.getAttribute('src')) || ownText(host) !== '';
}

/** As high as the figure is with all panels closed, and a little more, for a frame whose page does not fit it to its content. */
function closedHeight(host: ShareHost): number {
  const panels = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[part~="panel"]') ?? [])];
  const open = panels.reduce((height, panel) => height + panel.offsetHeight, 0);
  return Math.ceil((host.offsetHeight - open + 30) / 10) * 10;
}

const setting = (name: string) => new URLSearchParams(location.search).get(name) ?? undefined;

/** Link, tag and frame for what an element is set to; null where it is set to what a link cannot carry. */
export function codesOf(host: ShareHost, lang: string): Codes | null {
  const params = scenarioParams(host);
  const link = writeLink(placeOf(host), params);
  if (link === null || !paramsToScenario(params, scenarioDefaults(host)).ok) return null;
  const src = host.getAttribute('src');
  const own = src ? [['src', new URL(src, document.baseURI).href] as const] : [];
  const frame = frameAddress();
  const framed: Framed | null =
    frame === null ? null : { frame, element: host.localName.slice(7), params, lang };
  const title = tidy(host.shadowRoot?.querySelector('[part~="heading"]')?.textContent);
  return {
    link:
      framed && isFrame()
        ? frameLink({ ...framed, lang: setting('lang'), theme: setting('theme') })
        : addressWith(location.href, link),
    tag: tagCode(host.localName, [...own, ...params], src ? null : ownText(host) || null),
    frame: framed && !hasOwnData(host) ? frameCode(framed, title, closedHeight(host)) : null,
  };
}
