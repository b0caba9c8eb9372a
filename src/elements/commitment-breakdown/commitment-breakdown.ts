import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { commitmentFigures, type CommitmentFigures } from '../../data/commitments/figures.js';
import { en, type CommitmentMessages } from '../../localize/en/commitment.js';
import { DatasetController } from '../../ui/dataset-controller.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { NumberEntries } from '../../ui/number-entries.js';
import { property } from '../../ui/property.js';
import { TypingPauseController } from '../../ui/typing-pause-controller.js';
import { commitmentStyles } from './commitment-breakdown.styles.js';
import { commitmentControls } from './controls.js';
import { hiddenRefusals } from './controls-refusals.js';
import { answer, drawingBox } from './figure.js';
import {
  NUMBER_RULES,
  OF_ONE_COMMITMENT,
  scenarioOf,
  sharesOf,
  textOrNull,
  viewStateOf,
  wordsOf,
} from './inputs.js';
import { splitOf } from './model.js';
import { checkOwnData } from './model-data.js';
import { computeWithFallback } from './model-fallback.js';
import { panelList } from './panel-list.js';
import { PanelModels } from './panel-models.js';
import { captions, sentence } from './text.js';
import { describer, formatters } from './text-describer.js';
import type {
  CommitmentResult,
  Computed,
  Describer,
  NumberName,
  Refusals,
  Settings,
  TextContext,
} from './types.js';
import type { Controls, PanelHost, SplitHost } from './types-views.js';

/**
 * Breaks a commitment down as it was published: by sector, project or year, each part with its source and status, beside the total that
 * was promised; or in a split of the reader's own. Without attributes it shows Japan's investment of 550 billion dollars.
 *
 * @summary Breaks a commitment down by sector, project and year, with the status of each part, beside the total; or in a custom split.
 * @tag impact-commitment-breakdown
 *
 * @slot - What readers without JavaScript see; a nested `<script type="application/json">` supplies your own commitments.
 *
 * @csspart field - A label with its control and its errors.
 * @csspart input-box - The box around a control, or around a few choices side by side.
 * @csspart input - A text or number field.
 * @csspart select - A choice among a few.
 * @csspart slider - The slider of a share.
 * @csspart checkbox - A box to tick.
 * @csspart error - The error of an entry, below its field.
 * @csspart choice - A small button: back to all sectors, undo, even shares, retry.
 * @csspart options - The fields that open on request.
 * @csspart split - The fields of a custom split.
 * @csspart rest - What a custom split leaves unallocated.
 * @csspart stale - The note that the answer is for the last valid entries.
 * @csspart sentence - The answer in one sentence.
 * @csspart notes - A note to the answer, such as the amount per inhabitant.
 * @csspart figures - The key figures.
 * @csspart caveat - The status of the figure, and what to know before reading it.
 * @csspart badge - The status, in a word.
 * @csspart breadcrumbs - The way back from an open sector.
 * @csspart chart - The parts beside the total.
 * @csspart rows - The list of the parts.
 * @csspart table-row - One part in that list: name, amount, bar, share and status.
 * @csspart terms - What was agreed.
 * @csspart panel-answer - The answer of a panel in one sentence.
 * @csspart working - The steps of the working.
 *
 * @fires {ImpactChangeEvent<CommitmentResult>} impact-change - User input changed the result. Bubbles and is composed; `event.result` is the new result.
 */
export class ImpactCommitmentBreakdown
  extends ImpactElement<CommitmentMessages, CommitmentResult>
  implements Settings
{
  static override styles = commitmentStyles;

  /**
   * Id of a commitment of the data.
   * @default us-japan-investment
   */
  @property() commitment: 'us-japan-investment' | 'us-japan-purchases' | (string & {}) | undefined;
  /**
   * The list that is counted, or `custom` for a split of the reader's own; the first list of the commitment by default.
   * @default announced
   */
  @property() scenario:
    'announced' | 'announced-white-house' | 'selected' | 'candidates' | 'custom' | (string & {}) | undefined;
  /**
   * By what the commitment is broken down.
   * @default sectors
   */
  @property() view: 'sectors' | 'projects' | 'years' | (string & {}) | undefined;
  /** Id of the sector whose projects are shown; all sectors by default. */
  @property() sector: string | undefined;
  /** The total, in whole units of its currency; the published one by default. */
  @property() total: string | number | undefined;
  /** Shares of a custom split in percent, such as `energy:40 metals:12.5`; even shares by default. */
  @property() shares: string | undefined;
  /**
   * How the total is spread over the years; `given` where amounts of years were published, by default.
   * @default straight
   */
  @property() schedule:
    'straight' | 'front-loaded' | 'logistic' | 'norden-rayleigh' | 'given' | (string & {}) | undefined;
  /** Ids of disputed lines to count, with spaces between them. */
  @property({ attribute: 'include-disputed' }) includeDisputed: string | undefined;
  /** Units of the money of the country that promises for one of the commitment's; that of the data by default. */
  @property({ attribute: 'exchange-rate' }) exchangeRate: string | number | undefined;
  /** Inhabitants to divide the total by; without it, no amount per inhabitant is shown. */
  @property() population: string | number | undefined;
  /**
   * How the division of cash is read, in the panel `cash`; the first reading of the data by default.
   * @default recoup
   */
  @property({ attribute: 'cash-reading' }) cashReading:
    'recoup' | 'periodic-halved' | 'periodic-full' | 'loans-and-equity' | (string & {}) | undefined;

  readonly #entries = new NumberEntries<NumberName>(NUMBER_RULES);
  readonly #typing = new TypingPauseController(this, this.#entries);
  readonly #dataset = new DatasetController<CommitmentFigures>(this, commitmentFigures, checkOwnData);
  readonly #options = new LazyModule(this, () => import('./options.js'));
  readonly #split = new LazyModule(this, async () =>
    (await import('./controls-split.js')).splitModule(this.#splitHost),
  );
  readonly #reading = new LazyModule(this, () => import('./panels.js'));
  readonly #models = new PanelModels(this.#panelHost);
  #optionsOpen = false;
  /** What the settings give; `#computed` adds the parts of open panels. */
  #answer: Computed | null = null;
  #computed: Computed | null = null;
  #refusals: Refusals = {};
  /** The data of the present answer, in the reader's language and as they came. */
  #computedWith: CommitmentFigures | undefined;
  #computedFrom: CommitmentFigures | undefined;
  /** What gets the focus when the focused element is gone from the drawing. */
  #focusNext: string | null = null;

  constructor() {
    super({ name: 'commitment-breakdown', data: 'data/commitments', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): CommitmentResult | null {
    return this.#computed?.result ?? null;
  }

  get #context(): TextContext {
    const { language, messages } = this[internals].locale;
    return { locale: language.locale, messages, currency: this.result?.currency ?? 'USD' };
  }

  /** Built-in data in the reader's language; the page's own data as they are. */
  get #data(): CommitmentFigures {
    const { data, own } = this.#dataset;
    return own ? data : this[internals].locale.messages.translate(data);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#entries.locale = this[internals].locale.language.locale;
    this.#entries.take(this, this.hasUpdated ? changed : undefined);
    const data = this.#data;
    if (changed.size === 0 && this.#computedWith === data) return;
    // In another language, the figures are the same.
    const result = changed.size === 0 && this.#computedFrom === this.#dataset.data && this.#answer?.result;
    this.#computedWith = data;
    this.#computedFrom = this.#dataset.data;
    const scenario = scenarioOf(this, this.#entries);
    const { outcome, refusals } = computeWithFallback(scenario, data, !this.#answer);
    this.#refusals = refusals;
    if (outcome.ok) this.#answer = result ? { ...outcome.computed, result } : outcome.computed;
  }

  /** By now it is known which panels are open. */
  protected override update(changed: PropertyValues<this>): void {
    const { panels } = this[internals];
    this.#computed = this.#answer && this.#models.addTo(this.#answer, this.#data, this.#dataset.own, panels);
    super.update(changed);
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

  #set(name: keyof Settings, value: string): void {
    this[internals].changedByUser = true;
    if (name === 'commitment') {
      this.#split.here?.clear();
      Object.assign(this, OF_ONE_COMMITMENT);
    }
    if (name === 'scenario' || name === 'view') this.sector = undefined;
    this[name] = value;
  }

  /** Opens a sector into its projects, or goes back to all of them. */
  #openSector(sector: string | null): void {
    this.#focusNext = sector === null ? `.row[data-row="${this.sector ?? ''}"]` : '.back';
    this.sector = sector ?? undefined;
    if (sector === null) this.view = 'sectors';
    this[internals].announce();
  }

  #announcement(): string {
    const computed = this.#computed;
    return computed ? sentence(computed, viewStateOf(this), describer(computed, this.#context)).join('') : '';
  }

  protected override updated(): void {
    if (this.#focusNext !== null) {
      this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = null;
    }
    super.updated();
  }

  #controls(context: TextContext, write: Describer | null): Controls {
    return {
      context,
      write,
      data: this.#data,
      entries: this.#entries,
      refusals: this.#refusals,
      computed: this.#computed,
      view: viewStateOf(this).view,
      schedule: textOrNull(this.schedule),
      includeDisputed: wordsOf(this.includeDisputed),
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
    const written = () => sharesOf(this);
    return {
      element: this,
      written,
      split: () => {
        const present = this.#computed && splitOf(this.#computed.commitment, written());
        return present?.ok ? present : { shares: this.result?.shares ?? [], unallocated: '0', steps: [] };
      },
      locale: () => this[internals].locale.language.locale,
      take: (shares) => {
        this[internals].changedByUser = true;
        this.shares = shares ?? undefined;
        this.requestUpdate();
      },
    };
  }

  get #panelHost(): PanelHost {
    return {
      element: this,
      cashReading: () => this.cashReading,
      onCashReading: (reading) => this.#set('cashReading', reading),
      onChange: () => {
        this[internals].changedByUser = true;
        this.requestUpdate();
      },
    };
  }

  protected override render(): TemplateResult {
    const computed = this.#computed;
    const context = this.#context;
    const { messages, locale } = context;
    const data = this.#data;
    const { own } = this.#dataset;
    const write = computed && describer(computed, context);
    const state = viewStateOf(this);
    const controls = this.#controls(context, write);
    const stale = this.#entries.isStale(this.#refusals) || this.#split.here?.refused === true;
    const split = computed?.result.shares && write ? this.#split.get()?.fields(computed, write) : nothing;
    const [heading, standfirst] = computed && write ? captions(computed, state, write) : [messages.title, ''];
    const drawing = {
      state,
      width: this[internals].size.width,
      rtl: this[internals].locale.language.dir === 'rtl',
      open: (sector: string | null) => this.#openSector(sector),
    };
    return this[internals].figure({
      heading,
      standfirst,
      notice: this.#dataset.notice(locale),
      announce: () => this.#announcement(),
      complaints: hiddenRefusals(controls),
      controls: commitmentControls(controls, split),
      answer: computed && write ? answer(computed, state, stale, write) : nothing,
      body: () => ({
        drawing: computed && write ? drawingBox(computed, drawing, write) : nothing,
        panels:
          computed && write
            ? panelList(
                { computed, state, write, data, own },
                this[internals].panels,
                this.#reading,
                this.#models.modules,
              )
            : [],
        known: `${own ? `${messages.dataOwn} · ` : ''}${messages.knownTo({ date: formatters(context).date(data.knownThrough) })}`,
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-commitment-breakdown': ImpactCommitmentBreakdown;
  }
}
