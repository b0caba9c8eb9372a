import { html, nothing } from 'lit';
import type { ShareMessages } from '../../localize/en/share.js';
import type { Shared, ShareHost } from './shared.js';
import { adoptShareStyles } from './share.styles.js';
import { shareWords } from './words.js';

/** What was last said of each host's spreadsheet. */
const said = new WeakMap<ShareHost, (words: ShareMessages) => string>();

async function save(host: ShareHost, shared: Shared, words: ShareMessages, locale: string): Promise<void> {
  try {
    const { saveFigure } = await import('./save-figure.js');
    said.set(host, await saveFigure(host, 'xlsx', shared, words, locale));
  } catch {
    said.set(host, ({ notSaved }) => notSaved);
  }
  host.requestUpdate();
}

/** Below a working: the same with live formulas. */
export function spreadsheetButton(host: ShareHost, shared: Shared, locale: string): unknown {
  const words = shareWords(locale);
  if (!words || shared.workings.length === 0) return nothing;
  adoptShareStyles(host.shadowRoot as ShadowRoot);
  return html`<div class="share">
    <div class="row">
      <button
        type="button"
        part="share-button"
        data-file="xlsx"
        @click=${() => void save(host, shared, words, locale)}
      >
        ${words.xlsx}
      </button>
    </div>
    <p class="said" role="status">${said.get(host)?.(words) ?? ''}</p>
  </div>`;
}
