import { html, nothing, type TemplateResult } from 'lit';
import { MARGIN_RULES, type MarginRule } from '../../core/effects/lot-price.js';
import { memoizeLast } from '../../core/model/memoize.js';
import type { Refusal } from '../../core/model/outcome.js';
import { borderPassThrough, dealersMargin } from '../../data/effects/figures.js';
import type { EffectsMessages } from '../../localize/en/tariff-effects.js';
import { size } from '../../localize/localized.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import { internals } from '../../ui/internals.js';
import { PanelFields } from '../../ui/panel-fields.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { selectField } from '../../ui/fields.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import { workingList } from '../../ui/working.js';
import { carPriceBars } from './chart-car-price.js';
import { walkedBars } from './figure-bars.js';
import { computeCarPrice } from './model-car-price.js';
import { evidenceAge, evidenceList, wordsOf } from './panel-evidence.js';
import { effectWorking } from './panel-working.js';
import { refusalWords } from './text-refusals.js';
import { formatters } from './text.js';
import { casesTable, partsTable, sentenceOf } from './text-car-price.js';
import type { Computed, PanelInput, TextContext } from './types.js';
import type { CarPrice } from './types-effects.js';
import type { EffectHost, EffectPanel } from './types-panels.js';

const RULES = {
  carValue: { kind: 'money' },
  passThrough: { kind: 'percent' },
  carCarriage: { kind: 'money' },
  carMargin: { kind: 'money' },
} as const;

type Name = keyof typeof RULES;

/** A car of $40,000, the newest average pass-through, and what one group of dealers earned on a car. Costs to the dealer are the reader's to add. */
const DEFAULTS: Readonly<Record<Name, string>> = {
  carValue: '40000',
  passThrough: borderPassThrough.central,
  carCarriage: '0',
  carMargin: dealersMargin.central,
};

/** The fields of the panel by the names of the model's inputs. */
const FIELD_OF: Readonly<Record<string, Name>> = {
  customsValue: 'carValue',
  passThrough: 'passThrough',
  carriage: 'carCarriage',
  margin: 'carMargin',
};

/** The price of one car on the dealer's lot, before and after, with what is assumed. */
class CarPricePanel implements EffectPanel {
  readonly #host: EffectHost;
  readonly #fields: PanelFields<Name>;
  readonly #readout: ReadoutController;
  readonly #compute = memoizeLast(
    (
      customsValue: string,
      fromRate: string,
      toRate: string,
      passThrough: string,
      carriage: string,
      margin: string,
      marginRule: MarginRule,
    ) => computeCarPrice({ customsValue, fromRate, toRate, passThrough, carriage, margin, marginRule }),
  );
  #rule: MarginRule = 'dollar';
  #refusal: Refusal | null = null;

  constructor(host: EffectHost) {
    this.#host = host;
    this.#fields = new PanelFields(host, RULES);
    this.#fields.give(DEFAULTS);
    this.#readout = new ReadoutController(host.element);
  }

  compute({ result }: Computed): { carPrice: CarPrice | null } {
    this.#fields.countIn(result.currency);
    const value = (name: Name) => this.#fields.needed(name);
    const outcome = this.#compute(
      value('carValue'),
      result.fromRate,
      result.toRate,
      value('passThrough'),
      value('carCarriage'),
      value('carMargin'),
      this.#rule,
    );
    this.#refusal = outcome.ok ? null : outcome;
    this.#fields.refuse(outcome.ok ? undefined : FIELD_OF[outcome.field ?? '']);
    return { carPrice: outcome.ok ? outcome.carPrice : null };
  }

  render({ computed, context }: PanelInput): TemplateResult {
    const words = wordsOf(context);
    const { carPrice } = computed.result;
    return html`${this.#controls(words, context)}
    ${carPrice ? this.#answer(carPrice, words, context) : nothing}
    ${evidenceList(
      'carPrice',
      ({ id }) => id === borderPassThrough.id || id === dealersMargin.id || id === 'japanese-cars',
      words,
      context,
    )}`;
  }

  tables({ computed, context }: PanelInput): Table[] {
    const { carPrice } = computed.result;
    if (!carPrice) return [];
    const words = wordsOf(context);
    const shown = carPrice.direction === 'same' ? [partsTable] : [partsTable, casesTable];
    return shown.map((table) => table(carPrice, words, context));
  }

  workings({ computed, context }: PanelInput): Working[] {
    const { carPrice } = computed.result;
    return carPrice ? [effectWorking('car-price', carPrice.steps, wordsOf(context), context)] : [];
  }

  #controls(words: EffectsMessages, context: TextContext): TemplateResult {
    const { carPrice: own } = words;
    const { percent } = formatters(context);
    const reason = this.#refusal?.reason ?? '';
    const known = own.refused[reason] ?? refusalWords(context.messages)[reason];
    const complaint = typeof known === 'string' ? known : '';
    const { low, high } = borderPassThrough;
    const field = (name: Name, unit: string, echo?: string) =>
      this.#fields.field(name, own.fields[name], complaint, context, {
        unit,
        ...(echo !== undefined && { echo }),
      });
    return html`<div class="controls">
      ${field('carValue', context.currency)}
      ${field('passThrough', '%', own.evidence({ low: percent(low), high: percent(high) }))}
      ${field('carCarriage', context.currency)} ${field('carMargin', context.currency)}
      ${selectField({
        id: 'marginRule',
        label: own.fields.marginRule,
        value: this.#rule,
        options: MARGIN_RULES.map((value) => ({ value, label: own.rules[value] })),
        onChange: (value) => {
          this.#rule = MARGIN_RULES.find((rule) => rule === value) ?? 'dollar';
          this.#host.onChange();
        },
      })}
    </div>`;
  }

  #answer(car: CarPrice, words: EffectsMessages, context: TextContext): TemplateResult {
    const { carPrice: own } = words;
    const { money, legibleStep } = formatters(context);
    const [before, point, after] = sentenceOf(car, words, context);
    const stale = this.#fields.stale(context, (name) => own.fields[name]);
    const { driver, direction } = car;
    const absorbed =
      direction === 'same'
        ? nothing
        : html`<p class="minor" data-sentence="carPrice.absorbed">
            ${own.absorbed[direction]({ absorbed: money(size(car.absorbed)), whole: money(size(car.staticChange)) })}
            ${driver === null ? '' : own.drivers[driver]} ${own.caution} ${own.leavesOut}
          </p>`;
    return html`${stale}
      <div class=${direction === 'added' ? 'more' : ''}>
        <p class="panel-answer" part="panel-answer" data-sentence="carPrice">
          ${before}<strong>${point}</strong>${after}
        </p>
        ${absorbed} ${this.#drawing(car, words, context)}
      </div>
      ${evidenceAge('carPrice', words, context, this.#host.element.today)}
      ${dataTable(partsTable(car, words, context))}
      ${direction === 'same' ? nothing : dataTable(casesTable(car, words, context))}
      <details>
        <summary>${context.messages.working}</summary>
        ${workingList(car.steps, context.messages, legibleStep, (name) => words.termNames[name])}
      </details>`;
  }

  #drawing(car: CarPrice, words: EffectsMessages, context: TextContext): unknown {
    const { size: box, locale } = this.#host.element[internals];
    const rtl = locale.language.dir === 'rtl';
    const chart = { label: words.carPrice.chart.label, walkHint: context.messages.walkHint };
    return box.draw((width) =>
      walkedBars(carPriceBars(car, words, context, width, rtl), chart, this.#readout),
    );
  }
}

export const carPricePanel = (host: EffectHost): EffectPanel => new CarPricePanel(host);
