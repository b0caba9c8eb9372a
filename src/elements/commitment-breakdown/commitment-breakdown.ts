import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { commitmentFigures } from '../../data/commitments/figures.js';
import { en, type CommitmentMessages } from '../../localize/en/commitment.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { internals } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import { NumberFields } from '../../ui/number-fields.js';
import { property } from '../../ui/property.js';
import { commitmentStyles } from './commitment-breakdown.styles.js';
import { commitmentControls } from './controls.js';
import { Actions, Calculator } from './controls-actions.js';
import { answer, drawingBox } from './figure.js';
import { clockDay, countedIn, DEFAULTS, NUMBER_RULES, scenarioOf, viewStateOf } from './inputs.js';
import { computeCommitment } from './model.js';
import { checkOwnData } from './model-data.js';
import { panelList } from './panel-list.js';
import { PanelModels } from './panel-models.js';
import { captions, sentence } from './text.js';
import { dataInWords, memoizedWords } from './text-data.js';
import { describer, formatters } from './text-describer.js';
import type { CommitmentResult, Computed, NumberName, Settings } from './types.js';

/**
 * Tells how much of a commitment is contracted, selected, a candidate or open, by sector, project or year, each part with its source and status;
 * or divides it in a split of the reader's own. Without attributes: what Japan is to invest and lend in the United States, up to 550 billion dollars.
 *
 * @summary Tells how much of a commitment is contracted, selected, a candidate or open, by sector, project and year; or in a custom split.
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
   * @default selected
   */
  @property() scenario:
    'selected' | 'candidates' | 'announced' | 'announced-white-house' | 'custom' | (string & {}) | undefined;
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

  readonly #fields = new NumberFields<NumberName>(this, NUMBER_RULES);
  readonly #calculator: Calculator = new Calculator(this, {
    builtIn: commitmentFigures,
    check: checkOwnData,
    fields: this.#fields,
    currency: (data) => countedIn(this, data),
    fallback: DEFAULTS,
    scenario: () => scenarioOf(this, this.#fields.entries, this.#clock),
    compute: computeCommitment,
  });
  readonly #actions = new Actions(this, this.#calculator, this.#fields.entries);
  readonly #models = new PanelModels(this.#actions.panelHost);
  readonly #reading = new LazyModule(this, () => import('./panels.js'));
  readonly #inWords = memoizedWords();
  /** The day of the reader's clock. A server has none: it draws as of the data, and so does the first picture in its place. */
  #clock = '';
  /** What the settings give, with the parts of open panels. */
  #computed: Computed | null = null;

  constructor() {
    super({ name: 'commitment-breakdown', data: 'data/commitments', en });
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): CommitmentResult | null {
    return this.#computed?.result ?? null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { panels } = this[internals];
    const byServer = !this.hasUpdated && (!this.isConnected || this.shadowRoot?.firstChild);
    this.#clock = byServer ? commitmentFigures.knownThrough : clockDay();
    panels.follow();
    this.#calculator.update(changed);
    const { computed, from } = this.#calculator;
    this.#computed = computed && this.#models.addTo(computed, from.data, from.own, panels);
  }

  protected override updated(): void {
    this.#actions.moveFocus();
    super.updated();
    if (this.#clock !== clockDay()) this.requestUpdate('today', null);
  }

  protected override render(): TemplateResult {
    const { panels, size, locale } = this[internals];
    const { messages, language } = locale;
    const { dataset, from } = this.#calculator;
    const data = dataInWords(from, messages);
    const computed = this.#inWords(this.#computed, data);
    const context = { locale: language.locale, messages, currency: computed?.result.currency ?? 'USD' };
    const write = computed && describer(computed, context);
    const shown = computed && write && { computed, write, state: viewStateOf(this), data, own: from.own };
    const controls = this.#actions.controls({ computed, context, write });
    const [heading, standfirst] = shown ? captions(computed, shown.state, write) : [messages.title, ''];
    const open = (sector: string | null) => this.#actions.openSector(sector);
    const rtl = language.dir === 'rtl';
    return this[internals].figure({
      heading,
      standfirst,
      notice: dataset.notice(context.locale),
      announce: () => (shown ? sentence(computed, shown.state, write).join('') : ''),
      complaints: this.#actions.words.hidden(controls),
      controls: commitmentControls(controls, this.#actions.split),
      answer: shown ? answer(shown, this.#actions.stale(shown)) : nothing,
      body: () => ({
        drawing: () =>
          shown
            ? size.draw((width) => drawingBox(computed, { state: shown.state, width, rtl, open }, write))
            : nothing,
        panels: shown ? panelList(shown, panels, this.#reading, this.#models.modules) : [],
        known: this.#calculator.known(messages, formatters(context).date),
      }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-commitment-breakdown': ImpactCommitmentBreakdown;
  }
}
