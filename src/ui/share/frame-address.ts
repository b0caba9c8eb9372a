/** The names of the files for pages without a build, with spaces between them, set by the build of those files; nothing elsewhere. */
declare const IMPACT_CDN: string | undefined;

const META = 'meta[name="impact-frame"]';

function webAddress(text: string, base: string): string | null {
  try {
    const { protocol, href } = new URL(text, base);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** The folder that our files were loaded from, where they were loaded as the files of the build. */
function ownFolder(): string | null {
  if (typeof IMPACT_CDN === 'undefined') return null;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const files = IMPACT_CDN.split(' ');
  const ours = scripts.find(({ src }) => files.some((file) => new URL(src).pathname.endsWith(`/${file}`)));
  return ours ? new URL('.', ours.src).href : null;
}

/**
 * Where the page that shows an element in a frame lies: as `<meta name="impact-frame" content="…">` of the page says, or beside the script
 * that the elements came from; null where neither is known.
 */
export function frameAddress(): string | null {
  const named = document.querySelector<HTMLMetaElement>(META);
  if (named) return webAddress(named.content, document.baseURI);
  const folder = ownFolder();
  return folder === null ? null : webAddress('embed/frame.html', folder);
}

/** Whether this is that page itself, whose address is read by its own script. */
export function isFrame(): boolean {
  return document.documentElement.hasAttribute('data-impact-frame');
}
