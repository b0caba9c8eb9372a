import { html, type TemplateResult } from 'lit';

/** What is said of the point of a drawing that is looked at. It has the room of the longest of `all` that may be said, so that nothing below it moves. */
export function readout(text: string, all: readonly string[]): TemplateResult {
  const longest = all.reduce((one, other) => (other.length > one.length ? other : one), text);
  return html`<p class="readout" part="readout" data-longest=${longest}><span>${text}</span></p>`;
}
