import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CounterfactualKind, Denominator, PathShape } from '../../core/defense-path.js';
import type { Refusal } from '../../core/outcome.js';
import { defenseFigures, type DefenseFigures } from '../../data/defense/figures.js';
import { en, type DefenseMessages } from '../../localize/en/defense.js';
import { DatasetController } from '../../ui/dataset-controller.js';
import { figureFrame } from '../../ui/figure-frame.js';
import { ImpactElement } from '../../ui/impact-element.js';
import { NumberEntries } from '../../ui/number-entries.js';
import { OnDemand } from '../../ui/on-demand.js';
import { ReadoutController } from '../../ui/readout-controller.js';
import { rememberLast } from '../../ui/remember-last.js';
import { keepTabStop, walkPoints } from '../../ui/walk-points.js';
import { columnsReader } from './chart-columns.js';
import type { Picture } from './chart.js';
import type { Aside } from './compared-lines.js';
import { defenseControls, hiddenRefusals } from './controls.js';
import { defenseStyles } from './defense-path.styles.js';
import { NUMBER_DEFAULTS, NUMBER_NAMES, NUMBER_RULES, type NumberName } from './entries.js';
import type { Controls } from './fields.js';
import { defenseAnswer, defensePanels, drawingBox } from './figure.js';
import { basisReader, type DefenseResult, type DefenseScenario } from './scenario.js';
import { computeOnce, computeUsable } from './usable.js';
import { captions, sentence, writers, type Answered, type Writer } from './view.js';

const catalog = { en, others: { ja: () => import('../../localize/ja/defense.js').then(({ ja }) => ja) } };

/** An author's data is checked by the schema of the built-in data, which is fetched only then. */
async function checkOwnData(json: unknown) {
  const [{ defenseDataset }, { validate }] = await Promise.all([
    import('../../data/defense/schema.js'),
    import('../../data/validate.js'),
  ]);
  return validate(defenseDataset, json);
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/**
 * A defence budget on its path to a target share of GDP: where it stands under which definition and which GDP, what is missing, what
 * it would take, with the working and the sources. Without attributes it shows Japan and its goal of 2 percent.
 *
 * @summary Shows a defence budget by year against a target share of GDP, with the denominator, the definition and the target to choose.
 * @tag impact-defense-path
 *
 * @slot - What readers without JavaScript see; may hold a `<script type="application/json">` with figures of the page's own.
 *
 * @csspart field - A label with its control and its errors.
 * @csspart input-box - The box around a control, or around a few choices side by side.
 * @csspart input - A text or number field.
 * @csspart select - A choice among a few.
 * @csspart checkbox - A box to tick.
 * @csspart error - What is wrong with an entry, below its field.
 * @csspart choice - A small button: a reading of an ambiguous entry, a country or target to add, or another try.
 * @csspart options - The fields that open on request.
 * @csspart stale - Says that the answer is for the last valid entries.
 * @csspart sentence - The answer in one sentence.
 * @csspart further - What the answer adds in a sentence of its own.
 * @csspart figures - The headline figures.
 * @csspart chart - The drawing by year.
 * @csspart readout - What is said of the year under the pointer or the focus.
 * @csspart key - What the looks in the drawing mean.
 * @csspart caveat - What has to be said beside the drawing.
 * @csspart events - The numbered events.
 * @csspart working - The steps of the working.
 *
 * @fires {ImpactChangeEvent<DefenseResult>} impact-change - When the user has changed the result. Bubbles, composed; `event.result` is the new result.
 */
export class ImpactDefensePath extends ImpactElement<DefenseMessages, DefenseResult> {
  static override styles = defenseStyles;

  /** Id of a country of the data; the first one, `japan`, if not given. */
  @property() country: string | undefined;
  /** Id of a definition of what counts: `comprehensive`, `defense-budget` (with the costs of US bases) or `programme` (without). The first one if not given. */
  @property() definition: string | undefined;
  /** Which budgets are counted: the initial ones, or with the supplementary ones that are known. */
  @property() budget: 'initial' | 'with-supplementary' = 'with-supplementary';
  /** What shares are of: the GDP of one base year (`fixed`) or of each year itself (`current`). `fixed` if not given and the country has such a goal. */
  @property() denominator: Denominator | undefined;
  /** The fixed GDP in whole units of the country's money, in place of the one that the goal keeps. */
  @property({ attribute: 'fixed-gdp' }) fixedGdp: string | undefined;
  /** Fiscal year of the figure that the path starts from; the newest that is enacted or actual and well sourced if not given. */
  @property({ attribute: 'latest-year' }) latestYear: string | undefined;
  /** Target in percent of GDP. 2 if not given. */
  @property({ attribute: 'target-share' }) targetShare: string | undefined;
  /** Fiscal year by which the target is to be met. 2027, or the year after the latest figure, if not given. */
  @property({ attribute: 'target-year' }) targetYear: string | undefined;
  /** Assumed growth of nominal GDP in percent a year, above −100. 2 if not given. */
  @property({ attribute: 'gdp-growth' }) gdpGrowth: string | undefined;
  /** Assumed price increase in percent a year, above −100; gives growth after prices. */
  @property() deflator: string | undefined;
  /** How the projection gets to the target. */
  @property() shape: PathShape = 'share-linear';
  /** What the path is compared with: `flat-cash`, `flat-real` or `held-share`; nothing if not given. */
  @property() counterfactual: CounterfactualKind | 'none' | undefined;
  /** ISO 4217 code: the country's own currency or the one that the data have exchange rates for (`USD`). */
  @property() currency: string | undefined;
  /** What is drawn: shares as columns or as a line, or spending as columns. With countries compared, shares are always lines. */
  @property() view: 'share' | 'line' | 'spending' = 'share';
  /** Draws the shares of the other denominator as well. */
  @property({ type: Boolean, attribute: 'both-denominators' }) bothDenominators = false;
  /** Countries to compare with: ISO 3166 codes with spaces between them, such as `DE KR`. */
  @property() compare = '';
  /** The definition that countries are compared under: `sipri` or `nato`. */
  @property() series = 'sipri';
  /** Ids of further targets to draw, with spaces between them, such as `nato-core us-ask-3-5`. */
  @property({ attribute: 'target-line' }) targetLine = '';
  /** First fiscal year of the drawing; the first of the data if not given. */
  @property({ attribute: 'from-year' }) fromYear: string | undefined;

  readonly #entries = new NumberEntries<NumberName>(NUMBER_RULES);
  readonly #dataset = new DatasetController<DefenseFigures>(this, defenseFigures, checkOwnData);
  readonly #panelContents = new OnDemand(this, () => import('./panels.js'));
  readonly #options = new OnDemand(this, () => import('./options-fields.js'));
  readonly #further = new OnDemand(this, () => import('./further.js'));
  readonly #notice = new OnDemand(this, () => import('../../ui/dataset-notice.js'));
  readonly #readout = new ReadoutController(this);
  /** Typing does not touch the lines of other countries, which are many. */
  readonly #lastAside = rememberLast(
    (
      further: typeof import('./further.js'),
      data: DefenseFigures,
      series: string,
      codes: string,
      home: string | undefined,
      ids: string,
      width: number,
      messages: DefenseMessages,
      locale: string,
    ): Aside =>
      further.asideOf(data, { series, codes: words(codes), home }, words(ids), width, {
        messages,
        locale,
        currency: '',
      }),
  );
  readonly #basisOf = basisReader();
  readonly #columnsOf = columnsReader();
  #optionsOpen = false;
  #answered: Answered | null = null;
  #refusals: Readonly<Record<string, Refusal>> = {};
  #computedWith: DefenseFigures | undefined;
  #toldResult: DefenseResult | null = null;
  #byUser = false;

  constructor() {
    super(catalog);
  }

  /** The present result, or null before the first one; frozen, numbers as decimal strings. */
  get result(): DefenseResult | null {
    return this.#answered?.result ?? null;
  }

  get #writer(): Writer {
    const { language, messages } = this.locale;
    return { locale: language.locale, messages, currency: this.result?.currency ?? 'JPY' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#entries.locale = this.locale.language.locale;
    for (const name of NUMBER_NAMES) {
      if (changed.has(name) || !this.hasUpdated)
        this.#entries.give(name, this[name] ?? NUMBER_DEFAULTS[name]);
    }
    if (changed.size === 0 && this.#computedWith === this.#dataset.data) return;
    this.#computedWith = this.#dataset.data;
    const compute = this.#answered ? computeOnce : computeUsable;
    const { answer, refusals } = compute(this.#scenario(), this.#dataset.data, this.#basisOf);
    this.#refusals = refusals;
    if (!answer.ok) return;
    this.#answered = answer;
    if (this.targetYear === undefined && !this.#entries.refusal('targetYear'))
      this.#entries.give('targetYear', String(answer.result.targetYear));
  }

  #scenario(): DefenseScenario {
    const value = (name: NumberName) => this.#entries.value(name) ?? NUMBER_DEFAULTS[name] ?? '0';
    const { counterfactual } = this;
    return {
      country: this.country || null,
      definition: this.definition || null,
      budget: this.budget === 'initial' ? 'initial' : 'with-supplementary',
      denominator: this.denominator || null,
      fixedGdp: this.#entries.value('fixedGdp'),
      latestYear: this.latestYear ? parseInt(this.latestYear, 10) : null,
      targetShare: value('targetShare'),
      targetYear: this.targetYear === undefined ? null : value('targetYear'),
      gdpGrowth: value('gdpGrowth'),
      deflator: this.#entries.value('deflator'),
      shape: this.shape,
      counterfactual: counterfactual && counterfactual !== 'none' ? counterfactual : null,
      currency: this.currency || null,
    };
  }

  /** Takes what the user typed into a number field. */
  #type(name: NumberName, text: string): void {
    this.#byUser = true;
    const value = this.#entries.type(name, text);
    if (value !== undefined) this[name] = value ?? undefined;
    this.requestUpdate();
  }

  #set(name: string, value: string | boolean): void {
    this.#byUser = true;
    // Another country has its own definitions and money.
    if (name === 'country') Object.assign(this, { definition: undefined, currency: undefined });
    Object.assign(this, {
      [name]: value === '' && name !== 'compare' && name !== 'targetLine' ? undefined : value,
    });
  }

  protected override updated(): void {
    keepTabStop(this.renderRoot);
    const { result } = this;
    if (result === this.#toldResult || !result) return;
    const changed = JSON.stringify(result) !== JSON.stringify(this.#toldResult);
    this.#toldResult = result;
    if (changed && this.#byUser)
      this.tellChange(() => (this.#answered ? sentence(this.#answered, this.#writer).join('') : ''));
    this.#byUser = false;
  }

  get #stale(): boolean {
    return NUMBER_NAMES.some((name) => this.#entries.refusal(name)) || Object.keys(this.#refusals).length > 0;
  }

  /** The countries and targets asked for, once what they need is here. */
  #aside(writer: Writer): Aside | null {
    const codes = words(this.compare.toUpperCase());
    const ids = words(this.targetLine);
    const home = this.#answered?.basis.country.code;
    const further = codes.length || ids.length ? this.#further.get() : undefined;
    if (!further) return null;
    const { messages, locale } = writer;
    const asked = [this.series, codes.join(' '), home, ids.join(' ')] as const;
    return this.#lastAside(further, this.#dataset.data, ...asked, this.size.width, messages, locale);
  }

  #picture(aside: Aside | null): Picture {
    const view = this.view === 'spending' || this.view === 'line' ? this.view : 'share';
    return {
      columnsOf: this.#columnsOf,
      view: view === 'share' && aside?.lines.length ? 'line' : view,
      both: this.bothDenominators,
      lines: aside?.lines ?? [],
      targets: aside?.targets ?? [],
      fromYear: this.fromYear ? parseInt(this.fromYear, 10) : null,
      width: this.size.width,
      rtl: this.locale.language.dir === 'rtl',
    };
  }

  #controls(writer: Writer, { view }: Picture): Controls {
    return {
      writer,
      data: this.#dataset.data,
      entries: this.#entries,
      refusals: this.#refusals,
      answered: this.#answered,
      settings: {
        country: this.country || (this.result?.country ?? ''),
        definition: this.definition ?? '',
        budget: this.budget,
        denominator: this.denominator ?? '',
        latestYear: this.latestYear ?? '',
        view,
        currency: this.currency ?? '',
        shape: this.shape,
        counterfactual: this.counterfactual ?? '',
        series: this.series,
        compare: words(this.compare.toUpperCase()),
        targetLine: words(this.targetLine),
        bothDenominators: this.bothDenominators,
      },
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

  #notices(controls: Controls): unknown {
    const { failure } = this.#dataset;
    const { messages } = controls.writer;
    const { count } = writers(controls.writer);
    return html`${
      failure
        ? this.#notice.get()?.datasetNotice(failure, messages, count, () => this.#dataset.load())
        : nothing
    }${hiddenRefusals(controls).map(
      (text) => html`<div class="notice" part="notice" role="alert"><p>${text}</p></div>`,
    )}`;
  }

  protected override render(): TemplateResult {
    const writer = this.#writer;
    const { messages } = writer;
    const { data, own } = this.#dataset;
    const answered = this.#answered;
    const rtl = this.locale.language.dir === 'rtl';
    const aside = this.#aside(writer);
    const picture = this.#picture(aside);
    const controls = this.#controls(writer, picture);
    const [heading, standfirst] = answered
      ? captions(answered, picture.view === 'spending', writer)
      : [messages.title, ''];
    const drawing = {
      readout: this.#readout.text,
      walk: (event: KeyboardEvent) => walkPoints(event, rtl),
      point: this.#readout.handle,
    };
    return figureFrame({
      lang: messages.lang,
      heading,
      headingLevel: this.headingLevel,
      standfirst,
      notices: this.#notices(controls),
      controls: defenseControls(controls),
      answer: answered ? defenseAnswer(answered, aside, this.#stale, writer) : nothing,
      drawing: answered ? drawingBox(answered, picture, aside, drawing, writer) : nothing,
      panels: defensePanels(answered, aside, writer, this.panels, this.#panelContents, data.sources ?? null),
      known: `${own ? `${messages.dataOwn} · ` : ''}${messages.knownTo(writers(writer).date(data.knownThrough))}`,
      announcement: this.announcement.text,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-defense-path': ImpactDefensePath;
  }
}
