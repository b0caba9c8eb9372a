import { html, type TemplateResult } from 'lit';

/** What an element may stand in: takes the element, gives it in its place. */
type Around = (element: TemplateResult) => TemplateResult;

/** A column of so many pixels. */
export const column =
  (width: number): Around =>
  (element) =>
    html`<div style="inline-size: ${width}px">${element}</div>`;

/** Details that are closed at first. */
export const closedDetails =
  (summary: string): Around =>
  (element) =>
    html`<details>
      <summary>${summary}</summary>
      ${element}
    </details>`;

export const japanese: Around = (element) => html`<div lang="ja">${element}</div>`;

export const arabic: Around = (element) => html`<div lang="ar" dir="rtl">${element}</div>`;

export const dark: Around = (element) =>
  html`<div style="color-scheme: dark; padding: 1rem; background: Canvas; color: CanvasText">
    ${element}
  </div>`;

/** Shows what a form would send, in place of sending it. */
function showEntries(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const entries = [...new FormData(form)].map(
    ([name, value]) => `${name} = ${typeof value === 'string' ? value : value.name}`,
  );
  form.querySelector('output')!.textContent = entries.join('\n');
}

/** A form that shows what it would send. */
export const form: Around = (element) =>
  html`<form @submit=${showEntries}>
    ${element}
    <p><button>Send</button> <button type="reset">Reset</button></p>
    <output style="white-space: pre-line"></output>
  </form>`;

/** Shows one of two boxes, as tabs do. */
function showTab({ currentTarget }: Event): void {
  const tab = currentTarget as HTMLButtonElement;
  const [text, figure] = [...tab.closest('section')!.querySelectorAll<HTMLElement>('.tab')];
  const asked = tab.value === 'figure';
  text!.hidden = asked;
  figure!.hidden = !asked;
}

/** A tab that is hidden at first. */
export const hiddenTab: Around = (element) =>
  html`<section>
    <p>
      <button value="text" @click=${showTab}>Text</button>
      <button value="figure" @click=${showTab}>Figure</button>
    </p>
    <div class="tab"><p>The article.</p></div>
    <div class="tab" hidden>${element}</div>
  </section>`;
