import { html, nothing, type TemplateResult } from 'lit';
import type { SplitMode } from '../../core/commitment/change-share.js';
import type { SplitShare } from '../../core/commitment/custom-split.js';
import { formatForInput } from '../../core/numbers/format.js';
import { selectField } from '../../ui/fields.js';
import { live } from '../../ui/live.js';
import { parseComplaint } from '../../ui/parse-complaint.js';
import { refusalText } from './controls-refusals.js';
import { SHARE, SplitEditor } from './inputs-split.js';
import type { Computed, Describer } from './types.js';
import type { SplitHost, SplitModule } from './types-views.js';

function complaintOf(editor: SplitEditor, id: string, computed: Computed, write: Describer): string | null {
  const complaint = editor.complaint(id);
  if (!complaint) return null;
  const context = { locale: write.locale, messages: write.messages, currency: computed.result.currency };
  return complaint.unread === null
    ? complaint.refusal && refusalText(complaint.refusal, { context, computed }, 'percent')
    : parseComplaint(complaint.unread, SHARE, write.messages, write.locale);
}

/** A slider and a number field for one share; both say the same. */
function shareField(
  { id, share }: SplitShare,
  editor: SplitEditor,
  computed: Computed,
  write: Describer,
): TemplateResult {
  const name = write.sectorName(id);
  const complaint = complaintOf(editor, id, computed, write);
  const text = editor.draft?.id === id ? editor.draft.text : formatForInput(share, write.locale);
  return html`<div class="share" part="field">
    <label for="share-${id}">${name}</label>
    <input
      id="slider-${id}"
      type="range"
      part="slider"
      min="0"
      max="100"
      aria-label=${write.messages.split.slider({ name })}
      aria-valuetext=${write.finePercent(share)}
      .value=${live(SplitEditor.shown(share))}
      @input=${(event: Event) => editor.slide(id, (event.target as HTMLInputElement).value)}
      @change=${() => editor.release()}
    />
    <span class="box ${complaint === null ? '' : 'wrong'}" part="input-box"
      ><input
        id="share-${id}"
        part="input"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${live(text)}
        aria-invalid=${complaint === null ? 'false' : 'true'}
        aria-describedby="share-${id}-error"
        @input=${(event: Event) => editor.type(id, (event.target as HTMLInputElement).value)}
      /><span class="unit" aria-hidden="true">%</span></span
    >
    <div class="share-error" id="share-${id}-error" aria-live="polite">
      ${complaint === null ? nothing : html`<p class="error" part="error">${complaint}</p>`}
    </div>
  </div>`;
}

/** Each share with slider and number, what happens to the others, undo and reset. */
function splitFields(editor: SplitEditor, computed: Computed, write: Describer): TemplateResult {
  const { result } = computed;
  const { split: words } = write.messages;
  return html`<fieldset class="split" part="split">
    <legend>${words.legend}</legend>
    ${(result.shares ?? []).map((share) => shareField(share, editor, computed, write))}
    <p class="rest" part="rest">${words.rest({ share: write.finePercent(result.unallocated.share) })}</p>
    <div class="split-tools">
      ${selectField({
        id: 'mode',
        label: words.mode,
        value: editor.mode,
        options: Object.entries(words.modes).map(([value, label]) => ({ value, label })),
        onChange: (mode) => editor.choose(mode as SplitMode),
      })}
      <button type="button" part="choice" ?disabled=${!editor.canUndo} @click=${() => editor.undo()}>
        ${words.undo}
      </button>
      <button type="button" part="choice" @click=${() => editor.reset()}>${words.reset}</button>
    </div>
  </fieldset>`;
}

/** The share that stands, where the one that was typed cannot be used. */
function staleShare(editor: SplitEditor, host: SplitHost, write: Describer): string | null {
  const { refused } = editor;
  const { messages } = write;
  const share = host.split().shares.find(({ id }) => id === refused)?.share;
  if (refused === null || share === undefined) return null;
  const entry = messages.lastEntry({ name: write.sectorName(refused), entry: write.finePercent(share) });
  return messages.lastGoodOf({ entries: entry });
}

/** The fields of a custom split, and the editor behind them. */
export function splitModule(host: SplitHost): SplitModule {
  const editor = new SplitEditor(host);
  return {
    stale: (write) => staleShare(editor, host, write),
    clear: () => editor.clear(),
    fields: (computed, write) => splitFields(editor, computed, write),
  };
}
