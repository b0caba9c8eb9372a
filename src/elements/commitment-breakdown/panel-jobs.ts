import { html, nothing, type TemplateResult } from 'lit';
import type { EffectRange } from '../../core/commitment/gross-effects.js';
import { memoizeLast } from '../../core/model/memoize.js';
import { termName } from '../../core/model/steps.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { dataTable, type Table } from '../../ui/data-table.js';
import { checkField } from '../../ui/fields.js';
import type { Working } from '../../ui/spreadsheet/working.js';
import { stepNames } from '../../ui/step-names.js';
import { workingList } from '../../ui/working.js';
import { computeJobs, multipliersOf } from './model-jobs.js';
import { PanelFields } from '../../ui/panel-fields.js';
import { publisherOf } from './panel-sources.js';
import { panelWords } from './panel-words.js';
import type { Computed, Describer, JobsResult } from './types.js';
import type { ModelPanel, PanelHost, PanelInput } from './types-views.js';

const RULES = { low: { kind: 'percent' }, central: { kind: 'percent' }, high: { kind: 'percent' } } as const;

type Name = keyof typeof RULES;
const NAMES = Object.keys(RULES) as Name[];

const labelsOf = (write: Describer) => (name: Name) =>
  panelWords(write).jobs.fields[name]({ recipient: write.recipient });

/** The jobs and the output that the spending would support, from published multipliers, by how much of it is spent in the country. */
export class JobsPanel implements ModelPanel {
  readonly #host: PanelHost;
  readonly #fields: PanelFields<Name>;
  readonly #compute = memoizeLast(
    (computed: Computed, data: CommitmentFigures, own: boolean, shares: string, induced: boolean) => {
      const [low = '0', central = '0', high = '0'] = shares.split(' ');
      return computeJobs(computed, multipliersOf(data, own), { low, central, high }, induced);
    },
  );
  #induced = false;

  constructor(host: PanelHost) {
    this.#host = host;
    this.#fields = new PanelFields(host, RULES);
    this.#fields.give({ low: '50', central: '75', high: '100' });
  }

  compute(computed: Computed, data: CommitmentFigures, own: boolean): { jobs: JobsResult | null } {
    const shares = NAMES.map((name) => this.#fields.needed(name)).join(' ');
    const outcome = this.#compute(computed, data, own, shares, this.#induced);
    this.#fields.refuse(outcome.ok ? undefined : outcome.field);
    return { jobs: outcome.ok ? outcome.jobs : null };
  }

  render(input: PanelInput): TemplateResult {
    const { computed, write } = input;
    const { jobs: words } = panelWords(write);
    const caveat = computed.list?.caveat;
    return html`<p>${words.intro({ recipient: write.recipient })}</p>
      <ul class="sources">
        ${published(input).caveats.map(({ text }) => html`<li>${write.text(text)}</li>`)}
        <li>${words.assumption}</li>
        ${caveat === undefined ? nothing : html`<li>${write.text(caveat)}</li>`}
      </ul>
      ${this.#controls(write)}
      ${computed.result.jobs ? html`${this.#fields.stale(write, labelsOf(write))}${outcome(computed.result.jobs, input)}` : nothing}`;
  }

  workings(input: PanelInput): Working[] {
    const { computed, write } = input;
    const { jobs } = computed.result;
    if (!jobs) return [];
    const terms = sectorTerms(jobs, input);
    return [
      {
        ...stepNames(write.messages, (name) => terms.get(name) ?? write.partTerm(name)),
        title: write.messages.panels.jobs,
        steps: jobs.steps,
        currencyOf: () => computed.result.currency,
      },
    ];
  }

  #controls(write: Describer): TemplateResult {
    const { jobs: words } = panelWords(write);
    const labelOf = labelsOf(write);
    return html`<div class="controls">
      ${NAMES.map((name) => this.#fields.field(name, labelOf(name), words.refused, write))}
      ${checkField({
        id: 'induced',
        label: words.induced,
        checked: this.#induced,
        onChange: (checked) => {
          this.#induced = checked;
          this.#host.onChange();
        },
      })}
    </div>`;
  }
}

const published = ({ data, own, write }: PanelInput) => multipliersOf(data, own, write.messages.translate);

/** The multipliers of a sector, each with its year and publisher. */
function cited(id: string, input: PanelInput): string {
  const { computed, write } = input;
  const { jobs: words } = panelWords(write);
  const sector = computed.commitment.sectors.find((one) => one.id === id);
  return published(input)
    .multipliers.filter((one) => one.id === sector?.employment || one.id === sector?.output)
    .map(({ name, year, source }) =>
      words.multiplier({ name: write.text(name), year, source: publisherOf(source, input) }),
    )
    .join(words.semicolon);
}

function effectsTable(found: JobsResult, input: PanelInput): Table {
  const { computed, write } = input;
  const { jobs: words } = panelWords(write);
  const range = (effect: EffectRange | null, writeOne: (value: string) => string) =>
    effect === null
      ? words.without
      : words.range({
          low: writeOne(effect.low),
          central: writeOne(effect.central),
          high: writeOne(effect.high),
        });
  const amountOf = (id: string) => computed.result.parts.find((part) => part.id === id)?.amount ?? '0';
  const rows = found.sectors.map(({ id, employment, output }) => ({
    id,
    cells: [
      write.sectorName(id),
      write.compact(amountOf(id)),
      range(employment, write.estimate),
      range(output, write.estimatedAmount),
      cited(id, input),
    ],
  }));
  const sum = {
    id: 'sum',
    strong: true,
    cells: [
      words.sum,
      '',
      range(found.employment, write.estimate),
      range(found.output, write.estimatedAmount),
      '',
    ],
  };
  return {
    caption: words.caption,
    columns: (['sector', 'amount', 'employment', 'output', 'multipliers'] as const).map((id) => ({
      id,
      label: words.columns[id],
    })),
    rows: [...rows, sum],
  };
}

const CASES = ['low', 'central', 'high'] as const;

/** The names of the terms of the working that carry the id of a sector: `energyDirectLow` → `Energy (direct job-years, low)`. */
function sectorTerms(found: JobsResult, input: PanelInput): ReadonlyMap<string, string> {
  const { computed, write } = input;
  const { jobs: words } = panelWords(write);
  const { multipliers } = published(input);
  return new Map(
    found.sectors.flatMap(({ id }) => {
      const { employment } = computed.commitment.sectors.find((one) => one.id === id) ?? {};
      const effects = Object.keys(multipliers.find((one) => one.id === employment)?.effects ?? {});
      return [...effects, 'employment', 'output'].flatMap((kind) =>
        CASES.map((level) => {
          const effect = words.effects[kind] ?? words.otherEffect;
          const name = words.term({ name: write.sectorName(id), effect, level: words.levels[level] });
          return [termName(`${id}-${kind}-${level}`, ''), name] as const;
        }),
      );
    }),
  );
}

function outcome(found: JobsResult, input: PanelInput): TemplateResult {
  const { messages, step } = input.write;
  const terms = sectorTerms(found, input);
  return html`${dataTable(effectsTable(found, input))}
    <details>
      <summary>${messages.working}</summary>
      ${workingList(found.steps, messages, step, (name) => terms.get(name))}
    </details>`;
}
