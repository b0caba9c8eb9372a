import type { CommitmentFigures } from '../../data/commitments/figures.js';
import { CalculatorController } from '../../ui/calculator-controller.js';
import type { DatasetHost } from '../../ui/dataset-controller.js';
import { internals } from '../../ui/internals.js';
import { LazyModule } from '../../ui/lazy-module.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import { fetchReading } from '../../ui/number-reading.js';
import { RefusalWords } from '../../ui/refusal-words.js';
import { OF_ONE_COMMITMENT, sharesOf, textOrNull, viewStateOf, wordsOf } from './inputs.js';
import { splitOf } from './model.js';
import { dataInWords } from './text-data.js';
import type { BreakdownScenario, Computed, NumberName, Settings } from './types.js';
import type {
  Controls,
  OptionsModule,
  PanelHost,
  PanelInput,
  Shown,
  SplitHost,
  SplitModule,
} from './types-views.js';

/** The controller of the breakdown. */
export const Calculator = CalculatorController<
  Settings,
  BreakdownScenario,
  CommitmentFigures,
  Computed,
  NumberName
>;
export type Calculator = InstanceType<typeof Calculator>;

type Host = DatasetHost & Settings;

/** What the reader does in the controls, in the drawing and in the panels, and what the controls show of it. */
export class Actions {
  /** The fields of a custom split. */
  readonly split: LazyModule<SplitModule>;
  /** What says why an entry is refused. */
  readonly words: RefusalWords<Controls, typeof import('./controls-refusals.js')>;
  readonly #host: Host;
  readonly #calculator: Calculator;
  readonly #entries: NumberEntries<NumberName>;
  readonly #options: LazyModule<OptionsModule>;
  #optionsOpen = false;
  /** What gets the focus when the focused element is gone from the drawing. */
  #focusNext: string | null = null;

  constructor(host: Host, calculator: Calculator, entries: NumberEntries<NumberName>) {
    this.#host = host;
    this.#calculator = calculator;
    this.#entries = entries;
    this.#options = new LazyModule(host, () => import('./options.js'));
    this.words = new RefusalWords(host, () => import('./controls-refusals.js'));
    this.split = new LazyModule(host, async () => {
      await fetchReading(this.#locale());
      return (await import('./controls-split.js')).splitModule(this.#splitHost);
    });
  }

  /** Which entries the answer is for, where the fields hold others. */
  stale({ computed, write }: Pick<PanelInput, 'computed' | 'write'>): string | null {
    const { locale, messages } = write;
    const { currency } = computed.result;
    const [other = ''] = computed.rate?.unit.split('/') ?? [];
    const labels = { exchangeRate: messages.fields.exchangeRate({ pair: `${other}/${currency}` }) };
    return (
      this.#calculator.staleNotice({ locale, messages, currency, labels }) ??
      this.split.here?.stale(write) ??
      null
    );
  }

  #set(name: keyof Settings, value: string): void {
    if (name === 'commitment') this.split.here?.clear();
    this.#calculator.set({
      ...(name === 'commitment' && OF_ONE_COMMITMENT),
      ...((name === 'scenario' || name === 'view') && { sector: undefined }),
      [name]: value,
    });
  }

  /** Opens a sector into its projects, or goes back to all of them. */
  openSector(sector: string | null): void {
    const host = this.#host;
    this.#focusNext = sector === null ? `.row[data-row="${host.sector ?? ''}"]` : '.back';
    host.sector = sector ?? undefined;
    if (sector === null) host.view = 'sectors';
    host[internals].announce();
  }

  /** Moves the focus after a sector was opened or left. Call it in `updated`. */
  moveFocus(): void {
    if (this.#focusNext === null) return;
    this.#host.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = null;
  }

  /** What the controls show, and their callbacks. */
  controls({ computed, context, write }: Shown): Controls {
    const host = this.#host;
    const { refusals, dataset } = this.#calculator;
    return {
      context,
      write,
      data: dataInWords(dataset, context.messages),
      entries: this.#entries,
      refusals,
      complaint: (field) =>
        this.words.say(refusals[field], (words, refusal) =>
          words.refusalText(refusal, { context, computed }),
        ),
      computed,
      view: viewStateOf(host).view,
      schedule: textOrNull(host.schedule),
      includeDisputed: wordsOf(host.includeDisputed),
      optionsOpen: this.#optionsOpen,
      options: this.#options,
      onOptions: (open) => {
        this.#optionsOpen = open;
        host.requestUpdate();
      },
      onNumber: (name, text) => this.#calculator.type(name, text),
      onSetting: (name, value) => this.#set(name, value),
    };
  }

  readonly #locale = (): string => this.#host[internals].locale.language.locale;

  get #splitHost(): SplitHost {
    const written = () => sharesOf(this.#host);
    return {
      element: this.#host,
      written,
      split: () => {
        const { computed } = this.#calculator;
        const present = computed && splitOf(computed.commitment, written());
        return present?.ok ? present : { shares: computed?.result.shares ?? [], unallocated: '0', steps: [] };
      },
      locale: this.#locale,
      take: (shares) => this.#take({ shares: shares ?? undefined }),
    };
  }

  /** What the panels with fields of their own do with the element. */
  get panelHost(): PanelHost {
    return {
      element: this.#host,
      locale: this.#locale,
      cashReading: () => this.#host.cashReading,
      onCashReading: (reading) => this.#set('cashReading', reading),
      redraw: () => this.#host.requestUpdate(),
      onChange: () => this.#take({}),
    };
  }

  /** Takes what the reader has changed, and draws it again where the settings stay the same. */
  #take(settings: Partial<Settings>): void {
    this.#calculator.set(settings);
    this.#host.requestUpdate();
  }
}
