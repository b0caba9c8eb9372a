import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CounterfactualKind, Denominator, PathShape } from '../../core/defense/defense-path.js';
import { defenseFigures, type DefenseFigures } from '../../data/defense/figures.js';
import { en, type DefenseMessages } from '../../localize/en/defense.js';
import { translated } from '../../localize/translated.js';
import { DatasetController } from '../../ui/dataset-controller.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { NumberEntries } from '../../ui/number-entries.js';
import { keepTabStop, navigatePoints } from '../../ui/point-navigation.js';
import { flag, property } from '../../ui/property.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { TypingPauseController } from '../../ui/typing-pause-controller.js';
import { memoizedColumns } from './chart-columns.js';
import { defenseControls } from './controls.js';
import { defenseStyles } from './defense-path.styles.js';
import { defenseAnswer, defensePanels, drawingBox } from './figure.js';
import { comparisonRequest, memoizedComparison } from './inputs-comparison.js';
import {
  checkOwnData,
  drawingOf,
  NUMBER_DEFAULTS,
  NUMBER_RULES,
  scenarioOf,
  settingsShown,
} from './inputs.js';
import { compute, computeWithFallback } from './model-fallback.js';
import { memoizedSeries } from './model-series.js';
import { sentence } from './text-answer.js';
import { hiddenRefusals } from './text-refusals.js';
import { captions, formatters } from './text.js';
import type {
  Comparison,
  ComparisonModule,
  Controls,
  Drawing,
  OptionsModule,
  PanelsModule,
  SettingName,
  TextContext,
} from './types-figure.js';
import type { BudgetChoice, Computed, DefenseResult, NumberName, Refusals } from './types.js';

/**
 * A defence budget on its path to a target share of GDP: where it stands under which definition and which GDP, how far it is from the
 * target, the growth required, with the working and the sources. Without attributes it shows Japan and its goal of 2 percent.
 *
 * @summary Shows a defence budget by year against a target share of GDP, with the denominator, the definition and the target to choose.
 * @tag impact-defense-path
 *
 * @slot - What readers without JavaScript see; may hold a `<script type="application/json">` with the page's own figures.
 *
 * @csspart field - A label with its control and its errors.
 * @csspart input-box - The box around a control, or around a few choices side by side.
 * @csspart input - A text or number field.
 * @csspart select - A choice among a few.
 * @csspart checkbox - A box to tick.
 * @csspart error - What is wrong with an entry, below its field.
 * @csspart choice - A small button: a reading of an ambiguous entry, a country or target to add, or another try.
 * @csspart options - The fields that open on request.
 * @csspart stale - The notice that the answer is for the last valid entries.
 * @csspart sentence - The answer in one sentence.
 * @csspart notes - A sentence that follows the answer.
 * @csspart figures - The key figures.
 * @csspart chart - The drawing by year.
 * @csspart readout - The description of the year under the pointer or the focus.
 * @csspart key - The key to the looks in the drawing.
 * @csspart caveat - A note on the drawing.
 * @csspart events - The numbered events.
 * @csspart working - The steps of the working.
 *
 * @fires {ImpactChangeEvent<DefenseResult>} impact-change - When the user has changed the result. Bubbles, composed; `event.result` is the new result.
 */
export class ImpactDefensePath extends ImpactElement<DefenseMessages, DefenseResult> {
  static override styles = defenseStyles;

  /** Id of a country of the data. By default the first one. */
  @property() country: 'japan' | (string & {}) | undefined;
  /** Id of a definition of what counts; of the built-in ones `defense-budget` has the costs of US bases and `programme` has not. By default the first one. */
  @property() definition: 'comprehensive' | 'defense-budget' | 'programme' | (string & {}) | undefined;
  /**
   * Which budgets are counted: the initial ones, or with the supplementary ones that are known.
   * @default with-supplementary
   */
  @property() budget: BudgetChoice | undefined;
  /** What shares are of: the GDP of one base year (`fixed`) or of each year itself (`current`). By default that of the country's goal. */
  @property() denominator: Denominator | undefined;
  /** A custom fixed GDP in whole units of the country's money. By default the one that the goal counts from. */
  @property({ attribute: 'fixed-gdp' }) fixedGdp: string | number | undefined;
  /** Fiscal year of the figure that the path starts from. By default the newest one that is enacted or actual and well sourced. */
  @property({ attribute: 'latest-year' }) latestYear: string | number | undefined;
  /** Target in percent of GDP. By default the country's goal, or 2. */
  @property({ attribute: 'target-share' }) targetShare: string | number | undefined;
  /** Fiscal year by which the target is to be met. By default that of the country's goal, or the year after the latest figure. */
  @property({ attribute: 'target-year' }) targetYear: string | number | undefined;
  /**
   * Assumed growth of nominal GDP in percent a year, above −100.
   * @default 2
   */
  @property({ attribute: 'gdp-growth' }) gdpGrowth: string | number | undefined;
  /** Assumed price increase in percent a year, above −100; gives growth after prices. */
  @property() deflator: string | number | undefined;
  /**
   * How the projection gets to the target.
   * @default share-linear
   */
  @property() shape: PathShape | undefined;
  /** What the path is compared with; leave it out for nothing. */
  @property() counterfactual: CounterfactualKind | undefined;
  /** ISO 4217 code: the country's own currency, or the one that the data have exchange rates for. By default the country's own. */
  @property() currency: 'JPY' | 'USD' | (string & {}) | undefined;
  /**
   * What is drawn of each year: its share of GDP or its spending.
   * @default share
   */
  @property() measure: 'share' | 'spending' | undefined;
  /**
   * How the years are drawn. Shares of several countries are always lines.
   * @default columns
   */
  @property() chart: 'columns' | 'line' | undefined;
  /** Draws the shares of the other denominator as well. */
  @property({ type: Boolean, converter: flag, attribute: 'both-denominators' }) bothDenominators = false;
  /** Countries to compare with: ISO 3166 codes with spaces between them, such as `DE KR`. */
  @property() compare: string | undefined;
  /**
   * The definition that countries are compared under.
   * @default sipri
   */
  @property() series: 'sipri' | 'nato' | (string & {}) | undefined;
  /** Ids of other targets to draw, with spaces between them, such as `nato-core us-ask-3-5`. */
  @property({ attribute: 'target-lines' }) targetLines: string | undefined;
  /** First fiscal year of the drawing. By default the first one of the data. */
  @property({ attribute: 'from-year' }) fromYear: string | number | undefined;

  readonly #entries = new NumberEntries<NumberName>(NUMBER_RULES, NUMBER_DEFAULTS);
  readonly #typing = new TypingPauseController(this, this.#entries);
  readonly #dataset = new DatasetController<DefenseFigures>(this, defenseFigures, checkOwnData);
  readonly #panelContents = new LazyModule<PanelsModule>(this, () => import('./panels.js'));
  readonly #options = new LazyModule<OptionsModule>(this, () => import('./options.js'));
  readonly #comparisonModule = new LazyModule<ComparisonModule>(this, () => import('./chart-comparison.js'));
  readonly #readout = new ReadoutController(this);
  readonly #seriesOf = memoizedSeries();
  readonly #columnsOf = memoizedColumns();
  readonly #comparisonOf = memoizedComparison();
  #optionsOpen = false;
  #computed: Computed | null = null;
  #refusals: Refusals = {};
  /** The data of the present result, in the reader's language and as they came. */
  #computedWith: DefenseFigures | undefined;
  #computedFrom: DefenseFigures | undefined;

  constructor() {
    super({ name: 'defense-path', data: 'data/defense', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): DefenseResult | null {
    return this.#computed?.result ?? null;
  }

  get #context(): TextContext {
    const { language, messages } = this[internals].locale;
    const country = this.#computed?.series.country ?? this.#dataset.data.countries[0];
    return {
      locale: language.locale,
      messages,
      currency: this.result?.currency ?? country?.currency ?? '',
      fiscalYearStart: country?.fiscalYearStart,
    };
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
    const attempt = this.#computed ? compute : computeWithFallback;
    const { outcome, refusals } = attempt(scenarioOf(this, this.#entries), data, this.#seriesOf);
    this.#refusals = refusals;
    if (outcome.ok) this.#computed = { ...outcome, result: (inOtherWords && this.result) || outcome.result };
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

  /** Takes what the user chose; an empty text leaves the choice to the data. */
  #set(settings: Partial<Record<SettingName, string | boolean>>): void {
    this[internals].changedByUser = true;
    this[internals].deferred.skipNext();
    const given = Object.entries(settings).map(([name, value]) => [name, value === '' ? undefined : value]);
    Object.assign(this, Object.fromEntries(given));
  }

  #announcement(): string {
    return this.#computed ? sentence(this.#computed, this.#context).join('') : '';
  }

  protected override updated(): void {
    if (!this[internals].deferred.pending) keepTabStop(this.renderRoot);
    super.updated();
  }

  #controls(context: TextContext, drawing: Drawing): Controls {
    return {
      context,
      data: this.#data,
      own: this.#dataset.own,
      entries: this.#entries,
      refusals: this.#refusals,
      computed: this.#computed,
      settings: settingsShown(this, drawing, this.#entries, this.#computed),
      optionsOpen: this.#optionsOpen,
      options: this.#options,
      onOptions: (open) => {
        this.#optionsOpen = open;
        this.requestUpdate();
      },
      onNumber: (name, text) => this.#type(name, text),
      onSetting: (settings) => this.#set(settings),
    };
  }

  /** The comparison asked for, once what it needs is here. */
  #comparison(context: TextContext): Comparison | null {
    const request = comparisonRequest(
      this,
      this.#dataset,
      this.#computed,
      this[internals].size.width,
      context,
    );
    const module = request && this.#comparisonModule.get();
    return module ? this.#comparisonOf(module, request) : null;
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const { messages } = context;
    const { data, own } = this.#dataset;
    const computed = this.#computed;
    const rtl = this[internals].locale.language.dir === 'rtl';
    const comparison = this.#comparison(context);
    const drawing = drawingOf(this, comparison, this.#columnsOf, this[internals].size.width, rtl);
    const controls = this.#controls(context, drawing);
    const [heading, standfirst] = computed
      ? captions(computed, drawing.measure, context)
      : [messages.title, ''];
    const reading = {
      text: this.#readout.text,
      walk: (event: KeyboardEvent) => navigatePoints(event, rtl),
      point: this.#readout.handle,
    };
    return this[internals].figure({
      heading,
      standfirst,
      notice: this.#dataset.notice(context.locale),
      announce: () => this.#announcement(),
      complaints: hiddenRefusals(controls),
      controls: defenseControls(controls),
      answer: computed
        ? defenseAnswer(computed, comparison, this.#entries.isStale(this.#refusals), context)
        : nothing,
      body: () => ({
        drawing: computed ? drawingBox(computed, drawing, comparison, reading, context) : nothing,
        panels: defensePanels(
          computed,
          comparison,
          context,
          this[internals].panels,
          this.#panelContents,
          data.sources ?? null,
        ),
        known: `${own ? `${messages.dataOwn} · ` : ''}${messages.knownTo({ date: formatters(context).date(data.knownThrough) })}`,
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-defense-path': ImpactDefensePath;
  }
}
