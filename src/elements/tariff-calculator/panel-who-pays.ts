import { html, nothing, type TemplateResult } from 'lit';
import { fractionOf } from '../../charts/fraction.js';
import { memoizeLast } from '../../core/model/memoize.js';
import { effectsFigures } from '../../data/effects/figures.js';
import type { EffectsMessages } from '../../localize/en/tariff-effects.js';
import { localized } from '../../localize/localized.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import { selectField } from '../../ui/fields.js';
import { internals } from '../../ui/internals.js';
import { live } from '../../ui/live.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import { workingList } from '../../ui/working.js';
import { walkedBars } from './figure-bars.js';
import { computeWhoPays, readingOf, splitOf, type OwnSplit } from './model-who-pays.js';
import { evidenceAge, evidenceList, wordsOf } from './panel-evidence.js';
import { effectWorking } from './panel-working.js';
import { formatters } from './text.js';
import type { Computed, PanelInput, TextContext } from './types.js';
import type { WhoPays } from './types-effects.js';
import type { EffectHost, EffectPanel } from './types-panels.js';

const OWN = 'own';
const LOOKS = {
  exporters: 'base',
  home: 'after',
  businesses: 'before',
  buyers: 'after',
  evaded: 'margin',
} as const;

/** Who bears the duty: a split that the reader can drag, and what has been published of it. */
class WhoPaysPanel implements EffectPanel {
  readonly #host: EffectHost;
  readonly #readout: ReadoutController;
  readonly #compute = memoizeLast((bill: string, reading: string | null, own: OwnSplit) =>
    computeWhoPays(bill, reading, own),
  );
  #reading: string | null = effectsFigures.readings[0]?.id ?? null;
  #own: OwnSplit = { exporters: '6', businesses: '30' };

  constructor(host: EffectHost) {
    this.#host = host;
    this.#readout = new ReadoutController(host.element);
  }

  compute({ result }: Computed): { whoPays: WhoPays | null } {
    return { whoPays: this.#compute(result.dutyAfter, this.#reading, this.#own) };
  }

  render({ computed, context }: PanelInput): TemplateResult {
    const words = wordsOf(context);
    const { whoPays } = computed.result;
    return html`${this.#controls(words, context)} ${whoPays ? this.#answer(whoPays, words, context) : nothing}
    ${evidenceList('whoPays', ({ id }) => readingOf(id) !== undefined, words, context)}`;
  }

  tables({ computed, context }: PanelInput): Table[] {
    const { whoPays } = computed.result;
    return whoPays ? [evidenceTable(whoPays, wordsOf(context), context)] : [];
  }

  workings({ computed, context }: PanelInput): Working[] {
    const { whoPays } = computed.result;
    return whoPays ? [effectWorking('who-pays', whoPays.steps, wordsOf(context), context)] : [];
  }

  #controls(words: EffectsMessages, context: TextContext): TemplateResult {
    const { whoPays: own } = words;
    const { percent } = formatters(context);
    const { readings } = words.translate(effectsFigures);
    const slider = (name: keyof OwnSplit) =>
      html`<div class="field" part="field">
        <label for="split-${name}">${own.sliders[name]}</label>
        <input
          id="split-${name}"
          type="range"
          min="0"
          max="100"
          step="1"
          .value=${live(this.#own[name])}
          aria-valuetext=${percent(this.#own[name])}
          @input=${(event: Event) => {
            this.#own = { ...this.#own, [name]: (event.target as HTMLInputElement).value };
            this.#reading = null;
            this.#host.onChange();
          }}
        />
        <p class="echo" data-echo="split-${name}">${percent(this.#own[name])}</p>
      </div>`;
    return html`<div class="controls">
      ${selectField({
        id: 'reading',
        label: own.reading,
        value: this.#reading ?? OWN,
        size: 'value',
        options: [
          ...readings.map(({ id, label }) => ({ value: id, label: localized(label, context.locale) })),
          { value: OWN, label: own.own },
        ],
        onChange: (value) => this.#choose(value),
      })}
      ${slider('exporters')} ${slider('businesses')}
    </div>`;
  }

  #choose(value: string): void {
    const reading = readingOf(value);
    this.#reading = reading?.id ?? null;
    if (reading) this.#own = splitOf(reading, this.#own);
    this.#host.onChange();
  }

  #answer(found: WhoPays, words: EffectsMessages, context: TextContext): TemplateResult {
    const { whoPays: own } = words;
    const { money, legibleStep } = formatters(context);
    const [exporters, ...others] = found.parts[0]?.id === 'exporters' ? found.parts : [null, ...found.parts];
    const [before, point, after] = own.sentence({
      bill: money(found.bill),
      exporters: money(exporters?.amount ?? '0'),
      others: others.map((one) =>
        own.other({ part: one ? own.parts[one.id] : '', amount: money(one?.amount ?? '0') }),
      ),
    });
    const reading = words.translate(effectsFigures).readings.find(({ id }) => id === found.reading);
    const note = reading
      ? own.note({ measure: own.measure[reading.measure], note: localized(reading.note, context.locale) })
      : own.ownNote;
    return html`<p class="panel-answer" part="panel-answer" data-sentence="whoPays">
        ${before}<strong>${point}</strong>${after}
      </p>
      <p class="minor" data-sentence="whoPays.note">${note}</p>
      <p class="minor" data-sentence="whoPays.why">${own.why}</p>
      ${evidenceAge('whoPays', words, context, this.#host.element.today)}
      ${this.#drawing(found, words, context)} ${dataTable(evidenceTable(found, words, context))}
      <details>
        <summary>${context.messages.working}</summary>
        ${workingList(found.steps, context.messages, legibleStep, (name) => words.termNames[name])}
      </details>`;
  }

  #drawing(found: WhoPays, { whoPays: own }: EffectsMessages, context: TextContext): unknown {
    const { size: box, locale } = this.#host.element[internals];
    const rtl = locale.language.dir === 'rtl';
    const { money, percent, short } = formatters(context);
    const segments = found.parts.map(({ id, share, amount }) => ({
      id: `whoPays.${id}`,
      exact: share,
      length: fractionOf(share, '100'),
      look: LOOKS[id],
      label: own.parts[id],
      describe: own.chart.point({ part: own.parts[id], share: percent(share), amount: money(amount) }),
    }));
    const row = {
      id: 'whoPays.bill',
      exact: found.bill,
      label: own.chart.row,
      sublabel: '',
      amount: short(found.bill),
      segments,
    };
    const chart = { label: own.chart.label, walkHint: context.messages.walkHint };
    return box.draw((width) => walkedBars({ width, rtl, rows: [row], brace: null }, chart, this.#readout));
  }
}

function evidenceTable(found: WhoPays, words: EffectsMessages, context: TextContext): Table {
  const { whoPays: own } = words;
  const { percent } = formatters(context);
  const { readings } = words.translate(effectsFigures);
  return {
    caption: own.caption,
    columns: (['reading', 'measure', 'exporters', 'atHome', 'buyers'] as const).map((id) => ({
      id,
      label: own.columns[id],
    })),
    rows: found.evidence.map(({ id, exporters, atHome, buyers }) => {
      const reading = readings.find((one) => one.id === id);
      return {
        id,
        strong: id === found.reading,
        cells: [
          localized(reading?.label, context.locale),
          own.measure[reading?.measure ?? 'bill'],
          percent(exporters),
          percent(atHome),
          buyers === null ? own.unknown : percent(buyers),
        ],
        exact: [null, null, exporters, atHome, buyers],
      };
    }),
  };
}

export const whoPaysPanel = (host: EffectHost): EffectPanel => new WhoPaysPanel(host);
