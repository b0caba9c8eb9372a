import { until } from './mount.js';
import { textOf } from './query.js';

/** A page of `tests/hosts/pages` with a library and with ours, in a frame; taken away after the test. */
export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The element of a tag, once its answer is drawn. */
  readonly drawn: (selector: string) => Promise<Drawn>;
}

export type Drawn = HTMLElement & {
  readonly shadowRoot: ShadowRoot;
  readonly result: Readonly<Record<string, unknown>>;
};

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** The text of the answer of an element. */
export const answerOf = (element: Element | null): string =>
  textOf(element?.shadowRoot?.querySelector('[part~="answer"]'));

export async function hostPage(name: string, width = 800, height = 900): Promise<HostPage> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width, height, src: `/tests/hosts/pages/${name}.html` });
  document.body.append(frame);
  frames.add(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  return {
    window: frame.contentWindow as Window & typeof globalThis,
    get document() {
      return frame.contentDocument!;
    },
    drawn: (selector) =>
      until(() => {
        const element = frame.contentDocument?.querySelector(selector) ?? null;
        return answerOf(element) ? (element as Drawn) : null;
      }, `${selector} of ${name}`),
  };
}

/** Types into the field of an element in another document. */
export async function type(page: HostPage, element: Drawn, id: string, text: string): Promise<void> {
  const input = element.shadowRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  input.value = text;
  input.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
}
