import { html, nothing, type TemplateResult } from 'lit';

/** A panel that opens on request below the figure. */
export interface Panel {
  readonly id: string;
  readonly label: string;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly content: () => unknown;
  /** What it needs to be printed, where paper has it though nobody has opened it. */
  readonly printed?: { prepare(then: () => void): void };
}

export interface Frame {
  /** The language of the words, for those who read them aloud. */
  readonly lang: string;
  /** The direction of that language, where it is not left to the page. */
  readonly dir: string | undefined;
  readonly heading: string;
  readonly headingLevel: number;
  readonly standfirst: string;
  readonly controls: unknown;
  /** What is wrong with an author's data or with a link, above everything else. */
  readonly notices: unknown;
  /** What stands in the way of a result and has no field in sight. */
  readonly complaints?: readonly string[];
  readonly answer: unknown;
  /** The drawing and the panels, by {@link figureBody}. */
  readonly body: unknown;
  /** What is being said to screen readers. */
  readonly announcement: string;
  /** Whether new data are on their way, and what is shown is from those before. */
  readonly busy: boolean;
}

/** What stands below the answer, and may come after it. */
export interface DrawnBody {
  readonly drawing: unknown;
  readonly panels: readonly Panel[];
  /** How far the data reaches, at the end of the quiet row. */
  readonly known: string;
  /** What the figures are not. */
  readonly advice: string;
}

/** A level that headings can have; what is none is the usual one, 2. */
function levelOf(level: number): number {
  return [1, 2, 3, 4, 5, 6].includes(level) ? level : 2;
}

/** The drawing, a quiet row of buttons, and the panels that they open. */
export function figureBody({ drawing, panels, known, advice }: DrawnBody): TemplateResult {
  return html`<div class="drawing" part="drawing">${drawing}</div>
    <slot name="note"></slot>
    <div class="tools" part="toolbar">
      ${panels.map(
        (panel) =>
          html`<button
            type="button"
            part="toolbar-button"
            aria-expanded=${panel.open ? 'true' : 'false'}
            aria-controls="panel-${panel.id}"
            @click=${panel.toggle}
          >
            ${panel.label}
          </button>`,
      )}
      <span class="known reach"><span part="data-date" dir="auto">${known}</span></span>
      <small class="known" part="advice">${advice}</small>
    </div>
    ${panels.map(
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
    )}`;
}

/** The figure that every element is: a strong rule, heading, controls, the answer, and what stands below it. */
export function figureFrame(frame: Frame): TemplateResult {
  return html`<figure
      part="figure"
      lang=${frame.lang}
      dir=${frame.dir ?? nothing}
      aria-busy=${frame.busy ? 'true' : nothing}
    >
      <figcaption part="caption">
        <slot name="heading"
          ><div class="heading" part="heading" role="heading" aria-level=${levelOf(frame.headingLevel)}>
            ${frame.heading}
          </div></slot
        >
        <p class="standfirst" part="standfirst" dir="auto">${frame.standfirst}</p>
      </figcaption>
      ${frame.notices}${frame.complaints?.map(
        (text) => html`<div class="notice" part="notice" role="alert"><p>${text}</p></div>`,
      )}
      <div class="controls" part="controls">${frame.controls}</div>
      <div class="answer-box" part="answer">${frame.answer}</div>
      ${frame.body}
      <p class="visually-hidden" role="status">${frame.announcement}</p>
    </figure>
    <slot class="fallback"></slot>`;
}
