import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CounterfactualKind, Denominator, PathShape } from '../../core/defense/defense-path.js';
import { defenseFigures, type DefenseFigures } from '../../data/defense/figures.js';
import { en, type DefenseMessages } from '../../localize/en/defense.js';
import { CalculatorController } from '../../ui/calculator-controller.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { keepTabStop } from '../../ui/point-navigation.js';
import { flag, property } from '../../ui/property.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { memoizedColumns } from './chart-columns.js';
import { OptionsBox } from './controls-options.js';
import { refusalWords } from './controls-refusals.js';
import { defenseControls } from './controls.js';
import { defenseStyles } from './defense-path.styles.js';
import { defenseAnswer, drawingBox, readingOf } from './figure.js';
import { memoizedComparison } from './inputs-comparison.js';
import { numberFields } from './inputs-fields.js';
import {
  checkOwnData,
  chosen,
  countedIn,
  drawingOf,
  SCENARIO_DEFAULTS,
  scenarioOf,
  settingsShown,
} from './inputs.js';
import { DefensePanels } from './panel-list.js';
import { memoizedSeries } from './model-series.js';
import { computeDefense } from './model.js';
import { sentence } from './text-answer.js';
import { memoizedWords } from './text-data.js';
import { captions, formatters } from './text.js';
import type { Controls, Drawing, SettingName, Settings, Shown } from './types-figure.js';
import type { BudgetChoice, Computed, DefenseResult, DefenseScenario, NumberName } from './types.js';

const Calculator = CalculatorController<Settings, DefenseScenario, DefenseFigures, Computed, NumberName>;

/**
 * A defense budget on its path to a target share of GDP: where it stands under which definition and which GDP, how far it is from the
 * target, the growth required, with the working and the sources. Without attributes it shows Japan and its goal of 2 percent.
 *
 * @summary Shows a defense budget by year against a target share of GDP, with the denominator, the definition and the target to choose.
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
 * @csspart panel-answer - The answer of a panel in one sentence.
 * @csspart readings-chart - The drawing of all readings of a year.
 *
 * @fires {ImpactChangeEvent<DefenseResult>} impact-change - When the user has changed the result. Bubbles, composed; `event.result` is the new result.
 */
export class ImpactDefensePath extends ImpactElement<DefenseMessages, DefenseResult> implements Settings {
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
  /** Claim in percent of GDP that the panel `readings` holds against every reading of the year. By default the published share, or the target. */
  @property() claim: string | number | undefined;

  readonly #fields = numberFields(this);
  readonly #seriesOf = memoizedSeries();
  readonly #calculator = new Calculator(this, {
    builtIn: defenseFigures,
    check: checkOwnData,
    fields: this.#fields,
    currency: (data) => countedIn(this, data),
    fallback: SCENARIO_DEFAULTS,
    scenario: () => scenarioOf(this, this.#fields.entries),
    compute: (scenario, data) => computeDefense(scenario, data, this.#seriesOf),
  });
  readonly #options = new OptionsBox(this);
  readonly #refusalWords = refusalWords(this);
  readonly #readout = new ReadoutController(this);
  readonly #inWords = memoizedWords();
  readonly #columnsOf = memoizedColumns();
  readonly #comparisonOf = memoizedComparison(this);
  readonly #panels = new DefensePanels(this);

  constructor() {
    super({ name: 'defense-path', data: 'data/defense', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): DefenseResult | null {
    return this.#computed?.result ?? null;
  }

  /** The computation, with what the open panels add to it. */
  get #computed(): Computed | null {
    const claim = this.#fields.entries.value('claim');
    return this.#panels.addTo(this.#calculator.computed, claim, this[internals].panels);
  }

  /** What is shown, with the texts of the data in the reader's language. */
  get #shown(): Shown {
    const { language, messages } = this[internals].locale;
    const { from } = this.#calculator;
    return this.#inWords({ computed: this.#computed, from }, language.locale, messages);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#calculator.update(changed);
  }

  /** Takes what the reader chose. */
  #set(settings: Partial<Record<SettingName, string | boolean>>): void {
    this[internals].deferred.skipNext();
    this.#calculator.set(chosen(settings));
  }

  protected override updated(): void {
    if (!this[internals].deferred.pending)
      for (const chart of this.renderRoot.querySelectorAll('.chart')) keepTabStop(chart);
    super.updated();
  }

  #controls({ computed, context, data, own }: Shown, drawing: Drawing): Controls {
    const { refusals } = this.#calculator;
    return {
      context,
      data,
      own,
      entries: this.#fields.entries,
      refusals,
      complaint: (field) =>
        this.#refusalWords.say(refusals[field], (words, refusal) => words.refusalText(refusal, context)),
      claimInSight: this[internals].panels.isOpen('readings'),
      computed,
      settings: settingsShown(this, drawing, this.#fields.entries, computed),
      options: this.#options,
      onNumber: (name, text) => this.#calculator.type(name, text),
      onSetting: (settings) => this.#set(settings),
    };
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    const { computed, context } = shown;
    const { locale, size, panels } = this[internals];
    const rtl = locale.language.dir === 'rtl';
    const drawn = (width: number) => {
      const comparison = this.#comparisonOf(this, shown, width);
      return [drawingOf(this, comparison, this.#columnsOf, width, rtl), comparison] as const;
    };
    const [drawing, comparison] = drawn(size.width);
    const controls = this.#controls(shown, drawing);
    const { title } = context.messages;
    const [heading, standfirst] = computed ? captions(computed, drawing.measure, context) : [title, ''];
    const reading = readingOf(this.#readout, rtl);
    return this[internals].figure({
      heading,
      standfirst,
      notice: this.#calculator.dataset.notice(context.locale),
      announce: () => (computed ? sentence(computed, context).join('') : ''),
      complaints: this.#refusalWords.hidden(controls),
      controls: defenseControls(controls),
      answer: computed ? defenseAnswer(computed, comparison, this.#calculator, context) : nothing,
      body: () => ({
        drawing: () =>
          computed ? size.draw((width) => drawingBox(computed, ...drawn(width), reading, context)) : nothing,
        panels: this.#panels.list(
          { shown, comparison, controls, size, rtl, onClaim: (claim) => this.#set({ claim }) },
          panels,
        ),
        known: this.#calculator.known(context.messages, formatters(context).date),
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-defense-path': ImpactDefensePath;
  }
}
