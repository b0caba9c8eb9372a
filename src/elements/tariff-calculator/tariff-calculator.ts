import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isCurrency } from '../../core/numbers/format.js';
import type { Refusal } from '../../core/model/outcome.js';
import type { ScheduleGoods } from '../../core/tariff/tariff-schedule.js';
import { tariffRates, type TariffRates } from '../../data/tariffs/schedule.js';
import { en, type TariffMessages } from '../../localize/en/tariff.js';
import { DatasetController } from '../../ui/dataset-controller.js';
import { FormParticipation } from '../../ui/form-participation.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { NumberEntries } from '../../ui/number-entries.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { flag, property } from '../../ui/property.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { SharedDayController } from '../../ui/shared-day.js';
import { keepTabStop, navigatePoints } from '../../ui/point-navigation.js';
import { TypingPauseController } from '../../ui/typing-pause-controller.js';
import { tariffControls } from './controls.js';
import type { Controls } from './number-fields.js';
import {
  IN_OPTIONS,
  NUMBER_DEFAULTS,
  NUMBER_RULES,
  SETTINGS,
  type NumberName,
  type SettingName,
} from './entries.js';
import { drawingBox, standfirst, tariffAnswer, tariffPanels } from './figure.js';
import { checkOwnData } from './own-data.js';
import { drawnStrip, type DrawnStrip } from './rate-strip.js';
import {
  computeTariff,
  formEntries,
  goodsOf,
  scenarioOf,
  sidesFromSchedule,
  type TariffAnswer,
  type TariffResult,
} from './scenario.js';
import { memoizeLast } from '../../core/model/memoize.js';
import { productOf, settingsShown, settle } from './settings.js';
import { StripHandlers } from './strip-handlers.js';
import { tariffStyles } from './tariff-calculator.styles.js';
import { directionOf, sentence, writers, type Writer } from './view.js';

/**
 * What a tariff change does to the duty on imports: before, after, the difference, the law, the working and the sources.
 * Without attributes it shows the change of the US duty on Japanese cars from 27.5 to 15 percent on a million dollars.
 *
 * @summary Computes the duty before and after a tariff change on a value of imports.
 * @tag impact-tariff-calculator
 *
 * @slot - What readers without JavaScript see; may hold a `<script type="application/json">` with rates of the page's own.
 *
 * @csspart field - A label with its control, its reading and its errors.
 * @csspart input-box - The box around a control.
 * @csspart input - A text, number or date field.
 * @csspart select - A choice among a few.
 * @csspart checkbox - A box to tick.
 * @csspart error - What is wrong with an entry, below its field.
 * @csspart choice - A small button: a ready value, a reading of an ambiguous entry, or another try.
 * @csspart quick-picks - The row of ready values.
 * @csspart side - The fields of one side, before or after.
 * @csspart law - The law behind a rate.
 * @csspart options - The fields for shipment, fees and rounding, which open on request.
 * @csspart stale - Says that the answer is for the last valid entries.
 * @csspart sentence - The answer in one sentence.
 * @csspart further - What the answer adds in a sentence of its own.
 * @csspart figures - The headline figures.
 * @csspart chart - The bars before and after.
 * @csspart readout - What is said of the layer under the pointer or the focus.
 * @csspart timeline - The rate over time.
 * @csspart working - The steps of the working.
 *
 * @fires {ImpactChangeEvent<TariffResult>} impact-change - When the user has changed the result. Bubbles, composed; `event.result` is the new result.
 */
export class ImpactTariffCalculator extends ImpactElement<TariffMessages, TariffResult> {
  static readonly formAssociated = true;
  static override styles = tariffStyles;

  /** Customs value of the imports, in whole units of the currency: a decimal, or a number as the element's language writes it. 1000000 if not given. */
  @property({ attribute: 'import-value' }) importValue: string | undefined;
  /** ISO 4217 code of the currency of all amounts. */
  @property() currency = 'USD';
  /** Rate before, in percent. Giving a rate without `product` sets the schedule aside. 27.5 if neither is given. */
  @property({ attribute: 'from-rate' }) fromRate: string | undefined;
  /** Rate after, in percent. 15 if neither it nor `product` is given. */
  @property({ attribute: 'to-rate' }) toRate: string | undefined;
  /** Id of the goods in the schedule, which then fills in both rates; `none` for rates by hand. `passenger-cars` if no rate is given. */
  @property() product: string | undefined;
  /** Origin of the goods: ISO 3166 code, `EU` for the European Union. */
  @property() origin = 'JP';
  /** Day of entry that the rate after is taken for, such as `2025-09-16`. If not given, the one shared around the element by `data-impact-on`, else the newest known day. */
  @property() on: string | undefined;
  /** Day of entry that the rate before is taken for; the day before the last change if not given. */
  @property({ attribute: 'from-on' }) fromOn: string | undefined;
  /** MFN (column 1) rate of the goods in percent, where the schedule does not know it or another applies. */
  @property({ attribute: 'mfn-rate' }) mfnRate: string | undefined;
  /** Whether the goods are within the tariff-rate quota. */
  @property() quota: 'in' | 'over' = 'in';
  /** Number of units; gives figures per unit. */
  @property() quantity: string | undefined;
  /** Freight to be added to the landed cost. */
  @property() freight: string | undefined;
  /** Insurance to be added to the landed cost. */
  @property() insurance: string | undefined;
  /** Adds the merchandise processing fee and the harbor maintenance fee (US dollars only). */
  @property({ type: Boolean, converter: flag }) fees = false;
  /** How the goods arrive. */
  @property() transport: 'ocean' | 'air' = 'ocean';
  /** Number of formal entries the value is spread over evenly. 1 if not given. */
  @property() entries: string | undefined;
  /** How amounts are rounded: not at all, to cents, or as US Customs does (value to even dollars, duties and fees to cents; 19 CFR 159.3). */
  @property() rounding: 'exact' | 'cents' | 'us-customs' = 'exact';
  /** Name under which the entries are submitted with a form. */
  @property({ reflect: true }) name: string | null = null;
  /** Makes the fields inert. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  readonly #entries = new NumberEntries<NumberName>(NUMBER_RULES, NUMBER_DEFAULTS);
  readonly #typing = new TypingPauseController(this, this.#entries);
  readonly #dataset = new DatasetController<TariffRates>(this, tariffRates, checkOwnData);
  readonly #form = new FormParticipation<SettingName, 'fees'>(this, SETTINGS, ['fees']);
  readonly #stripHandlers = new StripHandlers(
    () => this.#strip,
    (side, date) => this.#set(side === 'before' ? 'fromOn' : 'on', date),
  );
  readonly #sharedDay = new SharedDayController(this);
  readonly #submit = memoizeLast((name: string | null, result: TariffResult) =>
    this.#form.submit(name, formEntries(result)),
  );
  readonly #sides = memoizeLast(sidesFromSchedule);
  readonly #goods = memoizeLast(goodsOf);
  readonly #stripOf = memoizeLast(drawnStrip);
  readonly #panelContents = new LazyModule(this, () => import('./panels.js'));
  readonly #shipment = new LazyModule(this, () => import('./shipment-fields.js'));
  #strip: DrawnStrip | null = null;
  #optionsOpen = false;
  #answer: Extract<TariffAnswer, { ok: true }> | null = null;
  #refusals: Readonly<Record<string, Refusal>> = {};
  #computedWith: TariffRates | undefined;
  #pick: string | null = null;
  readonly #readout = new ReadoutController(this);

  constructor() {
    super({ name: 'tariff-calculator', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): TariffResult | null {
    return this.#answer?.result ?? null;
  }

  /** The form the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#form.form;
  }

  /** @internal */
  formResetCallback(): void {
    this.#entries.clear();
    this.#form.reset();
    this.#pick = null;
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

  get #inert(): boolean {
    return this.disabled || this.#form.disabled;
  }

  get #writer(): Writer {
    const { currency } = this;
    return {
      locale: this.locale.language.locale,
      messages: this.locale.messages,
      currency: isCurrency(currency) ? currency : (this.result?.currency ?? SETTINGS.currency),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    settle(this);
    this.#entries.locale = this.locale.language.locale;
    this.#entries.take(this, this.hasUpdated ? changed : undefined);
    if (changed.size === 0 && this.#computedWith === this.#dataset.data) return;
    this.#computedWith = this.#dataset.data;
    const answer = computeTariff(
      scenarioOf(this, this.#entries, this.#scheduled),
      this.#dataset.data,
      this.#sides,
    );
    this.#refusals = answer.ok ? {} : answer.refusals;
    if (answer.ok) this.#answer = answer;
  }

  get #scheduled(): ScheduleGoods | null {
    const product = productOf(this);
    return product === null
      ? null
      : this.#goods(product, this.origin, this.quota, this.#entries.value('mfnRate'));
  }

  /** Takes what the user typed into a number field. A rate typed by hand leaves the schedule, with the other rate as it stood. */
  #type(name: NumberName, text: string): void {
    this.byUser = true;
    this.deferred.skipNext();
    this.#typing.key(name, name in this.#refusals);
    const value = this.#entries.type(name, text);
    if (value !== undefined) {
      if ((name === 'fromRate' || name === 'toRate') && productOf(this) !== null) {
        this.fromRate = this.#answer?.result.fromRate;
        this.toRate = this.#answer?.result.toRate;
        this.product = 'none';
      }
      if (name === 'importValue') this.#pick = null;
      this[name] = value ?? undefined;
    }
    this.requestUpdate();
  }

  #set(name: string, value: string | boolean): void {
    this.byUser = true;
    // What could not be read of a rate is given up for what the choice brings.
    this.#entries.take(this, {
      has: (rate) => /^(from|to)Rate$/.test(rate) && !!this.#entries.refusal(rate),
    });
    if (name === 'on') this.#sharedDay.choose(String(value));
    else Object.assign(this, { [name]: value });
  }

  #choose(id: string): void {
    const pick = this.#dataset.data.presets?.find((one) => one.id === id);
    if (!pick) return;
    this.byUser = true;
    this.currency = pick.unit;
    this.importValue = pick.value;
    this.#entries.give('importValue', pick.value);
    this.#pick = id;
    this.requestUpdate();
  }

  protected override spoken(): string {
    return this.#answer ? sentence(this.#answer.result, this.#writer).join('') : '';
  }

  protected override updated(): void {
    if (!this.deferred.pending) keepTabStop(this.renderRoot);
    const field = this.#wrongField();
    const complaint =
      field &&
      (this.renderRoot.querySelector(`#${field}-error`)?.textContent.trim() || this.locale.messages.lastGood);
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

  #controls(writer: Writer): Controls {
    return {
      writer,
      data: this.#dataset.data,
      entries: this.#entries,
      refusals: this.#refusals,
      answer: this.#answer,
      settings: { ...settingsShown(this), pick: this.#pick },
      disabled: this.#inert,
      // What is wrong has to be seen: an attribute may be refused while its field is closed away.
      optionsOpen: this.#optionsOpen || IN_OPTIONS.has(this.#wrongField() ?? ''),
      shipment: this.#shipment,
      onOptions: (open) => {
        this.#optionsOpen = open;
        this.requestUpdate();
      },
      onNumber: (name, text) => this.#type(name, text),
      onSetting: (name, value) => this.#set(name, value),
      onPick: (id) => this.#choose(id),
    };
  }

  protected override render(): TemplateResult {
    const writer = this.#writer;
    const { messages } = writer;
    const { data, own } = this.#dataset;
    const answer = this.#answer;
    // An answer that still stands while the fields are wrong is in the currency it was computed in.
    const answerWriter = { ...writer, currency: answer?.result.currency ?? writer.currency };
    const { date } = writers(writer);
    const rtl = this.locale.language.dir === 'rtl';
    const goods = this.#scheduled;
    this.#strip =
      answer && goods
        ? this.#stripOf(
            data,
            goods,
            answer.result.fromOn,
            answer.result.on,
            this.size.width,
            rtl,
            writer.locale,
            messages,
            this.#inert,
          )
        : null;
    const drawing = {
      width: this.size.width,
      rtl,
      readout: this.#readout.text,
      walk: (event: KeyboardEvent) => navigatePoints(event, rtl),
      point: this.#readout.handle,
      strip: this.#strip,
      stripHandlers: this.#stripHandlers,
    };
    return this.figure({
      heading: answer ? messages.heading[directionOf(answer.result)] : messages.heading.same,
      standfirst: answer ? standfirst(answer, data, answerWriter) : '',
      notice: this.#dataset.notice(writer.locale),
      controls: tariffControls(this.#controls(writer)),
      answer: answer ? tariffAnswer(answer, this.#entries.isStale(this.#refusals), answerWriter) : nothing,
      body: () => ({
        drawing: answer ? drawingBox(answer, drawing, answerWriter) : nothing,
        panels: tariffPanels(answer, data, answerWriter, this.#pick, this.panels, this.#panelContents),
        known: `${own ? `${messages.dataOwn} · ` : ''}${messages.knownTo(date(data.knownThrough))}`,
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-tariff-calculator': ImpactTariffCalculator;
  }
}
