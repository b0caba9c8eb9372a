import type { PropertyValues } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import { computeWithFallback, type Computation, type Refusals } from './compute-with-fallback.js';
import { DatasetController, type DatasetHost } from './dataset-controller.js';
import type { DatasetCheck } from './dataset-state.js';
import { internals } from './internals.js';
import { LazyModule } from './lazy-module.js';
import type { NumberFields } from './number-fields.js';
import type { EntryWords } from './stale-notice.js';

interface Dataset {
  /** Newest day that the data know of. */
  readonly knownThrough: string;
  /** On the page's changes to the built-in data. */
  readonly extends?: string | undefined;
}

/** The date fields of an element, whatever their names. */
interface DaysHere {
  take(changed: PropertyValues): void;
  /** Those that hold no day, and those of which it is to be said. */
  readonly wrong: readonly string[];
  readonly said: readonly string[];
}

/** How an element gets from its settings to what it shows. */
export interface CalculatorModel<
  Scenario extends object,
  Data extends Dataset,
  Computed,
  Name extends string,
> {
  readonly builtIn: Data;
  readonly check: DatasetCheck<Data>;
  /** The number fields, where there are any. */
  readonly fields?: NumberFields<Name>;
  /** The currency that the fields for money count in; empty where it is not known. */
  readonly currency?: (data: Data) => string;
  /** The date fields, where there are any. */
  readonly days?: DaysHere;
  /** What a refused input is replaced by in the first picture. */
  readonly fallback: Readonly<Partial<Scenario>>;
  readonly scenario: () => Scenario;
  readonly compute: (scenario: Scenario, data: Data) => Computation<Computed>;
}

/** The data that a figure was computed from, and whether they are the author's. */
export interface ComputedFrom<Data> {
  readonly data: Data;
  readonly own: boolean;
}

/** What was computed last, and what from. */
interface Answer<Computed, Scenario, Data> {
  readonly computed: Computed | null;
  readonly scenario: Scenario | null;
  readonly from: ComputedFrom<Data>;
}

/**
 * What elements repeat: data, number fields, the way from settings to a result, and what becomes of refused ones. The first picture falls back to defaults;
 * later the last good one stands.
 */
export class CalculatorController<
  Settings extends object,
  Scenario extends object,
  Data extends Dataset,
  Computed,
  Name extends string = never,
> {
  readonly dataset: DatasetController<Data>;
  refusals: Refusals = {};
  readonly #host: DatasetHost & Settings;
  readonly #model: CalculatorModel<Scenario, Data, Computed, Name>;
  readonly #notice: LazyModule<typeof import('./stale-notice.js')>;
  #tried: Data | undefined;
  /** The last good computation. */
  #answer: Answer<Computed, Scenario, Data>;
  /** The answer that stood before the reader began to type, and the settings that the typing has changed as they were. */
  #before: {
    readonly answer: Answer<Computed, Scenario, Data>;
    readonly settings: Partial<Settings>;
  } | null = null;

  constructor(host: DatasetHost & Settings, model: CalculatorModel<Scenario, Data, Computed, Name>) {
    this.#host = host;
    this.#model = model;
    this.dataset = new DatasetController(host, model.builtIn, model.check);
    this.#notice = new LazyModule(host, () => import('./stale-notice.js'));
    this.#answer = { computed: null, scenario: null, from: { data: model.builtIn, own: false } };
  }

  /** The last good computation; null before the first. */
  get computed(): Computed | null {
    return this.#answer.computed;
  }

  /** The data it is from; those of the author may have no answer. */
  get from(): ComputedFrom<Data> {
    return this.#answer.from;
  }

  /** Computes where settings or data have changed, and gives the last good computation. Call it in `willUpdate`. */
  update(changed: PropertyValues): Computed | null {
    const { fields, currency, days, fallback, scenario, compute } = this.#model;
    fields?.take(changed, currency?.(this.dataset.data));
    days?.take(changed);
    const { data, own } = this.dataset;
    if (changed.size === 0 && this.#tried === data) return this.computed;
    this.#tried = data;
    // An answer from data that are gone is none.
    const stands = this.computed !== null && this.from.data === data;
    const { computed, usable, refusals } = computeWithFallback(
      (one: Scenario) => compute(one, data),
      scenario(),
      stands ? ({} as Partial<Scenario>) : fallback,
    );
    if (this.dataset.busy && Object.keys(refusals).length > 0) {
      // What is not in those before may be in the data that are on their way: it is judged when they are here.
      this.#tried = undefined;
      this.refusals = {};
      return this.computed;
    }
    this.refusals = refusals;
    if (computed) this.#answer = { computed, scenario: usable, from: { data, own } };
    // What is refused is not answered by what was only its beginning.
    else if (this.#before && fields?.entries.isBeingTyped(Object.keys(refusals)))
      this.#answer = this.#before.answer;
    return this.computed;
  }

  /**
   * Takes a key that the reader has typed into a number field, and the answer first. `settings` are those that change with a value that can be read; where
   * one cannot be read, they are again as they were before the reader began to type.
   */
  type(
    name: Name,
    text: string,
    settings = (value: string | undefined): Partial<Settings> => ({ [name]: value }) as Partial<Settings>,
  ): void {
    const host = this.#host;
    const own = host[internals];
    const { fields } = this.#model;
    this.#notice.get();
    fields?.type(name, text, name in this.refusals, (value, begins) => {
      own.changedByUser = true;
      own.deferred.skipNext();
      if (begins || !this.#before) this.#before = { answer: this.#answer, settings: {} };
      const before = this.#before.settings;
      if (value === undefined) Object.assign(host, before);
      else {
        const changed = settings(value ?? undefined);
        const were = Object.keys(changed).map((key) => [key, host[key as keyof Settings]]);
        this.#before = {
          ...this.#before,
          settings: { ...(Object.fromEntries(were) as Partial<Settings>), ...before },
        };
        Object.assign(host, changed);
      }
      host.requestUpdate();
    });
  }

  /** Takes what the reader has chosen. */
  set(settings: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): void {
    this.#host[internals].changedByUser = true;
    Object.assign(this.#host, settings);
  }

  /** Which entries the answer is for, where it is to be said that the fields hold others; null where they hold these. */
  staleNotice(words: EntryWords): string | null {
    const { refusals } = this;
    const { fields, days } = this.#model;
    const unusable = fields?.entries.stale(refusals) ?? Object.keys(refusals);
    const names = [...unusable, ...(days?.said ?? [])].filter((name) => name !== words.except);
    if (names.length === 0) return null;
    const { computed, scenario } = this.#answer;
    const ruleOf = (name: string) => fields?.entries.ruleOf(name);
    return (
      this.#notice.get()?.staleNotice([...new Set(names)], { computed, scenario }, ruleOf, words) ??
      words.messages.lastGood
    );
  }

  /** The first input that cannot be read or was refused. */
  get wrongField(): string | undefined {
    const { fields, days } = this.#model;
    const number = fields?.entries.waiting ?? fields?.entries.unread;
    return number ?? days?.wrong[0] ?? Object.keys(this.refusals)[0];
  }

  /** How far the data of the figure reach, and whether they are the author's. */
  known(
    messages: Pick<CommonMessages, 'dataOwn' | 'dataExtended' | 'knownTo'>,
    writeDate: (day: string) => string,
  ): string {
    const { data, own } = this.from;
    const to = messages.knownTo({ date: writeDate(data.knownThrough) });
    if (!own) return to;
    return `${data.extends ? messages.dataExtended : messages.dataOwn} · ${to}`;
  }
}
