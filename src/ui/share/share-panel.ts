import { html, nothing, type TemplateResult } from 'lit';
import type { ShareMessages } from '../../localize/en/share.js';
import { codesOf, hasOwnData } from './embed-snippets.js';
import { isRefused } from './scenario-attributes.js';
import { drawingsOf } from './figure-drawing.js';
import type { FileKind } from './files.js';
import { saveFigure } from './save-figure.js';
import type { Shared, ShareHost } from './shared.js';
import { adoptShareStyles } from './share.styles.js';
import { shareWords } from './words.js';

/** What the panel of one element remembers: what it last said, and whether the element could use its entries when it was last drawn. */
interface State {
  said: (words: ShareMessages) => string;
  refused: boolean;
}

/** The panel of one element, as it is drawn. */
interface Tool {
  readonly host: ShareHost;
  readonly state: State;
  readonly words: ShareMessages;
  readonly locale: string;
}

const states = new WeakMap<ShareHost, State>();

function say({ host, state }: Tool, said: State['said']): void {
  state.said = said;
  host.requestUpdate();
}

/** Copies what stands in a field; where the browser does not allow that, selects it for the reader to copy. */
async function copy(tool: Tool, field: HTMLInputElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(field.value);
    say(tool, ({ copied }) => copied);
  } catch {
    field.focus();
    field.select();
    say(tool, ({ notCopied }) => notCopied);
  }
}

async function save(tool: Tool, kind: FileKind, shared: Shared): Promise<void> {
  const { host, words, locale } = tool;
  const said = await saveFigure(host, kind, shared, words, locale);
  say(tool, said);
}

/** What is to be copied, to be seen and selected, with a button that does it. */
function copyField(tool: Tool, id: string, label: string, text: string, action: string): TemplateResult {
  const press = (event: Event) => {
    const field = (event.currentTarget as Element).parentElement?.querySelector('input');
    if (field) void copy(tool, field);
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
          .value=${text}
          @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      /></span>
      <button type="button" part="share-button" @click=${press}>${action}</button>
    </div>
  </div>`;
}

function codeFields(tool: Tool): TemplateResult {
  const { host, words, locale, state } = tool;
  if (state.refused) return html`<p class="minor">${words.unfinished}</p>`;
  const codes = codesOf(host, locale);
  if (!codes) return html`<p class="minor">${words.tooLong}</p>`;
  const { link, tag, frame } = codes;
  return html`${copyField(tool, 'link', words.link, link, words.copyLink)}
  ${copyField(tool, 'tag', words.tag, tag, words.copyTag)}
  ${frame === null ? nothing : copyField(tool, 'frame', words.frame, frame, words.copyFrame)}
  ${hasOwnData(host) ? html`<p class="minor">${words.ownData}</p>` : nothing}`;
}

/** The entries may have been refused by the very drawing that this is part of: looks again when it is done. */
async function lookAgain({ host, state }: Tool): Promise<void> {
  await host.updateComplete;
  const refused = isRefused(host);
  if (refused === state.refused) return;
  state.refused = refused;
  host.requestUpdate();
}

function toolOf(host: ShareHost, words: ShareMessages, locale: string): Tool {
  const state = states.get(host) ?? { said: () => '', refused: isRefused(host) };
  states.set(host, state);
  return { host, state, words, locale };
}

/** The panel: link, tag and frame to copy, and files to save. */
export function sharePanel(host: ShareHost, shared: Shared, locale: string): unknown {
  const root = host.shadowRoot as ShadowRoot;
  const words = shareWords(locale);
  if (!words) return nothing;
  const tool = toolOf(host, words, locale);
  adoptShareStyles(root);
  void lookAgain(tool);
  const kinds: readonly FileKind[] = [
    ...(drawingsOf(root).length ? (['png', 'svg'] as const) : []),
    'csv',
    ...(shared.workings.length ? (['xlsx'] as const) : []),
  ];
  return html`<div class="share" part="share-panel">
    ${codeFields(tool)}
    <div role="group" aria-labelledby="share-files">
      <strong id="share-files">${words.download}</strong>
      <div class="row">
        ${kinds.map(
          (kind) =>
            html`<button type="button" part="share-button" @click=${() => void save(tool, kind, shared)}>
              ${words[kind]}
            </button>`,
        )}
      </div>
    </div>
    <p class="said" role="status">${tool.state.said(words)}</p>
  </div>`;
}
