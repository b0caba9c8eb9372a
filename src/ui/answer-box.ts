import { html, nothing, type TemplateResult } from 'lit';

/** A headline figure: short in the box, exact when asked for. */
export interface KeyFigure {
  /** The key of the result that it shows. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly detail: string;
  readonly exact: string;
  /** The one that answers the question. */
  readonly main: boolean;
}

export interface Answer {
  /** A sentence in three pieces; the middle one is its point and is set in bold. */
  readonly sentence: readonly [before: string, point: string, after: string];
  /** What has to be said with it, in smaller type; `id` names what a sentence says. */
  readonly further?: readonly { readonly id: string; readonly text: string }[];
  readonly figures: readonly KeyFigure[];
  /** Says which entries the answer was computed from where the fields no longer hold them; null while they do. */
  readonly stale: string | null;
  /** Class for an answer of bad news. */
  readonly look?: string;
}

/** The sentence and the headline figures. */
export function answerBox({ sentence, further, figures, stale, look = '' }: Answer): TemplateResult {
  const [before, point, after] = sentence;
  const isStale = stale !== null;
  return html`<div aria-live="polite">
      ${isStale ? html`<p class="minor" part="stale" id="stale">${stale}</p>` : nothing}
    </div>
    <div
      class="${look} ${isStale ? 'stale' : ''}"
      role=${isStale ? 'group' : nothing}
      aria-labelledby=${isStale ? 'stale' : nothing}
    >
      <p class="answer" part="sentence" data-sentence="answer" dir="auto">
        ${before}<strong>${point}</strong>${after}
      </p>
      ${further?.map(({ id, text }) => html`<p class="further" part="notes" data-sentence=${id}>${text}</p>`)}
      <dl class="figures" part="figures">
        ${figures.map(
          ({ id, label, value, detail, exact, main }) =>
            html`<div class=${main ? 'main' : ''} data-figure=${id}>
              <dt>${label}</dt>
              <dd>
                <data value=${exact} title=${exact}>${value}</data
                >${detail ? html`<small data-detail=${id}>${detail}</small>` : nothing}
              </dd>
            </div>`,
        )}
      </dl>
    </div>`;
}
