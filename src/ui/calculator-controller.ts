import type { PropertyValues } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import { computeWithFallback, type Computation, type Refusals } from './compute-with-fallback.js';
import { DatasetController, type DatasetHost } from './dataset-controller.js';
import type { DatasetCheck } from './dataset-state.js';
import { internals } from './internals.js';
import type { NumberFields } from './number-fields.js';

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
  /** The last good computation; null before the first. */
  computed: Computed | null = null;
  /** The data it is from; those of the author may have no answer. */
  from: ComputedFrom<Data>;
  refusals: Refusals = {};
  readonly #host: DatasetHost & Settings;
  readonly #model: CalculatorModel<Scenario, Data, Computed, Name>;
  #tried: Data | undefined;

  constructor(host: DatasetHost & Settings, model: CalculatorModel<Scenario, Data, Computed, Name>) {
    this.#host = host;
    this.#model = model;
    this.dataset = new DatasetController(host, model.builtIn, model.check);
    this.from = { data: model.builtIn, own: false };
  }

  /** Computes where settings or data have changed, and gives the last good computation. Call it in `willUpdate`. */
  update(changed: PropertyValues): Computed | null {
    const { fields, currency, days, fallback, scenario, compute } = this.#model;
    fields?.take(changed, currency?.(this.dataset.data));
    days?.take(changed);
    const { data, own } = this.dataset;
    if (changed.size === 0 && this.#tried === data) return this.computed;
    this.#tried = data;
    const from = { data, own };
    const { computed, refusals } = computeWithFallback(
      (one: Scenario) => compute(one, data),
      scenario(),
      this.computed ? ({} as Partial<Scenario>) : fallback,
    );
    this.refusals = refusals;
    if (!computed) return this.computed;
    this.from = from;
    return (this.computed = computed);
  }

  /**
   * Takes a key that the reader has typed into a number field, and the answer first; `taken` is told a value that can be read, before the properties have it.
   */
  type(name: Name, text: string, taken?: (value: string | null) => void): void {
    const own = this.#host[internals];
    this.#model.fields?.type(name, text, name in this.refusals, (value) => {
      own.changedByUser = true;
      own.deferred.skipNext();
      if (value !== undefined) {
        taken?.(value);
        Object.assign(this.#host, { [name]: value ?? undefined });
      }
      this.#host.requestUpdate();
    });
  }

  /** Takes what the reader has chosen. */
  set(settings: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }): void {
    this.#host[internals].changedByUser = true;
    Object.assign(this.#host, settings);
  }

  /** Whether it is to be said that the answer is for other entries than those in the fields. */
  get stale(): boolean {
    const { refusals } = this;
    const { fields, days } = this.#model;
    if (days?.said.length) return true;
    return fields?.entries.isStale(refusals) ?? Object.keys(refusals).length > 0;
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
