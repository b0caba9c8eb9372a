import { isDecimalString } from '../../src/core/numbers/decimal.js';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  isCurrency,
} from '../../src/core/numbers/format.js';
import type { LocalizedText } from '../../src/data/schema.js';
import { localized } from '../../src/localize/localized.js';
import type { Words } from './words.js';

/** A part of a dataset, whichever dataset it is. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(text).filter(Boolean) : [];

/** `presets` and `quick-picks` → `Quick picks`. */
export function spelled(key: string): string {
  const separate = key.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return separate.charAt(0).toUpperCase() + separate.slice(1);
}

/** Writes what stands in a dataset for the reader of one language. */
export class FigureText {
  constructor(
    readonly locale: string,
    readonly words: Words,
  ) {}

  number(value: string, unit: string): string {
    if (!isDecimalString(value)) return value;
    if (unit === 'percent') return formatPercent(value, this.locale, { maximumFractionDigits: 6 });
    if (isCurrency(unit)) return formatMoney(value, unit, this.locale);
    return [formatNumber(value, this.locale), unit].filter(Boolean).join(' ');
  }

  localized(value: unknown): string {
    return localized(value as LocalizedText | undefined, this.locale);
  }

  /** The name that a part of a dataset has of its own. */
  label({ label, name, title, text: sentence, code, layer }: Node): string {
    const own = label ?? name ?? title ?? sentence;
    if (own !== undefined) return this.localized(own);
    if (typeof code === 'string')
      return new Intl.DisplayNames(this.locale, { type: 'region' }).of(code) ?? code;
    return spelled(text(layer));
  }

  #bounded({ bound, value, amount, unit: own }: Node, unit: string): string {
    const number = this.number(text(value ?? amount), text(own) || unit);
    return (this.words.bounds[text(bound)] ?? ((exact: string) => exact))(number);
  }

  #multiplier({ per, output, effects }: Node): string {
    const parts = isNode(effects) ? Object.entries(effects) : [];
    const list = parts.map(([name, value]) => `${spelled(name)} ${this.number(text(value), '')}`);
    const all = [output === undefined ? '' : this.number(text(output), ''), ...list]
      .filter(Boolean)
      .join(', ');
    return per === undefined ? all : `${all} / ${this.number(text(per), 'USD')}`;
  }

  /** The number, rule or limits that a figure gives, with the unit that its list has. */
  value(node: Node, unit: string): string {
    const { rule, minimum, maximum, value, amount, amounts, share, mfnRate, rate } = node;
    if (isNode(rule))
      return this.words.rules[text(rule['kind'])]?.(this.number(text(rule['rate']), 'percent')) ?? '';
    if (minimum !== undefined)
      return `${this.number(text(minimum), 'USD')} – ${this.number(text(maximum), 'USD')}`;
    if (mfnRate === null) return this.words.differs;
    if (value !== undefined || amount !== undefined)
      return this.#bounded(node, text(node['currency']) || unit);
    if (amounts !== undefined)
      return nodes(amounts)
        .map((one) => this.#bounded(one, unit))
        .join('; ');
    const percent = [share, mfnRate, rate].find((one) => typeof one === 'string');
    if (percent !== undefined) return this.number(text(percent), 'percent');
    return this.#multiplier(node);
  }

  /** The same figure as another source gives it. */
  other(node: Node, unit: string): string {
    return this.#bounded(node, unit);
  }

  #day = (day: unknown): string => formatDate(text(day), this.locale);

  dates({ from, to, date, due, year, fiscalYear }: Node): string {
    if (typeof from === 'string' && from.length > 2) {
      const end = typeof to === 'string' ? this.#day(to) : to === null ? this.words.open : '';
      return `${this.#day(from)} – ${end}`;
    }
    if (typeof date === 'string' || typeof due === 'string') return this.#day(date ?? due);
    const which = year ?? fiscalYear;
    return typeof which === 'number' ? `${which}` : text(which);
  }
}
