import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Refusal } from '../../core/model/outcome.js';
import { eventFigures, type EventFigures } from '../../data/events/figures.js';
import { en, type TimelineMessages } from '../../localize/en/timeline.js';
import { translated } from '../../localize/translated.js';
import { answerBox } from '../../ui/answer-box.js';
import { DatasetController } from '../../ui/dataset-controller.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { property } from '../../ui/property.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { shareDay, SharedDayController, sharingParent } from '../../ui/shared-day.js';
import { keepTabStop, navigatePoints } from '../../ui/point-navigation.js';
import { hiddenRefusals, timelineControls, type Controls } from './controls.js';
import { drawingBox, timelinePanels, type Drawing } from './figure.js';
import { checkOwnData } from './own-data.js';
import { computeTimeline, computeUsable, words, type TimelineResult } from './scenario.js';
import { timelineStyles } from './timeline.styles.js';
import { keyFigures, sentence, writers, type Answered, type Writer } from './view.js';

/**
 * What was agreed when, and what came of it: the events of a deal in order, each with its amounts, how firm it is and who says so. A day
 * that a reader chooses can be shared with the other elements of the page, by `data-impact-on` on any element around them.
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
 * @csspart hint - Says that other elements follow the chosen day, where they do.
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
export class ImpactTimeline extends ImpactElement<TimelineMessages, TimelineResult> {
  static override styles = timelineStyles;

  /** Ids of events or names of topics with spaces between them, such as `tariffs 2025-10-28-minerals`; all events if not given. */
  @property() events: string | undefined;
  /** Topics to show alone, with spaces between them: `tariffs`, `investment`, `purchases`, `minerals`, `defense`. All of them if not given; readers can change it. */
  @property() topic: string | undefined;
  /** First day shown, such as `2025-09-01`; that of the first event if not given. */
  @property() from: string | undefined;
  /** Last day shown; that of the last event if not given. */
  @property() to: string | undefined;
  /** Chosen day; the one that is shared around the element by `data-impact-on` if not given. */
  @property() on: string | undefined;

  readonly #dataset = new DatasetController<EventFigures>(this, eventFigures, checkOwnData);
  readonly #sharedDay: SharedDayController<'on'> = new SharedDayController(this, 'on', 'on');
  readonly #details = new LazyModule(this, () => import('./details.js'));
  readonly #panelContents = new LazyModule(this, () => import('./panels.js'));
  readonly #readout = new ReadoutController(this);
  #computed: Answered | null = null;
  #refusals: Readonly<Record<string, Refusal>> = {};
  #computedWith: EventFigures | undefined;
  /** The data that the present result is from; an author's new data may have no answer. */
  #shown: EventFigures = eventFigures;

  constructor() {
    super({ name: 'timeline', data: 'data/events', en });
  }

  /** The present result, or null before the first one; frozen, amounts as decimal strings. */
  get result(): TimelineResult | null {
    return this.#computed?.result ?? null;
  }

  /** The answer with the events in the reader's language; the result keeps the language of the data. */
  get #answered(): Answered | null {
    const data = this.#shown;
    if (!this.#computed || data.sources) return this.#computed;
    const written = new Map(
      translated(data, this[internals].locale.messages.dataWords).events.map((event) => [event.id, event]),
    );
    return { ...this.#computed, shown: this.#computed.shown.map((event) => written.get(event.id) ?? event) };
  }

  get #writer(): Writer {
    const { language, messages } = this[internals].locale;
    return { locale: language.locale, messages };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { data } = this.#dataset;
    if (changed.size === 0 && this.#computedWith === data) return;
    this.#computedWith = data;
    // A page may put anything into a property; what is no text asks for nothing.
    const asked = (name: 'events' | 'topic' | 'from' | 'to' | 'on') => {
      const value: unknown = this[name];
      return typeof value === 'string' ? value.trim() : '';
    };
    const scenario = {
      events: asked('events'),
      topic: asked('topic'),
      from: asked('from'),
      to: asked('to'),
      on: asked('on'),
    };
    const first = computeTimeline(scenario, data);
    const { answer, refusals } =
      first.ok || this.#computed
        ? { answer: first, refusals: first.ok ? {} : first.refusals }
        : computeUsable(scenario, data);
    this.#refusals = refusals;
    if (!answer.ok) return;
    this.#computed = answer;
    this.#shown = data;
  }

  #set(name: 'topic' | 'from' | 'to', value: string): void {
    this[internals].changedByUser = true;
    this[name] = value;
  }

  /** Chooses a day, or none when it was chosen already, here and for all that share it. */
  #choose(date: string): void {
    this[internals].changedByUser = true;
    const day = this.result?.on === date ? undefined : date;
    this.#sharedDay.choose(day);
    shareDay(this, day);
  }

  #announcement(): string {
    const answered = this.#answered;
    return answered ? sentence(answered, this.#writer).join('') : '';
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ol');
    if (list) keepTabStop(list);
    super.updated();
  }

  #answer(answered: Answered, writer: Writer): TemplateResult {
    const stale = Object.keys(this.#refusals).length > 0;
    return answerBox({
      sentence: sentence(answered, writer),
      figures: keyFigures(answered, writer),
      stale: stale ? writer.messages.lastGood : null,
    });
  }

  get #drawing(): Drawing {
    const rtl = this[internals].locale.language.dir === 'rtl';
    return {
      data: this.#shown,
      width: this[internals].size.width,
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
    const writer = this.#writer;
    const { messages } = writer;
    const data = this.#shown;
    const answered = this.#answered;
    const { topic, date } = writers(writer);
    const controls: Controls = {
      writer,
      answered,
      refusals: this.#refusals,
      topics: words(typeof this.topic === 'string' ? this.topic : ''),
      from: this.from,
      to: this.to,
      onSetting: (name, value) => this.#set(name, value),
    };
    const topics = (answered?.result.topics ?? []).map(topic);
    return this[internals].figure({
      heading: messages.heading,
      standfirst: answered ? messages.standfirst(topics.join(messages.comma)) : '',
      notice: this.#dataset.notice(writer.locale),
      announce: () => this.#announcement(),
      complaints: hiddenRefusals(controls),
      controls: timelineControls(controls),
      answer: answered ? this.#answer(answered, writer) : nothing,
      body: () => ({
        drawing: answered ? drawingBox(answered, this.#drawing, writer) : nothing,
        panels: timelinePanels(answered, data, writer, this[internals].panels, this.#panelContents),
        known: `${data.sources ? `${messages.dataOwn} · ` : ''}${messages.knownTo({ date: date(data.knownThrough) })}`,
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-timeline': ImpactTimeline;
  }
}
