import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { eventFigures, type EventFigures } from '../../data/events/figures.js';
import { en, type TimelineMessages } from '../../localize/en/timeline.js';
import { CalculatorController } from '../../ui/calculator-controller.js';
import { givenDay } from '../../ui/day-entries.js';
import { DayFields } from '../../ui/day-fields.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { keepTabStop, navigatePoints } from '../../ui/point-navigation.js';
import { property } from '../../ui/property.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { RefusalWords } from '../../ui/refusal-words.js';
import { shareDay, SharedDayController, sharingParent } from '../../ui/shared-day.js';
import { words } from '../../ui/words.js';
import { timelineControls } from './controls.js';
import { drawingBox, timelineAnswer, timelinePanels } from './figure.js';
import { DEFAULTS, scenarioOf } from './inputs.js';
import { checkOwnData, computeTimeline } from './model.js';
import { formatters, sentence, standfirst } from './text.js';
import { timelineStyles } from './timeline.styles.js';
import type {
  Computed,
  Controls,
  DayName,
  Drawing,
  TextContext,
  TimelineResult,
  TimelineSettings,
} from './types.js';

/**
 * What was agreed when, and what came of it: the events of a deal in order, each with its amounts, how firm it is and who says so. A day
 * that a reader chooses can be shared with the other elements of the page, by `data-impact-date` on any element around them.
 * Without attributes it shows the US–Japan deal from July 2025 on.
 *
 * @summary Shows the events of a deal in time, by topic and status, each with its source, and lets other elements follow a chosen day.
 * @tag impact-timeline
 *
 * @slot - What readers without JavaScript see; may hold a `<script type="application/json">` with events of the page's own.
 *
 * @csspart field - A label with its control and its errors.
 * @csspart input-box - The box around a date field.
 * @csspart input - A date field.
 * @csspart checkbox - A box to tick.
 * @csspart error - What is wrong with an entry, below its field.
 * @csspart choice - A small button: another try to load data.
 * @csspart stale - Says that the answer is for the last valid entries.
 * @csspart sentence - The answer in one sentence.
 * @csspart figures - How many of the events are how firm.
 * @csspart chart - The drawing to scale, where there is room for it.
 * @csspart readout - What is said of the event under the pointer or the focus.
 * @csspart key - What the marks mean.
 * @csspart help - Says that other elements follow the chosen day, where they do.
 * @csspart events - The list of events.
 * @csspart event - One event.
 * @csspart day - The day of an event, a button that chooses it.
 * @csspart title - What happened.
 * @csspart amounts - The amounts that an event names.
 * @csspart details - Provisions and notes, which open on request.
 * @csspart source - Who says so.
 *
 * @fires {ImpactChangeEvent<TimelineResult>} impact-change - When the user has changed the result: topics, period or chosen day. Bubbles, composed; `event.result` is the new result.
 */
export class ImpactTimeline
  extends ImpactElement<TimelineMessages, TimelineResult>
  implements TimelineSettings
{
  static override styles = timelineStyles;

  /** Ids of events or names of topics with spaces between them, such as `tariffs 2025-10-28-minerals`. @default all events */
  @property() events: string | undefined;
  /** Topics to show alone, with spaces between them: `tariffs`, `investment`, `purchases`, `minerals`, `defense`. Readers can change it. @default all topics */
  @property() topics: string | undefined;
  /** First day shown, such as `2025-09-01`. @default the day of the first event */
  @property() from: string | undefined;
  /** Last day shown. @default the day of the last event */
  @property() to: string | undefined;
  /** Chosen day. @default the day that is shared around the element by `data-impact-date` */
  @property() date: string | undefined;

  readonly #days: DayFields<DayName> = new DayFields<DayName>({
    element: this,
    take: (name, day) => this.#calculator.set({ [name]: day }),
  });
  readonly #calculator = new CalculatorController<TimelineSettings, typeof DEFAULTS, EventFigures, Computed>(
    this,
    {
      days: this.#days,
      builtIn: eventFigures,
      check: checkOwnData,
      fallback: DEFAULTS,
      scenario: () => scenarioOf(this),
      compute: computeTimeline,
    },
  );
  readonly #sharedDay: SharedDayController<'date'> = new SharedDayController(this, 'date', 'date');
  readonly #details = new LazyModule(this, async () => {
    const details = await import('./panel-details.js');
    await details.fetchSourceWords(this.#context.locale);
    return details;
  });
  readonly #panelContents = new LazyModule(this, () => import('./panels.js'));
  readonly #refusalWords = new RefusalWords<Controls, typeof import('./text-refusals.js')>(
    this,
    () => import('./text-refusals.js'),
  );
  readonly #readout = new ReadoutController(this);

  constructor() {
    super({ name: 'timeline', data: 'data/events', en });
  }

  /** The present result, or null before the first one; frozen, amounts as decimal strings. */
  get result(): TimelineResult | null {
    return this.#calculator.computed?.result ?? null;
  }

  /** What is shown, with the events in the reader's language; the result keeps the language of the data. */
  get #computed(): Computed | null {
    const { computed, from } = this.#calculator;
    if (!computed || from.own) return computed;
    const { events } = this.#context.messages.translate(from.data);
    const written = new Map(events.map((event) => [event.id, event]));
    return { ...computed, shown: computed.shown.map((event) => written.get(event.id) ?? event) };
  }

  get #context(): TextContext {
    const { language, messages } = this[internals].locale;
    return { locale: language.locale, messages };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#calculator.update(changed);
  }

  /** Chooses a day, or none when it was chosen already, here and for all that share it. */
  #choose(date: string): void {
    this[internals].changedByUser = true;
    const day = this.result?.date === date ? undefined : date;
    this.#sharedDay.choose(day);
    shareDay(this, day);
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ol');
    if (list) keepTabStop(list);
    super.updated();
  }

  #drawing(width: number): Drawing {
    const rtl = this[internals].locale.language.dir === 'rtl';
    return {
      width,
      rtl,
      readout: this.#readout.text,
      shared: this.isConnected && sharingParent(this) !== null,
      details: this.#details.get(),
      walk: (event) => navigatePoints(event, rtl),
      point: this.#readout.handle,
      choose: (date) => this.#choose(date),
    };
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const { messages } = context;
    const calculator = this.#calculator;
    const { refusals, from } = calculator;
    const computed = this.#computed;
    const input = computed && { computed, from, context };
    const controls: Controls = {
      context,
      computed,
      refusals,
      complaint: (field) =>
        this.#refusalWords.say(refusals[field], (words, refusal) => words.refusalText(refusal, messages)),
      topics: words(this.topics),
      from: givenDay(this.from),
      to: givenDay(this.to),
      days: this.#days,
      set: (settings) => calculator.set(settings),
    };
    return this[internals].figure({
      heading: messages.heading,
      standfirst: computed ? standfirst(computed, context) : '',
      notice: calculator.dataset.notice(context.locale),
      announce: () => (this.#computed ? sentence(this.#computed, this.#context).join('') : ''),
      complaints: this.#refusalWords.hidden(controls),
      controls: timelineControls(controls),
      answer: computed ? timelineAnswer(computed, calculator.staleNotice(context), context) : nothing,
      body: () => ({
        drawing: () =>
          input ? this[internals].size.draw((width) => drawingBox(input, this.#drawing(width))) : nothing,
        panels: timelinePanels(input, this[internals].panels, this.#panelContents),
        known: calculator.known(messages, formatters(context).date),
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-timeline': ImpactTimeline;
  }
}
