import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { grossEffects, type EffectRange, type GrossEffects } from '../../core/commitment/gross-effects.js';
import { caveats, multipliers } from '../../data/commitments/multipliers.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { sectorMultipliers } from '../../data/commitments/sector-multipliers.js';
import { roundTo } from '../../core/numbers/rounding.js';
import { dataTable } from '../../ui/data-table.js';
import { checkField } from '../../ui/fields.js';
import { workingList } from '../../ui/working.js';
import { translated } from '../../localize/translated.js';
import { PanelEntries } from './number-panel.js';
import { panelWords } from './panel-words.js';
import type { Answered } from './scenario.js';
import { publisherOf } from './source-uses.js';
import type { Speaker, Writer } from './writer.js';

const COLUMNS = ['sector', 'amount', 'employment', 'output', 'multipliers'];

const RULES = { low: { kind: 'percent' }, central: { kind: 'percent' }, high: { kind: 'percent' } } as const;

const builtIn = { multipliers, caveats };

/** The page's own multipliers and caveats, or the built-in ones in the reader's language. */
const publishedIn = (data: CommitmentFigures, { messages }: Writer) =>
  data.sources ? data : translated(builtIn, messages.dataWords);

type Name = keyof typeof RULES;
const NAMES = Object.keys(RULES) as Name[];

/** What the spending would support in jobs and output, from published multipliers, by how much of it is spent in the country. */
export class EffectsPanel {
  readonly #host: ReactiveControllerHost;
  readonly #fields: PanelEntries<Name>;
  #induced = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#fields = new PanelEntries(host, RULES, { low: '50', central: '75', high: '100' });
  }

  render(answered: Answered, say: Speaker, writer: Writer, data: CommitmentFigures): TemplateResult {
    const { result, basis } = answered;
    const { effects: words } = panelWords(writer);
    this.#fields.entries.locale = writer.locale;
    const { multipliers = [], caveats = [] } = publishedIn(data, writer);
    const outcome = grossEffects({
      sectors: result.parts.flatMap(({ id, amount }) => (amount === null ? [] : [{ id, amount }])),
      multipliers: sectorMultipliers(basis.commitment, { multipliers }),
      domesticShare: {
        low: this.#fields.value('low'),
        central: this.#fields.value('central'),
        high: this.#fields.value('high'),
      },
      includeInduced: this.#induced,
    });
    const field = outcome.ok ? undefined : outcome.field?.replace('domesticShare.', '');
    return html`<p>${words.intro}</p>
      <ul class="sources">
        ${caveats.map(({ text }) => html`<li>${say.text(text)}</li>`)}
        <li>${words.assumption}</li>
        ${basis.scenario?.caveat === undefined ? nothing : html`<li>${say.text(basis.scenario.caveat)}</li>`}
      </ul>
      <div class="controls">
        ${NAMES.map((name) =>
          this.#fields.field(name, words.fields[name] ?? '', field === name ? words.refused : null, writer),
        )}
        ${checkField({
          id: 'induced',
          label: words.induced,
          checked: this.#induced,
          onChange: (checked) => {
            this.#induced = checked;
            this.#host.requestUpdate();
          },
        })}
      </div>
      ${outcome.ok ? this.#outcome(outcome, answered, say, writer, data) : nothing}`;
  }

  #outcome(
    found: GrossEffects,
    { result, basis }: Answered,
    say: Speaker,
    writer: Writer,
    data: CommitmentFigures,
  ) {
    const { effects: words } = panelWords(writer);
    const { multipliers = [] } = publishedIn(data, writer);
    const jobs = (range: EffectRange | null) =>
      range === null
        ? words.without
        : words.range(...cases(range, (value) => say.number(roundTo(value, 0).toFixed())));
    const money = (range: EffectRange | null) =>
      range === null ? words.without : words.range(...cases(range, (value) => say.compact(value)));
    const cited = (id: string) => {
      const sector = basis.commitment.sectors.find((one) => one.id === id);
      return multipliers
        .filter((one) => one.id === sector?.employment || one.id === sector?.output)
        .map((one) => words.multiplier(say.text(one.name), one.year, publisherOf(one.source, data)))
        .join('; ');
    };
    const columns = COLUMNS.map((id, at) => ({ id, label: words.columns[at] ?? '' }));
    const rows = found.sectors.map(({ id, employment, output }) => ({
      id,
      cells: [
        say.sectorName(id),
        say.compact(result.parts.find((part) => part.id === id)?.amount ?? '0'),
        jobs(employment),
        money(output),
        cited(id),
      ],
    }));
    const sum = {
      id: 'sum',
      strong: true,
      cells: [words.sum, '', jobs(found.employment), money(found.output), ''],
    };
    return html`${dataTable({ caption: words.caption, columns, rows: [...rows, sum] })}
      <details>
        <summary>${writer.messages.working}</summary>
        ${workingList(found.steps, writer.messages, say.step)}
      </details>`;
  }
}

function cases(
  { low, central, high }: EffectRange,
  write: (value: string) => string,
): [string, string, string] {
  return [write(low), write(central), write(high)];
}
