import { html, nothing, type TemplateResult } from 'lit';

/** A panel that opens on request below the figure. */
export interface Panel {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly content: () => unknown;
  /** What it has to say while it is closed, above everything else. */
  readonly notice?: unknown;
}

export interface Frame {
  /** The language of the words, for those who read them aloud. */
  readonly lang: string;
  readonly heading: string;
  readonly headingLevel: number;
  readonly standfirst: string;
  readonly controls: unknown;
  /** What is wrong with an author's data, above everything else. */
  readonly notice: unknown;
  /** What stands in the way of a result and has no field in sight. */
  readonly complaints?: readonly string[];
  readonly answer: unknown;
  readonly drawing: unknown;
  readonly panels: readonly Panel[];
  /** How far the data reaches, at the end of the quiet row. */
  readonly known: string;
  /** What is being said to screen readers. */
  readonly announcement: string;
}

/** A level that headings can have; what is none is the usual one, 2. */
function levelOf(level: number): number {
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** The figure that every element is: a strong rule, heading, controls, the answer, the drawing, and a quiet row of panels. */
export function figureFrame(frame: Frame): TemplateResult {
  return html`<figure part="figure" lang=${frame.lang}>
      <figcaption part="caption">
        <slot name="heading"
          ><div class="heading" part="heading" role="heading" aria-level=${levelOf(frame.headingLevel)}>
            ${frame.heading}
          </div></slot
        >
        <p class="standfirst" part="standfirst" dir="auto">${frame.standfirst}</p>
      </figcaption>
      ${frame.notice}${frame.complaints?.map(
        (text) => html`<div class="notice" part="notice" role="alert"><p>${text}</p></div>`,
      )}${frame.panels.map(({ notice }) => notice)}
      <div class="controls" part="controls">${frame.controls}</div>
      <div class="answer-box" part="answer">${frame.answer}</div>
      <div class="drawing" part="drawing">${frame.drawing}</div>
      <slot name="note"></slot>
      <div class="tools" part="tools">
        ${frame.panels.map(
          (panel) =>
            html`<button
              type="button"
              part="tool"
              aria-expanded=${panel.open ? 'true' : 'false'}
              aria-controls="panel-${panel.id}"
              @click=${panel.toggle}
            >
              ${panel.label}
            </button>`,
        )}
        <span class="known" part="known" dir="auto">${frame.known}</span>
      </div>
      ${frame.panels.map(
        (panel) =>
          html`<section
            id="panel-${panel.id}"
            class="panel"
            part="panel"
            aria-label=${panel.label}
            ?hidden=${!panel.open}
          >
            ${panel.open ? panel.content() : nothing}
          </section>`,
      )}
      <p class="visually-hidden" role="status">${frame.announcement}</p>
    </figure>
    <slot class="fallback"></slot>`;
}
