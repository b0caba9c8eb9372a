import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { memoizeLast } from '../../core/model/memoize.js';
import { isCurrency } from '../../core/numbers/format.js';
import { tariffRates } from '../../data/tariffs/schedule.js';
import { en, type TariffMessages } from '../../localize/en/tariff.js';
import type { DayFields } from '../../ui/day-fields.js';
import { FormParticipation } from '../../ui/form-participation.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { NumberFields } from '../../ui/number-fields.js';
import { keepTabStop } from '../../ui/point-navigation.js';
import { asWritten, flag, property } from '../../ui/property.js';
import { SharedDayController } from '../../ui/shared-day.js';
import { tariffControls } from './controls.js';
import { Actions, Calculator, daysOf } from './controls-actions.js';
import { tariffAnswer } from './figure.js';
import { TariffDrawing } from './figure-drawing.js';
import {
  checkOwnData,
  countedIn,
  currencyOf,
  FALLBACK,
  NUMBER_DEFAULTS,
  NUMBER_RULES,
  scenarioOf,
  SETTINGS,
} from './inputs.js';
import { computeTariff, formEntries, memoizedSchedule } from './model.js';
import { PanelModels } from './panel-models.js';
import { tariffStyles } from './tariff-calculator.styles.js';
import { formatters, sentence, standfirst } from './text.js';
import type { DayName, NumberName, TariffResult, TariffSettings, TextContext, WordName } from './types.js';

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
 * @csspart notes - A sentence that follows the answer.
 * @csspart figures - The headline figures.
 * @csspart chart - The bars before and after.
 * @csspart readout - The description of the layer under the pointer or the focus.
 * @csspart rate-history - The rate over time.
 * @csspart working - The steps of the working.
 * @csspart panel-answer - The answer of a panel in one sentence.
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
   * Id of the goods in the schedule, which then fills in both rates; `custom` for the rates given, the default where a rate is given.
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
  /** Day of entry that the rate before is taken for. By default the day before the last change of the rate, or the first day known where it never changed. */
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
  /** Freight, added to the total; with `fees` the total is the landed cost. */
  @property() freight: string | number | undefined;
  /** Insurance, added to the total. */
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
  /** Ready values in place of the built-in ones, with their labels: `One car = 40000; Twelve cars = 480000`. An amount in another currency has its code behind it. Empty for none. */
  @property({ converter: asWritten }) presets: string | undefined;
  /** Name under which the entries are submitted with a form. */
  @property({ reflect: true, converter: asWritten }) name: string | null = null;
  /** Makes the fields inert. */
  @property({ type: Boolean, converter: flag, reflect: true }) disabled = false;

  readonly #fields = new NumberFields<NumberName>(this, NUMBER_RULES, NUMBER_DEFAULTS);
  readonly #days: DayFields<DayName> = daysOf(this, () => this.#actions);
  readonly #schedule = memoizedSchedule();
  readonly #calculator: Calculator = new Calculator(this, {
    builtIn: tariffRates,
    check: checkOwnData,
    fields: this.#fields,
    currency: () => countedIn(this),
    days: this.#days,
    fallback: FALLBACK,
    scenario: () => scenarioOf(this, this.#fields.entries),
    compute: (scenario, data) => computeTariff(scenario, data, this.#schedule),
  });
  readonly #form = new FormParticipation<NumberName | WordName, 'fees'>(this, SETTINGS, ['fees']);
  readonly #sharedDay: SharedDayController<'toDate'> = new SharedDayController(this, 'toDate', 'to-date');
  readonly #actions = new Actions(this, this.#calculator, this.#fields.entries, this.#days, this.#sharedDay);
  readonly #drawing = new TariffDrawing(this, this.#actions);
  readonly #panels = new PanelModels(this);
  readonly #submit = memoizeLast((name: string | null, result: TariffResult) =>
    this.#form.submit(name, formEntries(result)),
  );

  constructor() {
    super({ name: 'tariff-calculator', data: 'data/tariffs', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): TariffResult | null {
    return this.#panels.computed?.result ?? null;
  }

  /** The form the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#form.form;
  }

  /** @internal */
  formResetCallback(): void {
    this.#form.reset();
    this.#actions.reset();
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
    const { language, messages } = this[internals].locale;
    const currency = currencyOf(this);
    return {
      locale: language.locale,
      messages,
      currency: isCurrency(currency) ? currency : (this.result?.currency ?? 'USD'),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#panels.update(this.#calculator.update(changed));
  }

  protected override updated(): void {
    if (!this.disabled) this.removeAttribute('disabled'); // frameworks write `false`, which is on for the browser
    if (!this[internals].deferred.pending) keepTabStop(this.renderRoot);
    const field = this.#fields.entries.waiting ?? this.#calculator.wrongField;
    this.#form.validateField(field, this.renderRoot, this[internals].locale.messages.lastGood);
    if (this.result) this.#submit(this.name, this.result);
    super.updated();
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const { messages } = context;
    const calculator = this.#calculator;
    const { from, dataset } = calculator;
    const { computed } = this.#panels;
    const data = from.own ? from.data : messages.translate(from.data); // the page's own stay as they are
    // An answer that still stands is in the currency it was computed in.
    const own = { ...context, currency: computed?.result.currency ?? context.currency };
    const disabled = this.disabled || this.#form.disabled;
    const controls = this.#actions.controls(context, data, disabled);
    const input = computed && { computed, data, own: from.own, context: own, preset: this.#actions.preset };
    return this[internals].figure({
      heading: messages.heading[computed?.result.direction ?? 'same'],
      standfirst: computed ? standfirst(computed, data, own) : '',
      notice: [dataset.notice(context.locale), this.#actions.presetNotice(context)],
      announce: () => (computed ? sentence(computed.result, own).join('') : ''),
      complaints: this.#actions.words.hidden(controls),
      controls: tariffControls(controls),
      answer: computed ? tariffAnswer(computed, data, calculator.staleNotice(own), own) : nothing,
      body: () => ({
        drawing: () => (computed ? this.#drawing.render(computed, own, disabled) : nothing),
        panels: input ? this.#panels.list(input) : [],
        known: calculator.known(messages, formatters(context).date),
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-tariff-calculator': ImpactTariffCalculator;
  }
}
