/** What is asked of an element of ours in a story. */
interface Drawn extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

async function drawn(canvas: HTMLElement): Promise<Drawn> {
  const element = [...canvas.querySelectorAll<Drawn>('*')].find(({ localName }) =>
    localName.startsWith('impact-'),
  );
  if (!element) throw new Error('the story has no element');
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  return element;
}

/** Types a text into a field as a reader does, and leaves the field. */
export const typed =
  (field: string, text: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const element = await drawn(canvasElement);
    const input = element.shadowRoot?.querySelector<HTMLInputElement>(`[id="${field}"]`);
    if (!input) throw new Error(`no field ${field}`);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await element.updateComplete;
  };

/** Moves the end of a bar by keys, as a reader does who has no mouse. */
export const moved =
  (grip: string, ...keys: readonly string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const element = await drawn(canvasElement);
    for (const key of keys) {
      const slider = element.shadowRoot?.querySelector(`[data-grip="${grip}"]`);
      slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await element.updateComplete;
    }
  };
