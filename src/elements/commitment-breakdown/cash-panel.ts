import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import {
  cashWaterfall,
  type CashWaterfall,
  type WaterfallReading,
} from '../../core/commitment/cash-waterfall.js';
import { decimal, plain } from '../../core/numbers/decimal.js';
import { assumptions } from '../../data/commitments/assumptions.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { dataTable } from '../../ui/data-table.js';
import { selectField } from '../../ui/fields.js';
import { workingList } from '../../ui/working.js';
import { PanelEntries } from './number-panel.js';
import { panelWords } from './panel-words.js';
import type { Answered } from './scenario.js';
import { sourceOf } from './source-uses.js';
import type { Speaker, Writer } from './writer.js';

const COLUMNS = ['year', 'promisor', 'recipient', 'balance'];

const RULES = {
  principal: { kind: 'money', optional: true },
  cashYield: { kind: 'percent' },
  rate: { kind: 'percent' },
  years: { kind: 'number', example: '10' },
  loanShare: { kind: 'percent' },
  discountRate: { kind: 'percent' },
} as const;

type Name = keyof typeof RULES;
const NAMES = Object.keys(RULES) as Name[];

const isReading = (text: string, readings: object): text is WaterfallReading => Object.hasOwn(readings, text);

/** Who would get the cash that an investment yields, under each reading of what was agreed. */
export class CashPanel {
  readonly #host: ReactiveControllerHost;
  readonly #fields: PanelEntries<Name>;
  #reading: string;

  constructor(host: ReactiveControllerHost, reading: string) {
    this.#host = host;
    this.#reading = reading;
    const { 'example-yield': cash, 'example-loan-rate': rate, 'example-loan-share': lent } = assumptions;
    this.#fields = new PanelEntries(host, RULES, {
      principal: '',
      cashYield: cash.value,
      rate: rate.value,
      years: '20',
      loanShare: lent.value,
      discountRate: '0',
    });
  }

  render(answered: Answered, say: Speaker, writer: Writer, data: CommitmentFigures): TemplateResult {
    const { cash } = panelWords(writer);
    this.#fields.entries.locale = writer.locale;
    const reading = isReading(this.#reading, cash.readings) ? this.#reading : 'recoup';
    const value = (name: Name) => this.#fields.value(name);
    const principal = this.#fields.entries.value('principal') ?? answered.result.total;
    const outcome = cashWaterfall({
      reading,
      principal,
      rate: value('rate'),
      cashPerYear: plain(decimal(principal).times(value('cashYield')).dividedBy('100')),
      years: decimal(value('years')).toNumber(),
      loanShare: value('loanShare'),
      discountRate: value('discountRate'),
    });
    const example = sourceOf(assumptions['example-yield'].source, data);
    return html`<p>${cash.intro}</p>
      <p class="minor">
        ${example ? cash.assumptions(example.publisher ?? example.title, say.date(example.published ?? '')) : nothing}
      </p>
      ${this.#controls(reading, outcome.ok ? null : outcome, principal, say, writer)}
      ${outcome.ok ? this.#outcome(outcome, say, writer) : nothing}`;
  }

  #controls(
    reading: WaterfallReading,
    refusal: { readonly field?: string; readonly reason: string } | null,
    principal: string,
    say: Speaker,
    writer: Writer,
  ): TemplateResult {
    const { cash } = panelWords(writer);
    // The yield is handed to the model as an amount.
    const field = refusal?.field === 'cashPerYear' ? 'cashYield' : refusal?.field;
    const complaint = (name: Name) =>
      refusal && field === name
        ? (cash.refused[refusal.reason] ?? writer.messages.refusal({ ok: false, reason: refusal.reason }))
        : null;
    const shown = NAMES.filter((name) => name !== 'loanShare' || reading === 'loans-and-equity');
    return html`<div class="controls">
      ${selectField({
        id: 'reading',
        label: cash.reading,
        value: reading,
        size: 'long',
        options: Object.entries(cash.readings).map(([value, label]) => ({ value, label })),
        onChange: (value) => {
          this.#reading = value;
          this.#host.requestUpdate();
        },
      })}
      ${shown.map((name) =>
        this.#fields.field(
          name,
          name === 'principal'
            ? `${cash.fields[name] ?? ''} (${say.compact(principal)})`
            : (cash.fields[name] ?? ''),
          complaint(name),
          writer,
        ),
      )}
    </div>`;
  }

  #outcome(found: CashWaterfall, say: Speaker, writer: Writer): TemplateResult {
    const { cash } = panelWords(writer);
    const { payoffYear } = found;
    const [before, point, after] = cash.sentence(
      say.count(found.perYear.length),
      say.compact(found.promisorTotal),
      say.percent(found.promisorShare ?? '0'),
      say.compact(found.recipientTotal),
    );
    const facts: (readonly [string, string])[] = [
      [
        cash.payoff,
        typeof payoffYear === 'number'
          ? cash.payoffYear(say.count(payoffYear))
          : (cash.payoffs[payoffYear] ?? ''),
      ],
      [cash.japanReturn, found.promisorReturn === null ? cash.none : say.percent(found.promisorReturn)],
      [cash.breakEven, say.percent(found.breakEvenYield)],
      [cash.japanPresent, say.compact(found.promisorPresentValue)],
      [cash.unitedStatesPresent, say.compact(found.recipientPresentValue)],
    ];
    return html`<p class="panel-answer" part="panel-answer">${before}<strong>${point}</strong>${after}</p>
      <dl class="facts">
        ${facts.map(
          ([label, text]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
      ${dataTable({
        caption: cash.caption,
        columns: COLUMNS.map((id, at) => ({ id, label: cash.columns[at] ?? '' })),
        rows: found.perYear.map(({ year, promisor, recipient, balance }) => ({
          id: String(year),
          strong: year === payoffYear,
          cells: [say.count(year), say.exact(promisor), say.exact(recipient), say.exact(balance)],
        })),
      })}
      <details>
        <summary>${writer.messages.working}</summary>
        ${workingList(found.steps, writer.messages, say.step)}
      </details>`;
  }
}
