import { HEIGHT } from './height-message.js';

/**
 * For a page with frames of ours: makes each as high as its content, whatever gave it a height before. A message counts only when it comes from one of these
 * frames, says that it is ours, and holds a number of pixels that a figure may have; the frame that sent it and the box made for its shape are all that it
 * changes.
 */
const ADDRESS = /\/frame(\.html)?$/;
const LEAST = 100;
const MOST = 10_000;

/** The frames of a page that may be ours, in open shadow roots too. */
function framesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const frame = element.localName === 'iframe' ? (element as HTMLIFrameElement) : null;
    const { shadowRoot } = element;
    return [...(frame && isOurs(frame) ? [frame] : []), ...(shadowRoot ? framesIn(shadowRoot) : [])];
  });
}

function isOurs({ src }: HTMLIFrameElement): boolean {
  try {
    return ADDRESS.test(new URL(src).pathname);
  } catch {
    return false;
  }
}

const set = ({ style }: HTMLElement, height: string) => style.setProperty('height', height, 'important');

/** Frames that are laid over a box of a fixed shape are as high as that box. */
function fit(frame: HTMLIFrameElement, pixels: number): void {
  const height = `${pixels}px`;
  frame.height = `${pixels}`;
  set(frame, height);
  const box = frame.parentElement;
  if (!box || getComputedStyle(frame).position !== 'absolute') return;
  box.style.setProperty('box-sizing', 'border-box', 'important');
  set(box, height);
}

const known = new WeakMap<MessageEventSource, HTMLIFrameElement>();

addEventListener('message', ({ data, source }) => {
  if (typeof data !== 'string' || !data.startsWith(HEIGHT) || !source) return;
  const pixels = Math.ceil(Number(data.slice(HEIGHT.length) || NaN));
  if (!(pixels >= LEAST && pixels <= MOST)) return;
  const frame = known.get(source) ?? framesIn(document).find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  known.set(source, frame);
  fit(frame, pixels);
});

// Those that were drawn before this script came have spoken already.
for (const { contentWindow } of framesIn(document)) contentWindow?.postMessage('', '*');
