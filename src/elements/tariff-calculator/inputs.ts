import { isCurrency } from '../../core/numbers/currency.js';
import { givenDay } from '../../ui/day-entries.js';
import type { EntryRule } from '../../ui/entry-rule.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type {
  Computed,
  NumberName,
  ShownSettings,
  TariffScenario,
  TariffSettings,
  WordName,
} from './types.js';

/** The number fields of the calculator and their rules. */
export const NUMBER_RULES = {
  importValue: { kind: 'money' },
  fromRate: { kind: 'percent' },
  toRate: { kind: 'percent' },
  mfnRate: { kind: 'percent', optional: true },
  quantity: { kind: 'number', optional: true },
  freight: { kind: 'money', optional: true },
  insurance: { kind: 'money', optional: true },
  entries: { kind: 'number', example: '12' },
} as const satisfies Record<NumberName, EntryRule>;

/** Numbers used where none is given: the change of the US duty on Japanese cars, on a million dollars. */
export const NUMBER_DEFAULTS = {
  importValue: '1000000',
  fromRate: '27.5',
  toRate: '15',
  entries: '1',
} as const satisfies Partial<Record<NumberName, string>>;

/** The value of `product` for rates that the page or its reader gives. */
export const CUSTOM = 'custom';

const WORD_DEFAULTS = {
  product: 'passenger-cars',
  origin: 'JP',
  fromDate: '',
  toDate: '',
  quota: 'in',
  currency: 'USD',
  transport: 'ocean',
  rounding: 'exact',
} as const satisfies Record<WordName, string>;

/** The settings that a form remembers and a reset brings back; a property without a value is undefined. */
export const SETTINGS = Object.fromEntries(
  [...Object.keys(NUMBER_RULES), ...Object.keys(WORD_DEFAULTS)].map((name) => [name, undefined]),
) as Readonly<Record<NumberName | WordName, undefined>>;

/** The rates; entering one means custom rates. */
export const RATES: ReadonlySet<NumberName> = new Set(['fromRate', 'toRate']);

/** The fields behind "options". */
export const IN_OPTIONS: ReadonlySet<string> = new Set<NumberName | WordName | 'fees'>([
  'quantity',
  'freight',
  'insurance',
  'rounding',
  'fees',
  'transport',
  'entries',
]);

/** A setting, or its default. Pages may set any type; what is not a string is not given. */
function wordOf(settings: TariffSettings, name: WordName): string {
  const value: unknown = settings[name];
  return typeof value === 'string' ? value : WORD_DEFAULTS[name];
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

/** The currency as it was entered, whether it is one or not. */
export const currencyOf = (settings: TariffSettings): string =>
  wordOf(settings, 'currency').normalize('NFKC');

/** The same where it is one; empty where it is none. */
export function countedIn(settings: TariffSettings): string {
  const currency = currencyOf(settings).toUpperCase();
  return isCurrency(currency) ? currency : '';
}

/** The goods whose rates are looked up; null for custom rates. */
export function productOf(settings: TariffSettings): string | null {
  const { product, fromRate, toRate } = settings;
  if (product && typeof product === 'string') return product === CUSTOM ? null : product;
  return isGiven(fromRate) || isGiven(toRate) ? null : WORD_DEFAULTS.product;
}

/** What the fields show; `computed` fills in the days and rates of the schedule. */
export function settingsShown(
  settings: TariffSettings,
  computed: Computed | null,
  preset: string | null,
): ShownSettings {
  const product = productOf(settings);
  const { before, after, result } = computed ?? {};
  return {
    product,
    origin: wordOf(settings, 'origin'),
    quota: wordOf(settings, 'quota'),
    fromDate: givenDay(settings.fromDate) || (result?.fromDate ?? ''),
    toDate: givenDay(settings.toDate) || (result?.toDate ?? ''),
    rates:
      product !== null && before?.inForce && after?.inForce
        ? { fromRate: before.inForce.rate, toRate: after.inForce.rate }
        : null,
    fees: settings.fees,
    transport: wordOf(settings, 'transport'),
    rounding: wordOf(settings, 'rounding'),
    currency: currencyOf(settings),
    preset,
  };
}

/** Settings and entries as a scenario. */
export function scenarioOf(settings: TariffSettings, entries: NumberEntries<NumberName>): TariffScenario {
  const word = (name: WordName) => wordOf(settings, name);
  return {
    importValue: entries.needed('importValue'),
    fromRate: entries.needed('fromRate'),
    toRate: entries.needed('toRate'),
    mfnRate: entries.value('mfnRate'),
    entries: entries.needed('entries'),
    quantity: entries.value('quantity'),
    freight: entries.value('freight'),
    insurance: entries.value('insurance'),
    fromDate: givenDay(settings.fromDate) || null,
    toDate: givenDay(settings.toDate) || null,
    product: productOf(settings),
    origin: word('origin'),
    quota: word('quota'),
    currency: currencyOf(settings).toUpperCase(),
    fees: settings.fees,
    // The model refuses words that it does not know.
    transport: word('transport') as TariffScenario['transport'],
    rounding: word('rounding') as TariffScenario['rounding'],
  };
}

/** What a refused input is replaced by in the first picture. */
export const FALLBACK: Readonly<Partial<TariffScenario>> = {
  ...NUMBER_DEFAULTS,
  ...WORD_DEFAULTS,
  fromDate: null,
  toDate: null,
  mfnRate: null,
  quantity: null,
  freight: null,
  insurance: null,
  fees: false,
};

/** Checks a page's data by the schema of the built-in data, which is fetched only then. */
export async function checkOwnData(json: unknown) {
  const [{ tariffDataset }, { checkOwnDataset }] = await Promise.all([
    import('../../data/tariffs/schema.js'),
    import('../check-own-data.js'),
  ]);
  const builtIn = async () => (await import('../../data/tariffs/index.js')).tariffs;
  return checkOwnDataset(tariffDataset, json, 'data/tariffs', builtIn);
}
