import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDate } from '../../core/format.js';
import { codesOf, hasOwnData } from './codes.js';
import { isRefused } from './declared.js';
import { drawingsOf } from './figure-drawing.js';
import { figureFile, type FileKind } from './files.js';
import { saveFile } from './save-file.js';
import type { ShareHost } from './share-controller.js';
import type { Shared } from './shared.js';
import { adoptShareStyles } from './share.styles.js';
import { wordsOf } from './words.js';

/** What the panel of one element remembers: what it last said, and whether the element could use its entries when it was last drawn. */
interface State {
  said: string;
  refused: boolean;
}

const states = new WeakMap<ShareHost, State>();

function say(host: ShareHost, said: string): void {
  Object.assign(states.get(host) ?? {}, { said });
  host.requestUpdate();
}

/** Copies what stands in a field; where the browser does not allow that, selects it for the reader to copy. */
async function copy(host: ShareHost, field: HTMLInputElement): Promise<void> {
  const { messages } = wordsOf(host);
  try {
    await navigator.clipboard.writeText(field.value);
    say(host, messages.copied);
  } catch {
    field.focus();
    field.select();
    say(host, messages.notCopied);
  }
}

async function save(host: ShareHost, kind: FileKind, shared: Shared): Promise<void> {
  const { messages, language } = wordsOf(host);
  const file = `${host.localName}.${kind}`;
  const today = formatDate(new Date().toISOString().slice(0, 10), language.locale);
  try {
    saveFile(await figureFile(kind, host, shared, messages, today), file);
    say(host, messages.saved(file));
  } catch {
    say(host, messages.notSaved);
  }
}

/** What is to be copied, to be seen and selected, with a button that does it. */
function copyField(host: ShareHost, id: string, label: string, text: string, action: string): TemplateResult {
  const field = () => host.shadowRoot?.querySelector<HTMLInputElement>(`#share-${id}`);
  const press = () => {
    const input = field();
    if (input) void copy(host, input);
  };
  return html`<div>
    <label for="share-${id}">${label}</label>
    <div class="row">
      <span class="box"
        ><input
          id="share-${id}"
          part="share-field"
          type="text"
          dir="ltr"
          readonly
          spellcheck="false"
          .value=${live(text)}
          @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      /></span>
      <button type="button" part="share-button" @click=${press}>${action}</button>
    </div>
  </div>`;
}

function codeFields(host: ShareHost, { refused }: State): TemplateResult {
  const { messages, language } = wordsOf(host);
  if (refused) return html`<p class="minor">${messages.unfinished}</p>`;
  const codes = codesOf(host, language.locale);
  if (!codes) return html`<p class="minor">${messages.tooLong}</p>`;
  const { link, tag, frame } = codes;
  return html`${copyField(host, 'link', messages.link, link, messages.copyLink)}
  ${copyField(host, 'tag', messages.tag, tag, messages.copyTag)}
  ${frame === null ? nothing : copyField(host, 'frame', messages.frame, frame, messages.copyFrame)}
  ${hasOwnData(host) ? html`<p class="minor">${messages.ownData}</p>` : nothing}`;
}

/** The entries may have been refused by the very drawing that this is part of: looks again when it is done. */
async function lookAgain(host: ShareHost, state: State): Promise<void> {
  await host.updateComplete;
  const refused = isRefused(host);
  if (refused === state.refused) return;
  state.refused = refused;
  host.requestUpdate();
}

/** The panel: link, tag and frame to copy, and files to save. */
export function sharePanel(host: ShareHost, shared: Shared): TemplateResult {
  const root = host.shadowRoot as ShadowRoot;
  const state = states.get(host) ?? { said: '', refused: isRefused(host) };
  states.set(host, state);
  adoptShareStyles(root);
  void lookAgain(host, state);
  const { messages } = wordsOf(host);
  const kinds: readonly FileKind[] = drawingsOf(root).length ? ['png', 'svg', 'csv'] : ['csv'];
  return html`<div class="share" part="share">
    ${codeFields(host, state)}
    <div role="group" aria-labelledby="share-files">
      <strong id="share-files">${messages.download}</strong>
      <div class="row">
        ${kinds.map(
          (kind) =>
            html`<button type="button" part="share-button" @click=${() => void save(host, kind, shared)}>
              ${messages[kind]}
            </button>`,
        )}
      </div>
    </div>
    <p class="said" role="status">${state.said}</p>
  </div>`;
}
