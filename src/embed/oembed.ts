import { frameCode, type Framed } from '../ui/share/embed-code.js';
import { LONGEST_LINK, paramsToScenario, type ScenarioParams } from '../ui/share/link-state.js';
import { frameSettings } from './frame-settings.js';

/** What a site that offers oEmbed tells of itself. */
export interface OembedOptions {
  /** Address of `embed/frame.html` of this site. */
  readonly frame: string;
  /** Names of the elements that it may show, without `impact-`, each with its title and its height in pixels at a width of 640. */
  readonly elements?: Readonly<Record<string, OembedElement>>;
  readonly providerName?: string;
  readonly providerUrl?: string;
  /** Width in pixels where the asker sets no limit. 640 if not given. */
  readonly width?: number;
  /** How long the answer may be kept, in seconds. One day if not given. */
  readonly cacheAge?: number;
}

export interface OembedElement {
  readonly title: string;
  readonly height: number;
}

/** An answer to hand to the asker. */
export interface OembedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The elements as they come. */
export const oembedElements: Readonly<Record<string, OembedElement>> = {
  'tariff-calculator': { title: 'What a tariff change does to the duty on imports', height: 1120 },
  'defense-path': { title: 'A defense budget on its path to a share of GDP', height: 1520 },
  'commitment-breakdown': { title: 'Where an investment commitment goes, and how firm it is', height: 1220 },
  timeline: { title: 'What was agreed when, and what came of it', height: 3730 },
};

const WIDTH = 640;
const LEAST = 100;
const DAY = 86_400;
const NAME = /^[a-z]+(-[a-z0-9]+)*$/;

const answer = (
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): OembedResponse => ({
  status,
  headers: { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers },
  body,
});

const refusal = (status: number, reason: string) => answer(status, 'text/plain; charset=utf-8', reason);

function addressOf(text: string | null, longest: number, base?: string): URL | null {
  try {
    return text === null || text.length > longest ? null : new URL(text, base);
  } catch {
    return null;
  }
}

/** What the address of a frame asks for; null where it is no frame of ours, or asks for what no frame has. */
function framedAt(address: URL | null, frame: string, elements: readonly string[]): Framed | null {
  const own = new URL(frame);
  if (!address || address.origin !== own.origin || address.pathname !== own.pathname) return null;
  const { element, lang, theme, hide, params, ok } = frameSettings(address.search, elements);
  // Which names an element declares is known to the element alone, which looks at them again; here they must look like names.
  const defaults = Object.fromEntries(
    params.filter(([name]) => NAME.test(name)).map(([name]) => [name, null]),
  );
  if (!ok || !paramsToScenario(params, defaults).ok) return null;
  const given = (name: string, value: string) => (address.searchParams.has(name) ? value : undefined);
  const hidden: ScenarioParams = hide === undefined ? [] : [['hide', hide]];
  return {
    frame,
    element,
    params: [...params, ...hidden],
    lang: given('lang', lang),
    theme: given('theme', theme),
  };
}

/** A limit in whole pixels that the asker sets; null for none, undefined where it is not one. */
function limitOf(text: string | null): number | null | undefined {
  if (text === null) return null;
  return /^[1-9]\d{0,4}$/.test(text) ? parseInt(text, 10) : undefined;
}

/**
 * Answers a request for oEmbed (https://oembed.com): the address of a frame in, what to paste out. A pure function that any server can
 * mount: it takes the address of the request as text and gives status, headers and body. The frame is written anew from what was
 * understood of the address; nothing of it is handed through. Addresses that are none of ours get 404, forms other than JSON 501.
 */
export function oembed(requestUrl: string, options: OembedOptions): OembedResponse {
  const asked: unknown = requestUrl;
  const query =
    typeof asked === 'string' ? addressOf(asked, 4 * LONGEST_LINK, options.frame)?.searchParams : undefined;
  if (!query) return refusal(400, 'no address that can be read');
  if ((query.get('format') ?? 'json') !== 'json') return refusal(501, 'only format=json');
  if (!query.has('url')) return refusal(400, 'url is missing');
  const [maxWidth, maxHeight] = [limitOf(query.get('maxwidth')), limitOf(query.get('maxheight'))];
  if (maxWidth === undefined || maxHeight === undefined)
    return refusal(400, 'maxwidth and maxheight are whole numbers');
  const elements = options.elements ?? oembedElements;
  const framed = framedAt(addressOf(query.get('url'), LONGEST_LINK), options.frame, Object.keys(elements));
  const about = framed && elements[framed.element];
  if (!about) return refusal(404, 'no frame of this site');
  const width = Math.min(options.width ?? WIDTH, maxWidth ?? Infinity);
  const height = Math.max(Math.min(about.height, maxHeight ?? Infinity), Math.min(LEAST, maxHeight ?? LEAST));
  const cacheAge = options.cacheAge ?? DAY;
  const body = {
    version: '1.0',
    type: 'rich',
    title: about.title,
    ...(options.providerName === undefined ? {} : { provider_name: options.providerName }),
    ...(options.providerUrl === undefined ? {} : { provider_url: options.providerUrl }),
    cache_age: cacheAge,
    width,
    height,
    html: frameCode(framed, about.title, height, `${width}`),
  };
  return answer(200, 'application/json; charset=utf-8', JSON.stringify(body), {
    'access-control-allow-origin': '*',
    'cache-control': `public, max-age=${cacheAge}`,
  });
}

/** The answers for each element as it comes, by file name, for sites that can serve nothing but files. */
export function oembedFiles(options: OembedOptions): Readonly<Record<string, string>> {
  const names = Object.keys(options.elements ?? oembedElements);
  return Object.fromEntries(
    names.map((name) => {
      const url = `${options.frame}?element=${name}`;
      return [`${name}.json`, oembed(`?url=${encodeURIComponent(url)}`, options).body] as const;
    }),
  );
}
