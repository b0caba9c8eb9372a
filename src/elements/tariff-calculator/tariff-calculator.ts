import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { memoizeLast } from '../../core/model/memoize.js';
import { isCurrency } from '../../core/numbers/format.js';
import { tariffRates, type TariffRates } from '../../data/tariffs/schedule.js';
import { en, type TariffMessages } from '../../localize/en/tariff.js';
import { translated } from '../../localize/translated.js';
import { DatasetController } from '../../ui/dataset-controller.js';
import { FormParticipation } from '../../ui/form-participation.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { NumberEntries } from '../../ui/number-entries.js';
import { keepTabStop, navigatePoints } from '../../ui/point-navigation.js';
import { flag, property } from '../../ui/property.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { SharedDayController } from '../../ui/shared-day.js';
import { TypingPauseController } from '../../ui/typing-pause-controller.js';
import { drawnHistory } from './chart-rate-history.js';
import { tariffControls } from './controls.js';
import { RateHistoryHandlers } from './controls-rate-history.js';
import { drawingBox, tariffAnswer, tariffPanels } from './figure.js';
import {
  checkOwnData,
  currencyOf,
  CUSTOM,
  goodsOf,
  IN_OPTIONS,
  NUMBER_DEFAULTS,
  NUMBER_RULES,
  productOf,
  RATES,
  scenarioOf,
  SETTINGS,
  settingsShown,
} from './inputs.js';
import { computeTariff, formEntries, memoizedSchedule } from './model.js';
import { tariffStyles } from './tariff-calculator.styles.js';
import { formatters, sentence, standfirst } from './text.js';
import type {
  Computed,
  Controls,
  DrawnHistory,
  NumberName,
  Refusals,
  ShownSettings,
  TariffResult,
  TariffSettings,
  TextContext,
  WordName,
} from './types.js';

/**
 * What a tariff change does to the duty on imports: before, after, the difference, the law, the working and the sources.
 * Without attributes it shows the change of the US duty on Japanese cars from 27.5 to 15 percent on a million dollars.
 *
 * @summary Computes the duty before and after a tariff change on a value of imports.
 * @tag impact-tariff-calculator
 *
 * @slot - Content for readers without JavaScript; may hold a `<script type="application/json">` with the page's own rates.
 *
 * @csspart field - A label with its control, its reading and its errors.
 * @csspart input-box - The box around a control.
 * @csspart input - A text, number or date field.
 * @csspart select - A choice among a few.
 * @csspart checkbox - A box to tick.
 * @csspart error - The complaint about an entry, below its field.
 * @csspart choice - A small button: a preset, a reading of an ambiguous entry, or another try.
 * @csspart presets - The row of presets.
 * @csspart side - The fields of one side, before or after.
 * @csspart law - The law behind a rate.
 * @csspart options - The fields for shipment, fees and rounding, which open on request.
 * @csspart stale - The notice that the answer is for the last valid entries.
 * @csspart sentence - The answer in one sentence.
 * @csspart further - A sentence that follows the answer.
 * @csspart figures - The headline figures.
 * @csspart chart - The bars before and after.
 * @csspart readout - The description of the layer under the pointer or the focus.
 * @csspart rate-history - The rate over time.
 * @csspart working - The steps of the working.
 *
 * @cssproperty [--impact-before=light-dark(#6b7683, #8b96a3)] - The duty before the change, in drawings.
 * @cssproperty [--impact-base=light-dark(#414c57, #c3ccd6)] - The MFN layer of a bar.
 * @cssproperty [--impact-fees=light-dark(#0f766a, #4fc3b2)] - Fees, in drawings.
 *
 * @fires {ImpactChangeEvent<TariffResult>} impact-change - When the user has changed the result. Bubbles, composed; `event.result` is the new result.
 */
export class ImpactTariffCalculator
  extends ImpactElement<TariffMessages, TariffResult>
  implements TariffSettings
{
  static readonly formAssociated = true;
  static override styles = tariffStyles;

  /**
   * Customs value of the imports, in whole units of the currency: a number, a decimal, or a text as the element's language writes numbers.
   * @default 1000000
   */
  @property({ attribute: 'import-value' }) importValue: string | number | undefined;
  /**
   * ISO 4217 code of the currency of all amounts.
   * @default USD
   */
  @property() currency: string | undefined;
  /** Rate before, in percent, for custom goods: with `product="custom"`, or without `product`. 27.5 where only the rate after is given. */
  @property({ attribute: 'from-rate' }) fromRate: string | number | undefined;
  /** Rate after, in percent, for custom goods: with `product="custom"`, or without `product`. 15 where only the rate before is given. */
  @property({ attribute: 'to-rate' }) toRate: string | number | undefined;
  /**
   * Id of the goods in the schedule, which then fills in both rates; `custom` for the rates of the page or its reader, which is the default where a rate
   * is given.
   * @default passenger-cars
   */
  @property() product: string | undefined;
  /**
   * Origin of the goods: ISO 3166 code, `EU` for the European Union.
   * @default JP
   */
  @property() origin: string | undefined;
  /** Day of entry that the rate after is taken for, such as `2025-09-16`. By default the day shared by the elements around (see "Sharing a day"), else the newest known day. */
  @property({ attribute: 'to-date' }) toDate: string | undefined;
  /** Day of entry that the rate before is taken for. By default the day before the last change of the rate. */
  @property({ attribute: 'from-date' }) fromDate: string | undefined;
  /** MFN (column 1) rate of the goods in percent, where the schedule does not know it or another applies. */
  @property({ attribute: 'mfn-rate' }) mfnRate: string | number | undefined;
  /**
   * Whether the goods are within the tariff-rate quota.
   * @default in
   */
  @property() quota: 'in' | 'over' | (string & {}) | undefined;
  /** Number of units; gives figures per unit. */
  @property() quantity: string | number | undefined;
  /** Freight to be added to the landed cost. */
  @property() freight: string | number | undefined;
  /** Insurance to be added to the landed cost. */
  @property() insurance: string | number | undefined;
  /** Adds the merchandise processing fee and the harbor maintenance fee (US dollars only). */
  @property({ type: Boolean, converter: flag }) fees = false;
  /**
   * How the goods arrive.
   * @default ocean
   */
  @property() transport: 'ocean' | 'air' | undefined;
  /**
   * Number of entries the value is spread over evenly.
   * @default 1
   */
  @property() entries: string | number | undefined;
  /**
   * How amounts are rounded: not at all, to cents, or as US Customs does (value to even dollars, duties and fees to cents; 19 CFR 159.3).
   * @default exact
   */
  @property() rounding: 'exact' | 'cents' | 'us-customs' | undefined;
  /** Name under which the entries are submitted with a form. */
  @property({ reflect: true }) name: string | null = null;
  /** Makes the fields inert. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  readonly #entries = new NumberEntries<NumberName>(NUMBER_RULES, NUMBER_DEFAULTS);
  readonly #typing = new TypingPauseController(this, this.#entries);
  readonly #dataset = new DatasetController<TariffRates>(this, tariffRates, checkOwnData);
  readonly #form = new FormParticipation<NumberName | WordName, 'fees'>(this, SETTINGS, ['fees']);
  readonly #historyHandlers = new RateHistoryHandlers(
    () => this.#history,
    (which, date) => this.#setWord(which === 'before' ? 'fromDate' : 'toDate', date),
  );
  readonly #sharedDay: SharedDayController<'toDate'> = new SharedDayController(this, 'toDate', 'to-date');
  readonly #submit = memoizeLast((name: string | null, result: TariffResult) =>
    this.#form.submit(name, formEntries(result)),
  );
  readonly #goods = memoizeLast(goodsOf);
  readonly #schedule = memoizedSchedule();
  readonly #historyOf = memoizeLast(drawnHistory);
  readonly #panelContents = new LazyModule(this, () => import('./panels.js'));
  readonly #options = new LazyModule(this, () => import('./options.js'));
  readonly #readout = new ReadoutController(this);
  #history: DrawnHistory | null = null;
  #optionsOpen = false;
  #computed: Computed | null = null;
  #refusals: Refusals = {};
  #computedWith: TariffRates | undefined;
  #preset: string | null = null;

  constructor() {
    super({ name: 'tariff-calculator', data: 'data/tariffs', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): TariffResult | null {
    return this.#computed?.result ?? null;
  }

  /** The form the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#form.form;
  }

  /** @internal */
  formResetCallback(): void {
    this.#entries.clear();
    this.#form.reset();
    this.#preset = null;
    this.#entries.take(this);
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#form.disable(disabled);
  }

  /** @internal */
  formStateRestoreCallback(state: unknown): void {
    this.#form.restore(state);
  }

  get #context(): TextContext {
    const currency = currencyOf(this);
    return {
      locale: this[internals].locale.language.locale,
      messages: this[internals].locale.messages,
      currency: isCurrency(currency) ? currency : (this.result?.currency ?? 'USD'),
    };
  }

  /** Built-in data in the reader's language; the page's own data as they are. */
  get #data(): TariffRates {
    const { data, own } = this.#dataset;
    return own ? data : translated(data, this[internals].locale.messages.dataWords);
  }

  get #shown(): ShownSettings {
    return settingsShown(this, this.#computed, this.#preset);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#entries.locale = this[internals].locale.language.locale;
    this.#entries.take(this, this.hasUpdated ? changed : undefined);
    const { data } = this.#dataset;
    if (changed.size === 0 && this.#computedWith === data) return;
    this.#computedWith = data;
    const outcome = computeTariff(scenarioOf(this, this.#entries, this.#goods), data, this.#schedule);
    this.#refusals = outcome.ok ? {} : outcome.refusals;
    if (outcome.ok) this.#computed = outcome.computed;
  }

  /** Takes the text that the user typed into a number field. The first custom rate makes both custom, each as its field shows it. */
  #type(name: NumberName, text: string): void {
    this[internals].changedByUser = true;
    this[internals].deferred.skipNext();
    this.#typing.key(name, name in this.#refusals);
    const value = this.#entries.type(name, text);
    if (value !== undefined) {
      if (RATES.has(name) && productOf(this) !== null)
        Object.assign(this, { product: CUSTOM, ...this.#shown.rates });
      if (name === 'importValue') this.#preset = null;
      this[name] = value ?? undefined;
    }
    this.requestUpdate();
  }

  #setWord(name: WordName, value: string): void {
    this.#byChoice();
    if (name === 'toDate') this.#sharedDay.choose(value);
    else Object.assign(this, { [name]: value } satisfies Partial<Record<WordName, string>>);
  }

  /** A choice by the user. The text of a rate that could not be read gives way to what the choice brings. */
  #byChoice(): void {
    this[internals].changedByUser = true;
    this.#entries.take(this, { has: (name) => RATES.has(name) && this.#entries.refusal(name) !== null });
  }

  #choosePreset(id: string): void {
    const preset = this.#dataset.data.presets?.find((one) => one.id === id);
    if (!preset) return;
    this[internals].changedByUser = true;
    this.currency = preset.unit;
    this.importValue = preset.value;
    this.#entries.give('importValue', preset.value);
    this.#preset = id;
    this.requestUpdate();
  }

  #announcement(): string {
    return this.#computed ? sentence(this.#computed.result, this.#context).join('') : '';
  }

  protected override updated(): void {
    if (!this[internals].deferred.pending) keepTabStop(this.renderRoot);
    const field = this.#wrongField();
    const complaint =
      field &&
      (this.renderRoot.querySelector(`#${field}-error`)?.textContent.trim() ||
        this[internals].locale.messages.lastGood);
    this.#form.validate(
      complaint ?? null,
      field ? this.renderRoot.querySelector<HTMLElement>(`#${field}`) : null,
    );
    if (this.result) this.#submit(this.name, this.result);
    super.updated();
  }

  #wrongField(): string | undefined {
    return this.#entries.unread ?? Object.keys(this.#refusals)[0];
  }

  #controls(context: TextContext): Controls {
    return {
      context,
      data: this.#data,
      entries: this.#entries,
      refusals: this.#refusals,
      computed: this.#computed,
      settings: this.#shown,
      disabled: this.#inert,
      // A refused attribute opens the options that hide its field.
      optionsOpen: this.#optionsOpen || IN_OPTIONS.has(this.#wrongField() ?? ''),
      options: this.#options,
      onOptions: (open) => {
        this.#optionsOpen = open;
        this.requestUpdate();
      },
      onNumber: (name, text) => this.#type(name, text),
      onWord: (name, value) => this.#setWord(name, value),
      onFees: (fees) => {
        this.#byChoice();
        this.fees = fees;
      },
      onPreset: (id) => this.#choosePreset(id),
    };
  }

  get #inert(): boolean {
    return this.disabled || this.#form.disabled;
  }

  #drawing(computed: Computed, context: TextContext): TemplateResult {
    const { width } = this[internals].size;
    const rtl = this[internals].locale.language.dir === 'rtl';
    const { locale, messages } = context;
    this.#history = this.#historyOf(computed.history, width, rtl, locale, messages, this.#inert);
    const drawing = {
      width,
      rtl,
      readout: this.#readout.text,
      walk: (event: KeyboardEvent) => navigatePoints(event, rtl),
      point: this.#readout.handle,
      history: this.#history,
      handlers: this.#historyHandlers,
    };
    return drawingBox(computed, drawing, context);
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const { messages } = context;
    const data = this.#data;
    const { own } = this.#dataset;
    const computed = this.#computed;
    // An answer that still stands while the fields are wrong is in the currency it was computed in.
    const computedContext = { ...context, currency: computed?.result.currency ?? context.currency };
    const input = computed && { computed, data, context: computedContext, preset: this.#preset };
    return this[internals].figure({
      heading: messages.heading[computed?.result.direction ?? 'same'],
      standfirst: computed ? standfirst(computed, data, computedContext) : '',
      notice: this.#dataset.notice(context.locale),
      announce: () => this.#announcement(),
      controls: tariffControls(this.#controls(context)),
      answer: computed
        ? tariffAnswer(computed, this.#entries.isStale(this.#refusals), computedContext)
        : nothing,
      body: () => ({
        drawing: computed ? this.#drawing(computed, computedContext) : nothing,
        panels: input ? tariffPanels(input, this[internals].panels, this.#panelContents) : [],
        known: `${own ? `${messages.dataOwn} · ` : ''}${messages.knownTo({ date: formatters(context).date(data.knownThrough) })}`,
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-tariff-calculator': ImpactTariffCalculator;
  }
}
