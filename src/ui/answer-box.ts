import { html, nothing, type TemplateResult } from 'lit';

/** A headline figure: short in the box, exact when asked for. */
export interface KeyFigure {
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
  /** What has to be said with it, in smaller type. */
  readonly further?: readonly string[];
  readonly figures: readonly KeyFigure[];
  /** Says that the fields no longer hold what the answer was computed from; null while they do. */
  readonly stale: string | null;
  /** Class for an answer of bad news. */
  readonly look?: string;
}

/** The sentence and the headline figures. */
export function answerBox({ sentence, further, figures, stale, look = '' }: Answer): TemplateResult {
  const [before, point, after] = sentence;
  return html`${stale === null ? nothing : html`<p class="minor" part="stale">${stale}</p>`}
    <div class="${look} ${stale === null ? '' : 'stale'}">
      <p class="answer" part="sentence" dir="auto">${before}<strong>${point}</strong>${after}</p>
      ${further?.map((text) => html`<p class="further" part="further">${text}</p>`)}
      <dl class="figures" part="figures">
        ${figures.map(
          ({ label, value, detail, exact, main }) =>
            html`<div class=${main ? 'main' : ''}>
              <dt>${label}</dt>
              <dd>
                <data value=${exact} title=${exact}>${value}</data
                >${detail ? html`<small>${detail}</small>` : nothing}
              </dd>
            </div>`,
        )}
      </dl>
    </div>`;
}
