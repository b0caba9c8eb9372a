import { html, nothing, type TemplateResult } from 'lit';
import { READINGS, type WaterfallReading } from '../../core/commitment/waterfall-input.js';
import { memoizeLast } from '../../core/model/memoize.js';
import type { Refusal } from '../../core/model/outcome.js';
import { assumptions } from '../../data/commitments/assumptions.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { Figure } from '../../data/schema.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import { selectField } from '../../ui/fields.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import { stepNames } from '../../ui/step-names.js';
import { workingList } from '../../ui/working.js';
import { computeCash, readingOf } from './model-cash.js';
import { PanelFields } from '../../ui/panel-fields.js';
import { publisherName } from '../../ui/source-list.js';
import { sourceOf } from './panel-sources.js';
import { panelWords } from './panel-words.js';
import type { CashResult, Computed, Describer } from './types.js';
import type { ModelPanel, PanelHost, PanelInput } from './types-views.js';

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

/** The published example behind the first values: of the page's own data where it has one, else of the built-in data. */
function exampleOf(data: CommitmentFigures, own: boolean): Readonly<Record<string, Figure | undefined>> {
  return own ? (data.measures ?? {}) : assumptions;
}

function defaultsOf(data: CommitmentFigures, own: boolean): Readonly<Record<Name, string>> {
  const example = exampleOf(data, own);
  return {
    principal: '',
    cashYield: example['example-yield']?.value ?? '10',
    rate: example['example-loan-rate']?.value ?? '4',
    years: '20',
    loanShare: example['example-loan-share']?.value ?? '90',
    discountRate: '0',
  };
}

function assumptionNote({ data, own, write }: PanelInput): string {
  const { cash } = panelWords(write);
  const source = sourceOf(exampleOf(data, own)['example-yield']?.source, { data, own });
  return source
    ? cash.assumptions({
        source: publisherName(source, write.locale),
        date: write.date(source.published ?? ''),
      })
    : cash.ownAssumptions;
}

/** Who would get the cash that an investment yields, under each reading of what was agreed. */
export class CashPanel implements ModelPanel {
  readonly #host: PanelHost;
  readonly #fields: PanelFields<Name>;
  readonly #compute = memoizeLast(
    (reading: WaterfallReading, total: string, principal: string | null, values: string) => {
      const [cashYield = '0', rate = '0', years = '0', loanShare = '0', discountRate = '0'] =
        values.split(' ');
      return computeCash(reading, { principal, cashYield, rate, years, loanShare, discountRate }, total);
    },
  );
  #refusal: Refusal | null = null;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#fields = new PanelFields(host, RULES);
  }

  compute(computed: Computed, data: CommitmentFigures, own: boolean): { cash: CashResult | null } {
    this.#fields.countIn(computed.result.currency);
    this.#fields.give(defaultsOf(data, own));
    const reading = readingOf(computed, this.#host.cashReading());
    if (reading === null) return { cash: null };
    const [, ...others] = NAMES;
    const values = others.map((name) => this.#fields.needed(name)).join(' ');
    const outcome = this.#compute(reading, computed.result.total, this.#fields.value('principal'), values);
    this.#refusal = outcome.ok ? null : outcome;
    this.#fields.refuse(outcome.ok ? undefined : outcome.field);
    return { cash: outcome.ok ? outcome.cash : null };
  }

  render(input: PanelInput): TemplateResult {
    const { computed, write } = input;
    const { cash } = computed.result;
    return html`<p>${write.text(computed.commitment.cash?.note)}</p>
      <p class="minor">${assumptionNote(input)}</p>
      ${this.#controls(computed, write)}
      ${cash ? html`${this.#fields.stale(write, this.#labels(computed, write))}${outcome(cash, write)}` : nothing}`;
  }

  /** The labels of the fields; that of the principal says what is taken where it is empty. */
  #labels(computed: Computed, write: Describer): (name: Name) => string {
    const { fields } = panelWords(write).cash;
    const { promisor } = write;
    const principal = write.compact(this.#fields.value('principal') ?? computed.result.total);
    return (name) => fields[name]({ promisor, principal });
  }

  workings({ computed, write }: PanelInput): Working[] {
    const { cash } = computed.result;
    if (!cash) return [];
    return [
      {
        ...stepNames(write.messages, (name) => namedTerm(name, write)),
        title: write.messages.panels.cash,
        steps: cash.steps,
        currencyOf: () => computed.result.currency,
      },
    ];
  }

  #controls(computed: Computed, write: Describer): TemplateResult {
    const { cash } = panelWords(write);
    const { promisor } = write;
    const labelOf = this.#labels(computed, write);
    const reading = readingOf(computed, this.#host.cashReading()) ?? READINGS[0];
    const reason = this.#refusal?.reason ?? '';
    const complaint = cash.refused[reason] ?? write.messages.refusal({ ok: false, reason });
    const readings = (computed.commitment.cash?.readings ?? []).map(({ id, by }) => {
      const label = cash.readings[id]({ promisor });
      return {
        value: id,
        label: by === undefined ? label : cash.readBy({ reading: label, by: write.text(by) }),
      };
    });
    const shown = NAMES.filter((name) => name !== 'loanShare' || reading === 'loans-and-equity');
    return html`<div class="controls">
      ${selectField({
        id: 'reading',
        label: cash.reading,
        value: reading,
        size: 'long',
        options: readings,
        onChange: (value) => this.#host.onCashReading(value as WaterfallReading),
      })}
      ${shown.map((name) => this.#fields.field(name, labelOf(name), complaint, write))}
    </div>`;
  }
}

function payoffWords({ payoffYear }: CashResult, write: Describer): string {
  const { cash } = panelWords(write);
  return typeof payoffYear === 'number'
    ? cash.payoffYear({ year: write.count(payoffYear) })
    : cash.payoffs[payoffYear];
}

interface Fact {
  /** The key of the result. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly exact: string;
}

function facts(found: CashResult, write: Describer): Fact[] {
  const { cash } = panelWords(write);
  const { promisor, recipient } = write;
  const { promisorReturn, breakEvenYield, promisorPresentValue, recipientPresentValue } = found;
  const percent = (value: string) => ({ text: write.percent(value), exact: write.finePercent(value) });
  const money = (value: string) => ({ text: write.compact(value), exact: write.exact(value) });
  return [
    {
      id: 'cash.payoffYear',
      label: cash.payoff({ promisor }),
      text: payoffWords(found, write),
      exact: String(found.payoffYear),
    },
    {
      id: 'cash.promisorReturn',
      label: cash.promisorReturn({ promisor }),
      ...(promisorReturn === null ? { text: cash.none, exact: '' } : percent(promisorReturn)),
    },
    { id: 'cash.breakEvenYield', label: cash.breakEven, ...percent(breakEvenYield) },
    // At a rate of zero it would be no more than the sum of all years.
    ...(found.discountRate === '0'
      ? []
      : [
          {
            id: 'cash.promisorPresentValue',
            label: cash.present({ place: promisor }),
            ...money(promisorPresentValue),
          },
          {
            id: 'cash.recipientPresentValue',
            label: cash.present({ place: recipient }),
            ...money(recipientPresentValue),
          },
        ]),
  ];
}

function yearsTable({ perYear, payoffYear }: CashResult, write: Describer): Table {
  const { cash } = panelWords(write);
  const { promisor, recipient } = write;
  return {
    caption: cash.caption,
    columns: [
      { id: 'year', label: cash.year },
      { id: 'promisor', label: promisor },
      { id: 'recipient', label: recipient },
      { id: 'balance', label: cash.balance({ promisor }) },
    ],
    rows: perYear.map(({ year, ...amounts }) => ({
      id: String(year),
      strong: year === payoffYear,
      cells: [
        write.count(year),
        write.exact(amounts.promisor),
        write.exact(amounts.recipient),
        write.exact(amounts.balance),
      ],
      exact: [null, amounts.promisor, amounts.recipient, amounts.balance],
    })),
  };
}

/** The names of the terms of the working that carry one of the two countries, with the number of their year. */
function namedTerm(name: string, write: Describer): string | undefined {
  const { termNames } = panelWords(write).cash;
  const [, term = '', year] = /^([A-Za-z]+)(\d*)$/.exec(name) ?? [];
  const { promisor, recipient } = write;
  const written = Object.hasOwn(termNames, term) ? termNames[term]?.({ promisor, recipient }) : undefined;
  return written === undefined ? undefined : `${written} ${year ?? ''}`.trim();
}

function outcome(found: CashResult, write: Describer): TemplateResult {
  const { cash } = panelWords(write);
  const n = found.perYear.length;
  const [before, point, after] = cash.sentence({
    n,
    years: write.count(n),
    promisor: write.promisor,
    invested: write.compact(found.principal),
    received: write.compact(found.promisorTotal),
    share: write.percent(found.promisorShare ?? '0'),
    recipient: write.recipient,
    rest: write.compact(found.recipientTotal),
  });
  return html`<p class="panel-answer" part="panel-answer" data-sentence="cash">
      ${before}<strong>${point}</strong>${after}
    </p>
    <dl class="facts">
      ${facts(found, write).map(
        ({ id, label, text, exact }) =>
          html`<div data-figure=${id}>
            <dt>${label}</dt>
            <dd><data value=${exact}>${text}</data></dd>
          </div>`,
      )}
    </dl>
    ${dataTable(yearsTable(found, write))}
    <details>
      <summary>${write.messages.working}</summary>
      ${workingList(found.steps, write.messages, write.step, (name) => namedTerm(name, write))}
    </details>`;
}
