import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Refusal } from '../../core/model/outcome.js';
import { commitmentFigures, type CommitmentFigures } from '../../data/commitments/figures.js';
import { en, type CommitmentMessages } from '../../localize/en/commitment.js';
import { translated } from '../../localize/translated.js';
import { DatasetController } from '../../ui/dataset-controller.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { NumberEntries } from '../../ui/number-entries.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { flag, property } from '../../ui/property.js';
import { TypingPauseController } from '../../ui/typing-pause-controller.js';
import { commitmentStyles } from './commitment-breakdown.styles.js';
import { commitmentControls, hiddenRefusals } from './controls.js';
import { NUMBER_RULES, type NumberName } from './entries.js';
import type { Controls } from './fields.js';
import { commitmentAnswer, drawingBox } from './figure.js';
import { commitmentPanels, type PanelContents } from './panel-list.js';
import {
  computeUsable,
  splitOf,
  type Answered,
  type CommitmentQuery,
  type CommitmentResult,
} from './scenario.js';
import type { SplitHost } from './split-editor.js';
import { captions, sentence, type Looking, type View } from './view.js';
import { speaker, writers, type Speaker, type Writer } from './writer.js';

/** An author's data is checked by the schema of the built-in data, which is fetched only then. */
async function checkOwnData(json: unknown) {
  const [{ commitmentDataset }, { validate }] = await Promise.all([
    import('../../data/commitments/schema.js'),
    import('../../data/validate.js'),
  ]);
  return validate(commitmentDataset, json);
}

/** A framework may hand over anything; what is no text is none. */
const words = (text: unknown) => (typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : []);
const given = (text: unknown): string | null => (typeof text === 'string' ? text : null);

/**
 * A commitment broken down as it was published: by sector, by project, by year, each part with who says so and how firm it is, beside
 * the whole that was promised; or in a split of the reader's own. Without attributes it shows Japan's investment of 550 billion dollars.
 *
 * @summary Breaks a commitment down by sector, project and year, at the firmness it was published with, beside the whole; with a split of one's own.
 * @tag impact-commitment-breakdown
 *
 * @slot - What readers without JavaScript see; may hold a `<script type="application/json">` with commitments of the page's own.
 *
 * @csspart field - A label with its control and its errors.
 * @csspart input-box - The box around a control, or around a few choices side by side.
 * @csspart input - A text or number field.
 * @csspart select - A choice among a few.
 * @csspart slider - The slider of a share.
 * @csspart checkbox - A box to tick.
 * @csspart error - What is wrong with an entry, below its field.
 * @csspart choice - A small button: back to all sectors, undo, even shares, another try.
 * @csspart options - The fields that open on request.
 * @csspart split - The fields of a split of one's own.
 * @csspart rest - What a split of one's own leaves open.
 * @csspart stale - Says that the answer is for the last valid entries.
 * @csspart sentence - The answer in one sentence.
 * @csspart further - What has to be said with the answer.
 * @csspart figures - The headline figures.
 * @csspart caveat - What has to be said before the drawing is read.
 * @csspart badge - How firm what is shown is, in a word.
 * @csspart breadcrumbs - The way back from an open sector.
 * @csspart chart - The parts beside the whole.
 * @csspart rows - The list of the parts.
 * @csspart row - One part: name, amount, bar, share and status.
 * @csspart terms - What was agreed.
 * @csspart panel-answer - The answer of a panel in one sentence.
 * @csspart working - The steps of the working.
 *
 * @fires {ImpactChangeEvent<CommitmentResult>} impact-change - When the user has changed the result. Bubbles, composed; `event.result` is the new result.
 */
export class ImpactCommitmentBreakdown extends ImpactElement<CommitmentMessages, CommitmentResult> {
  static override styles = commitmentStyles;

  /** Id of a commitment of the data, such as `us-japan-purchases`; the first one, `us-japan-investment`, if not given. */
  @property() commitment: string | undefined;
  /** The list that is counted: `announced`, `announced-white-house`, `selected`, `candidates`, or `custom` for a split of one's own. The first one if not given. */
  @property() scenario: string | undefined;
  /** By what it is broken down: `sectors`, `projects` or `years`. */
  @property() view: View = 'sectors';
  /** Id of the sector whose projects are shown; all sectors if not given. */
  @property() sector: string | undefined;
  /** The whole, in whole units of its currency; what was published if not given. */
  @property() total: string | undefined;
  /** Shares of a split of one's own in percent, such as `energy:40 metals:12.5`; even shares if not given. */
  @property() shares: string | undefined;
  /** How the whole is spread over the years: `straight`, `front-loaded`, `logistic`, `norden-rayleigh`, or `given` where amounts of years were published. */
  @property() schedule: string | undefined;
  /** Ids of disputed lines to count all the same, with spaces between them. */
  @property() include = '';
  /** Units of the money of the country that promises for one of the commitment's; that of the data if not given. */
  @property({ attribute: 'exchange-rate' }) exchangeRate: string | undefined;
  /** Inhabitants to divide the whole by; nothing is said per inhabitant if not given. */
  @property() population: string | undefined;

  /** Reading of how cash is divided that its panel begins with: `recoup`, `periodic-halved`, `periodic-full` or `loans-and-equity`; opens the panel. */
  @property() waterfall: string | undefined;
  /** Opens the panel with the jobs and the output that the spending would support. */
  @property({ type: Boolean, converter: flag }) effects = false;

  readonly #entries = new NumberEntries<NumberName>(NUMBER_RULES);
  readonly #typing = new TypingPauseController(this, this.#entries);
  readonly #dataset = new DatasetController<CommitmentFigures>(this, commitmentFigures, checkOwnData);
  readonly #options = new LazyModule(this, () => import('./options-fields.js'));
  readonly #split = new LazyModule(this, async () => {
    const [{ SplitEditor }, { splitFields }] = await Promise.all([
      import('./split-editor.js'),
      import('./split-fields.js'),
    ]);
    return { editor: new SplitEditor(this.#splitHost), splitFields };
  });
  readonly #panelContents: PanelContents = {
    reading: new LazyModule(this, () => import('./panels.js')),
    firmness: new LazyModule(this, () => import('./firmness-panel.js')),
    cash: new LazyModule(this, async () => {
      const { CashPanel } = await import('./cash-panel.js');
      return new CashPanel(this, given(this.waterfall) ?? '');
    }),
    effects: new LazyModule(this, async () => {
      const { EffectsPanel } = await import('./effects-panel.js');
      return new EffectsPanel(this);
    }),
  };
  #optionsOpen = false;
  #answered: Answered | null = null;
  #refusals: Readonly<Record<string, Refusal>> = {};
  /** The data of the present answer, in the reader's language and as they came. */
  #computedWith: CommitmentFigures | undefined;
  #computedFrom: CommitmentFigures | undefined;
  /** What gets the focus when what had it is gone from the drawing. */
  #focusNext: string | null = null;

  constructor() {
    super({ name: 'commitment-breakdown', data: 'data/commitments', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): CommitmentResult | null {
    return this.#answered?.result ?? null;
  }

  get #writer(): Writer {
    const { language, messages } = this[internals].locale;
    return { locale: language.locale, messages, currency: this.result?.currency ?? 'USD' };
  }

  get #looking(): Looking {
    const view = this.view === 'projects' || this.view === 'years' ? this.view : 'sectors';
    return { view, sector: view === 'years' ? null : given(this.sector) };
  }

  /** Built-in data in the reader's language; the page's own data as they are. */
  get #data(): CommitmentFigures {
    const { data, own } = this.#dataset;
    return own ? data : translated(data, this[internals].locale.messages.dataWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#entries.locale = this[internals].locale.language.locale;
    this.#entries.take(this, this.hasUpdated ? changed : undefined);
    if (changed.has('waterfall') && this.waterfall && !this[internals].panels.isAsked('cash'))
      this[internals].panels.toggle('cash');
    if (changed.has('effects') && this.effects && !this[internals].panels.isAsked('effects'))
      this[internals].panels.toggle('effects');
    const data = this.#data;
    if (changed.size === 0 && this.#computedWith === data) return;
    const inOtherWords = changed.size === 0 && this.#computedFrom === this.#dataset.data;
    this.#computedWith = data;
    this.#computedFrom = this.#dataset.data;
    const { answer, refusals } = computeUsable(this.#query(), data, !this.#answered);
    this.#refusals = refusals;
    if (answer.ok) this.#answered = { ...answer, result: (inOtherWords && this.result) || answer.result };
  }

  #query(): CommitmentQuery {
    return {
      commitment: given(this.commitment) || null,
      scenario: given(this.scenario) || null,
      total: this.#entries.value('total'),
      shares: given(this.shares),
      include: words(this.include),
      schedule: given(this.schedule) || null,
      exchangeRate: this.#entries.value('exchangeRate'),
      population: this.#entries.value('population'),
    };
  }

  /** Takes what the user typed into a number field. */
  #type(name: NumberName, text: string): void {
    this[internals].changedByUser = true;
    this[internals].deferred.skipNext();
    this.#typing.key(name, name in this.#refusals);
    const value = this.#entries.type(name, text);
    if (value !== undefined) this[name] = value ?? undefined;
    this.requestUpdate();
  }

  #set(name: string, value: string): void {
    this[internals].changedByUser = true;
    // Another commitment has its own lists, sectors, total and money.
    if (name === 'commitment') {
      this.#split.here?.editor.clear();
      const none = { scenario: undefined, sector: undefined, total: undefined, shares: undefined };
      Object.assign(this, { ...none, schedule: undefined, exchangeRate: undefined });
    }
    if (name === 'scenario' || name === 'view') this.sector = undefined;
    Object.assign(this, { [name]: value });
  }

  /** Opens a sector into its projects, or goes back to all of them. */
  #open(sector: string | null): void {
    this.#focusNext = sector === null ? `[data-row="${this.sector ?? ''}"]` : '.back';
    this.sector = sector ?? undefined;
    if (sector === null) this.view = 'sectors';
    this[internals].announce();
  }

  #announcement(): string {
    const answered = this.#answered;
    return answered
      ? sentence(answered, this.#looking, speaker(answered, this.#writer), this.#writer).join('')
      : '';
  }

  protected override updated(): void {
    if (this.#focusNext !== null) {
      this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = null;
    }
    super.updated();
  }

  get #stale(): boolean {
    return this.#entries.isStale(this.#refusals) || this.#split.here?.editor.refused === true;
  }

  #controls(writer: Writer, say: Speaker | null): Controls {
    return {
      writer,
      say,
      data: this.#data,
      entries: this.#entries,
      refusals: this.#refusals,
      answered: this.#answered,
      view: this.#looking.view,
      schedule: given(this.schedule) ?? '',
      include: words(this.include),
      optionsOpen: this.#optionsOpen,
      options: this.#options,
      onOptions: (open) => {
        this.#optionsOpen = open;
        this.requestUpdate();
      },
      onNumber: (name, text) => this.#type(name, text),
      onSetting: (name, value) => this.#set(name, value),
    };
  }

  get #splitHost(): SplitHost {
    const written = () => given(this.shares);
    return {
      given: written,
      split: () => {
        const present = this.#answered && splitOf(this.#answered.basis.commitment, written());
        return present?.ok ? present : { shares: this.result?.shares ?? [], unallocated: '0', steps: [] };
      },
      locale: () => this[internals].locale.language.locale,
      take: (shares) => {
        this[internals].changedByUser = true;
        this.shares = shares ?? undefined;
        this.requestUpdate();
      },
      redraw: () => this.requestUpdate(),
    };
  }

  #splitControls(say: Speaker | null, writer: Writer): unknown {
    if (!this.#answered?.result.shares || !say) return nothing;
    const split = this.#split.get();
    return split?.splitFields(this.#answered, split.editor, say, writer) ?? nothing;
  }

  #drawing(answered: Answered, looking: Looking, say: Speaker, writer: Writer): TemplateResult {
    const drawing = {
      looking,
      width: this[internals].size.width,
      rtl: this[internals].locale.language.dir === 'rtl',
      open: (sector: string | null) => this.#open(sector),
    };
    return drawingBox(answered, drawing, say, writer);
  }

  protected override render(): TemplateResult {
    const writer = this.#writer;
    const { messages } = writer;
    const data = this.#data;
    const { own } = this.#dataset;
    const answered = this.#answered;
    const say = answered && speaker(answered, writer);
    const looking = this.#looking;
    const controls = this.#controls(writer, say);
    const [heading, standfirst] =
      answered && say ? captions(answered, looking, say, writer) : [messages.title, ''];
    return this[internals].figure({
      heading,
      standfirst,
      notice: this.#dataset.notice(writer.locale),
      announce: () => this.#announcement(),
      complaints: hiddenRefusals(controls),
      controls: commitmentControls(controls, this.#splitControls(say, writer)),
      answer: answered && say ? commitmentAnswer(answered, looking, this.#stale, say, writer) : nothing,
      body: () => ({
        drawing: answered && say ? this.#drawing(answered, looking, say, writer) : nothing,
        panels:
          answered && say
            ? commitmentPanels(
                answered,
                looking,
                say,
                writer,
                this[internals].panels,
                this.#panelContents,
                data,
              )
            : [],
        known: `${own ? `${messages.dataOwn} · ` : ''}${messages.knownTo({ date: writers(writer).date(data.knownThrough) })}`,
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-commitment-breakdown': ImpactCommitmentBreakdown;
  }
}
