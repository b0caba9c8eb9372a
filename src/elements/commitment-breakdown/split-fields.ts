import { html, nothing, type TemplateResult } from 'lit';
import type { SplitMode } from '../../core/commitment/change-share.js';
import type { SplitShare } from '../../core/commitment/custom-split.js';
import { formatForInput } from '../../core/numbers/format.js';
import { selectField } from '../../ui/fields.js';
import { live } from '../../ui/live.js';
import { parseComplaint } from '../../ui/parse-complaint.js';
import { refusalText } from './fields.js';
import { SplitEditor } from './split-editor.js';
import type { Answered } from './scenario.js';
import type { Speaker, Writer } from './writer.js';

function complaintOf({ draft }: SplitEditor, writer: Writer, id: string): string | null {
  if (draft?.id !== id) return null;
  return draft.unread === null
    ? refusalText(draft.refusal ?? undefined, writer, 'percent')
    : parseComplaint(draft.unread, { kind: 'percent' }, writer.messages, writer.locale);
}

/** A slider and a number field for one share; both say the same. */
function shareField(
  { id, share }: SplitShare,
  editor: SplitEditor,
  say: Speaker,
  writer: Writer,
): TemplateResult {
  const name = say.sectorName(id);
  const complaint = complaintOf(editor, writer, id);
  const text = editor.draft?.id === id ? editor.draft.text : formatForInput(share, writer.locale);
  return html`<div class="share" part="field">
    <label for="share-${id}">${name}</label>
    <input
      id="slider-${id}"
      type="range"
      part="slider"
      min="0"
      max="100"
      aria-label=${writer.messages.split.slider(name)}
      aria-valuetext=${say.finePercent(share)}
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

/** The fields of a split of one's own: each share with slider and number, what happens to the others, the way back. */
export function splitFields(
  { result }: Answered,
  editor: SplitEditor,
  say: Speaker,
  writer: Writer,
): TemplateResult {
  const { split: words } = writer.messages;
  return html`<fieldset class="split" part="split">
    <legend>${words.legend}</legend>
    ${(result.shares ?? []).map((share) => shareField(share, editor, say, writer))}
    <p class="rest" part="rest">${words.rest(say.finePercent(result.unallocated.share))}</p>
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
