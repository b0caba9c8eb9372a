import { DEFAULT_PRODUCT, NUMBER_RULES, SETTINGS, type SettingName } from './entries.js';
import type { Controls } from './number-fields.js';
import type { ImpactTariffCalculator } from './tariff-calculator.js';

type Settings = Pick<ImpactTariffCalculator, SettingName | 'fees' | 'result'>;

/** The goods whose rates are looked up; null where the rates are given by hand. */
export function productOf({ product, fromRate, toRate }: Settings): string | null {
  if (product) return product === 'none' ? null : product;
  return fromRate === undefined && toRate === undefined ? DEFAULT_PRODUCT : null;
}

/** A removed attribute leaves null in its property, and a page may put anything there: then what is usual stands there again. */
export function settle(settings: Settings): void {
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const value: unknown = settings[name];
    if (value === null || (typeof value !== 'string' && !(name in NUMBER_RULES)))
      Object.assign(settings, { [name]: SETTINGS[name] });
  }
}

/** What the fields show: the settings, and the days that were used where none is set. */
export function settingsShown(settings: Settings): Omit<Controls['settings'], 'pick'> {
  const { origin, quota, fees, transport, rounding, currency, result } = settings;
  return {
    product: productOf(settings),
    fromOn: settings.fromOn ?? result?.fromOn ?? '',
    on: settings.on ?? result?.on ?? '',
    origin,
    quota,
    fees,
    transport,
    rounding,
    currency,
  };
}
