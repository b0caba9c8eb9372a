import { nothing } from 'lit';
import type { IsoDate } from '../../core/model/days.js';
import { memoizeLast } from '../../core/model/memoize.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import { CalculatorController } from '../../ui/calculator-controller.js';
import { DayFields } from '../../ui/day-fields.js';
import type { DatasetHost } from '../../ui/dataset-controller.js';
import { LazyModule } from '../../ui/lazy-module.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import { RefusalWords } from '../../ui/refusal-words.js';
import type { SharedDayController } from '../../ui/shared-day.js';
import { readPresets } from './inputs-presets.js';
import { CUSTOM, countedIn, IN_OPTIONS, productOf, RATES, settingsShown } from './inputs.js';
import type {
  Computed,
  Controls,
  DayName,
  NumberName,
  OptionsModule,
  Preset,
  RateName,
  TariffScenario,
  TariffSettings,
  TextContext,
  WordName,
} from './types.js';

/** The controller of the calculator. */
export class Calculator extends CalculatorController<
  TariffSettings,
  TariffScenario,
  TariffRates,
  Computed,
  NumberName
> {}

/** The days of the calculator; custom rates have none. */
export const daysOf = (host: DatasetHost & TariffSettings, actions: () => Actions) =>
  new DayFields<DayName>({
    element: host,
    take: (name, day) => actions().setDay(name, day),
    visible: () => productOf(host) !== null,
  });

/** What the reader does in the controls, and what they show of it. */
export class Actions {
  /** Id of the preset that was chosen. */
  #preset: string | null = null;
  #optionsOpen = false;
  readonly #host: DatasetHost & TariffSettings;
  readonly #calculator: Calculator;
  readonly #entries: NumberEntries<NumberName>;
  readonly #days: DayFields<DayName>;
  readonly #sharedDay: SharedDayController<'toDate'>;
  readonly #options: LazyModule<OptionsModule>;
  readonly #notice: LazyModule<typeof import('./panel-presets.js')>;
  readonly #readPresets = memoizeLast(readPresets);
  /** What says why an entry is refused. */
  readonly words: RefusalWords<Controls, typeof import('./text-refusals.js')>;

  constructor(
    host: DatasetHost & TariffSettings,
    calculator: Calculator,
    entries: NumberEntries<NumberName>,
    days: DayFields<DayName>,
    sharedDay: SharedDayController<'toDate'>,
  ) {
    this.#host = host;
    this.#calculator = calculator;
    this.#entries = entries;
    this.#days = days;
    this.#sharedDay = sharedDay;
    this.#options = new LazyModule(host, () => import('./options.js'));
    this.#notice = new LazyModule(host, () => import('./panel-presets.js'));
    this.words = new RefusalWords(host, () => import('./text-refusals.js'));
  }

  /** Forgets what was typed and chosen, as a form's reset asks. */
  reset(): void {
    this.#entries.clear();
    this.#days.entries.forget();
    this.#preset = null;
    this.#entries.take(this.#host);
  }

  /** Id of the preset that was chosen, while its value stands. */
  get preset(): string | null {
    const { importValue, currency } = this.#host;
    const presets = this.#presetsOf(this.#calculator.from.data);
    const preset = presets.find(({ id }) => id === this.#preset);
    return preset && importValue === preset.value && currency === preset.unit ? preset.id : null;
  }

  /** The page's own ready values; undefined where it gives none, null where something is wrong with them. */
  get #own(): readonly Preset[] | null | undefined {
    const presets = this.#host.presets ?? undefined;
    return presets === undefined ? presets : this.#readPresets(presets, countedIn(this.#host) || 'USD');
  }

  #presetsOf(data: TariffRates): readonly Preset[] {
    return this.#own ?? data.presets ?? [];
  }

  /** What is wrong with the ready values of the page, in words. */
  presetNotice({ messages, locale }: TextContext): unknown {
    const { presets } = this.#host;
    return this.#own === null
      ? this.#notice.part(messages, (module) => module.presetsNotice(presets, locale))
      : nothing;
  }

  /** Takes the text that the user typed into a number field. The first custom rate makes both custom, each as its field shows it. */
  #type(name: NumberName, text: string): void {
    this.#calculator.type(name, text, (value) => this.#entered(name, value));
  }

  #entered(name: NumberName, value: string | undefined): Partial<TariffSettings> {
    const custom = RATES.has(name) && productOf(this.#host) !== null;
    const { rates } = settingsShown(this.#host, this.#calculator.computed, this.preset);
    return { ...(custom ? { product: CUSTOM, ...rates } : {}), [name]: value };
  }

  /** Takes a rate that the reader has moved in the drawing: a custom one, as if it were typed. */
  setRate(name: RateName, rate: DecimalString): void {
    this.#giveUpUnread();
    this.#calculator.set(this.#entered(name, rate));
  }

  /** Takes a word or a day that the user chose, in a field or in a drawing. */
  setWord(name: WordName, value: string): void {
    if (name === 'fromDate' || name === 'toDate') {
      this.#days.entries.forget(name);
      this.setDay(name, value);
      return;
    }
    this.#giveUpUnread();
    this.#calculator.set({ [name]: value });
  }

  /** Takes the day of a field; undefined where none is given any more. */
  setDay(name: DayName, day: IsoDate | undefined): void {
    this.#giveUpUnread();
    if (name === 'toDate') this.#sharedDay.choose(day);
    this.#calculator.set({ [name]: day });
  }

  /** The text of a rate that could not be read gives way to what a choice brings. */
  #giveUpUnread(): void {
    this.#entries.settle();
    this.#entries.take(this.#host, {
      has: (name) => RATES.has(name) && this.#entries.refusal(name) !== null,
    });
  }

  #choosePreset(id: string): void {
    const presets = this.#presetsOf(this.#calculator.from.data);
    const preset = presets.find((one) => one.id === id);
    if (!preset) return;
    this.#calculator.set({ currency: preset.unit, importValue: preset.value });
    this.#entries.give('importValue', preset.value);
    this.#preset = id;
    this.#host.requestUpdate();
  }

  /** What the controls show, and their callbacks. */
  controls(context: TextContext, data: TariffRates, disabled: boolean): Controls {
    const { computed, refusals, wrongField } = this.#calculator;
    return {
      context,
      data,
      presets: this.#presetsOf(data),
      entries: this.#entries,
      days: this.#days,
      refusals,
      complaint: (field) =>
        this.words.say(refusals[field], (words, refusal) => words.refusalText(refusal, context)),
      computed,
      settings: settingsShown(this.#host, computed, this.preset),
      disabled,
      // A refused attribute opens the options that hide its field.
      optionsOpen: this.#optionsOpen || IN_OPTIONS.has(wrongField ?? ''),
      options: this.#options,
      onOptions: (open) => {
        this.#optionsOpen = open;
        this.#host.requestUpdate();
      },
      onNumber: (name, text) => this.#type(name, text),
      onWord: (name, value) => this.setWord(name, value),
      onFees: (fees) => {
        this.#giveUpUnread();
        this.#calculator.set({ fees });
      },
      onPreset: (id) => this.#choosePreset(id),
    };
  }
}
