import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CounterfactualKind, Denominator, PathShape } from '../../core/defense/defense-path.js';
import type { Refusal } from '../../core/model/outcome.js';
import { defenseFigures, type DefenseFigures } from '../../data/defense/figures.js';
import { en, type DefenseMessages } from '../../localize/en/defense.js';
import { translated } from '../../localize/translated.js';
import { DatasetController } from '../../ui/dataset-controller.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { NumberEntries } from '../../ui/number-entries.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { flag, property } from '../../ui/property.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { keepTabStop, navigatePoints } from '../../ui/point-navigation.js';
import { TypingPauseController } from '../../ui/typing-pause-controller.js';
import { asideReader } from './aside.js';
import { basisReader } from './basis.js';
import { columnsReader } from './chart-columns.js';
import type { Picture } from './chart.js';
import type { Aside } from './compared-lines.js';
import { defenseControls, hiddenRefusals } from './controls.js';
import { defenseStyles } from './defense-path.styles.js';
import { NUMBER_DEFAULTS, NUMBER_RULES, type NumberName } from './entries.js';
import type { Controls } from './fields.js';
import { defenseAnswer, defensePanels, drawingBox } from './figure.js';
import { checkOwnData } from './own-data.js';
import type { DefenseResult } from './scenario.js';
import { pictureOf, scenarioOf, settingsShown } from './settings.js';
import { computeOnce, computeUsable } from './usable.js';
import { captions, sentence, writers, type Answered, type Writer } from './view.js';

/**
 * A defence budget on its path to a target share of GDP: where it stands under which definition and which GDP, what is missing, what
 * it would take, with the working and the sources. Without attributes it shows Japan and its goal of 2 percent.
 *
 * @summary Shows a defence budget by year against a target share of GDP, with the denominator, the definition and the target to choose.
 * @tag impact-defense-path
 *
 * @slot - What readers without JavaScript see; may hold a `<script type="application/json">` with figures of the page's own.
 *
 * @csspart field - A label with its control and its errors.
 * @csspart input-box - The box around a control, or around a few choices side by side.
 * @csspart input - A text or number field.
 * @csspart select - A choice among a few.
 * @csspart checkbox - A box to tick.
 * @csspart error - What is wrong with an entry, below its field.
 * @csspart choice - A small button: a reading of an ambiguous entry, a country or target to add, or another try.
 * @csspart options - The fields that open on request.
 * @csspart stale - Says that the answer is for the last valid entries.
 * @csspart sentence - The answer in one sentence.
 * @csspart further - What the answer adds in a sentence of its own.
 * @csspart figures - The headline figures.
 * @csspart chart - The drawing by year.
 * @csspart readout - What is said of the year under the pointer or the focus.
 * @csspart key - What the looks in the drawing mean.
 * @csspart caveat - What has to be said beside the drawing.
 * @csspart events - The numbered events.
 * @csspart working - The steps of the working.
 *
 * @fires {ImpactChangeEvent<DefenseResult>} impact-change - When the user has changed the result. Bubbles, composed; `event.result` is the new result.
 */
export class ImpactDefensePath extends ImpactElement<DefenseMessages, DefenseResult> {
  static override styles = defenseStyles;

  /** Id of a country of the data; the first one, `japan`, if not given. */
  @property() country: string | undefined;
  /** Id of a definition of what counts: `comprehensive`, `defense-budget` (with the costs of US bases) or `programme` (without). The first one if not given. */
  @property() definition: string | undefined;
  /** Which budgets are counted: the initial ones, or with the supplementary ones that are known. */
  @property() budget: 'initial' | 'with-supplementary' = 'with-supplementary';
  /** What shares are of: the GDP of one base year (`fixed`) or of each year itself (`current`). `fixed` if not given and the country has such a goal. */
  @property() denominator: Denominator | undefined;
  /** The fixed GDP in whole units of the country's money, in place of the one that the goal keeps. */
  @property({ attribute: 'fixed-gdp' }) fixedGdp: string | undefined;
  /** Fiscal year of the figure that the path starts from; the newest that is enacted or actual and well sourced if not given. */
  @property({ attribute: 'latest-year' }) latestYear: string | undefined;
  /** Target in percent of GDP. 2 if not given. */
  @property({ attribute: 'target-share' }) targetShare: string | undefined;
  /** Fiscal year by which the target is to be met. 2027, or the year after the latest figure, if not given. */
  @property({ attribute: 'target-year' }) targetYear: string | undefined;
  /** Assumed growth of nominal GDP in percent a year, above −100. 2 if not given. */
  @property({ attribute: 'gdp-growth' }) gdpGrowth: string | undefined;
  /** Assumed price increase in percent a year, above −100; gives growth after prices. */
  @property() deflator: string | undefined;
  /** How the projection gets to the target. */
  @property() shape: PathShape = 'share-linear';
  /** What the path is compared with: `flat-cash`, `flat-real` or `held-share`; nothing if not given. */
  @property() counterfactual: CounterfactualKind | 'none' | undefined;
  /** ISO 4217 code: the country's own currency or the one that the data have exchange rates for (`USD`). */
  @property() currency: string | undefined;
  /** What is drawn: shares as columns or as a line, or spending as columns. With countries compared, shares are always lines. */
  @property() view: 'share' | 'line' | 'spending' = 'share';
  /** Draws the shares of the other denominator as well. */
  @property({ type: Boolean, converter: flag, attribute: 'both-denominators' }) bothDenominators = false;
  /** Countries to compare with: ISO 3166 codes with spaces between them, such as `DE KR`. */
  @property() compare = '';
  /** The definition that countries are compared under: `sipri` or `nato`. */
  @property() series = 'sipri';
  /** Ids of further targets to draw, with spaces between them, such as `nato-core us-ask-3-5`. */
  @property({ attribute: 'target-line' }) targetLine = '';
  /** First fiscal year of the drawing; the first of the data if not given. */
  @property({ attribute: 'from-year' }) fromYear: string | undefined;

  readonly #entries = new NumberEntries<NumberName>(NUMBER_RULES, NUMBER_DEFAULTS);
  readonly #typing = new TypingPauseController(this, this.#entries);
  readonly #dataset = new DatasetController<DefenseFigures>(this, defenseFigures, checkOwnData);
  readonly #panelContents = new LazyModule(this, () => import('./panels.js'));
  readonly #options = new LazyModule(this, () => import('./options-fields.js'));
  readonly #further = new LazyModule(this, () => import('./further.js'));
  readonly #readout = new ReadoutController(this);
  readonly #asideOf = asideReader();
  readonly #basisOf = basisReader();
  readonly #columnsOf = columnsReader();
  #optionsOpen = false;
  #answered: Answered | null = null;
  #refusals: Readonly<Record<string, Refusal>> = {};
  /** The data of the present answer, in the reader's language and as they came. */
  #computedWith: DefenseFigures | undefined;
  #computedFrom: DefenseFigures | undefined;

  constructor() {
    super({ name: 'defense-path', data: 'data/defense', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): DefenseResult | null {
    return this.#answered?.result ?? null;
  }

  get #writer(): Writer {
    const { language, messages } = this[internals].locale;
    return { locale: language.locale, messages, currency: this.result?.currency ?? 'JPY' };
  }

  /** Built-in data in the reader's language; the page's own data as they are. */
  get #data(): DefenseFigures {
    const { data, own } = this.#dataset;
    return own ? data : translated(data, this[internals].locale.messages.dataWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#entries.locale = this[internals].locale.language.locale;
    this.#entries.take(this, this.hasUpdated ? changed : undefined);
    const data = this.#data;
    if (changed.size === 0 && this.#computedWith === data) return;
    const inOtherWords = changed.size === 0 && this.#computedFrom === this.#dataset.data;
    this.#computedWith = data;
    this.#computedFrom = this.#dataset.data;
    const compute = this.#answered ? computeOnce : computeUsable;
    const { answer, refusals } = compute(scenarioOf(this, this.#entries), data, this.#basisOf);
    this.#refusals = refusals;
    if (!answer.ok) return;
    this.#answered = { ...answer, result: (inOtherWords && this.result) || answer.result };
    if (this.targetYear === undefined && !this.#entries.refusal('targetYear'))
      this.#entries.give('targetYear', String(answer.result.targetYear));
  }

  /** Takes what the user typed into a number field. */
  #type(name: NumberName, text: string): void {
    this[internals].changedByUser = true;
    this[internals].deferred.skipNext();
    this.#typing.key(name, name in this.#refusals);
    const value = this.#entries.type(name, text);
    if (value !== undefined) this[name] = value ?? undefined;
    this.requestUpdate();
  }

  #set(name: string, value: string | boolean): void {
    this[internals].changedByUser = true;
    this[internals].deferred.skipNext();
    // Another country has its own definitions and money.
    if (name === 'country') Object.assign(this, { definition: undefined, currency: undefined });
    Object.assign(this, {
      [name]: value === '' && name !== 'compare' && name !== 'targetLine' ? undefined : value,
    });
  }

  #announcement(): string {
    return this.#answered ? sentence(this.#answered, this.#writer).join('') : '';
  }

  protected override updated(): void {
    if (!this[internals].deferred.pending) keepTabStop(this.renderRoot);
    super.updated();
  }

  get #stale(): boolean {
    return this.#entries.isStale(this.#refusals);
  }

  #controls(writer: Writer, { view }: Picture): Controls {
    return {
      writer,
      data: this.#data,
      entries: this.#entries,
      refusals: this.#refusals,
      answered: this.#answered,
      settings: settingsShown(this, view),
      optionsOpen: this.#optionsOpen,
      options: this.#options,
      onOptions: (open) => {
        this.#optionsOpen = open;
        this.requestUpdate();
      },
      onNumber: (name, text) => this.#type(name, text),
      onSetting: (name, value) => this.#set(name, value),
    };
  }

  protected override render(): TemplateResult {
    const writer = this.#writer;
    const { messages } = writer;
    const data = this.#data;
    const { own } = this.#dataset;
    const answered = this.#answered;
    const rtl = this[internals].locale.language.dir === 'rtl';
    const home = answered?.basis.country.code;
    const aside: Aside | null = this.#asideOf(
      this,
      this.#further,
      data,
      home,
      this[internals].size.width,
      writer,
    );
    const picture = pictureOf(this, aside, this.#columnsOf, this[internals].size.width, rtl);
    const controls = this.#controls(writer, picture);
    const [heading, standfirst] = answered
      ? captions(answered, picture.view === 'spending', writer)
      : [messages.title, ''];
    const drawing = {
      readout: this.#readout.text,
      walk: (event: KeyboardEvent) => navigatePoints(event, rtl),
      point: this.#readout.handle,
    };
    return this[internals].figure({
      heading,
      standfirst,
      notice: this.#dataset.notice(writer.locale),
      announce: () => this.#announcement(),
      complaints: hiddenRefusals(controls),
      controls: defenseControls(controls),
      answer: answered ? defenseAnswer(answered, aside, this.#stale, writer) : nothing,
      body: () => ({
        drawing: answered ? drawingBox(answered, picture, aside, drawing, writer) : nothing,
        panels: defensePanels(
          answered,
          aside,
          writer,
          this[internals].panels,
          this.#panelContents,
          data.sources ?? null,
        ),
        known: `${own ? `${messages.dataOwn} · ` : ''}${messages.knownTo({ date: writers(writer).date(data.knownThrough) })}`,
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-defense-path': ImpactDefensePath;
  }
}
