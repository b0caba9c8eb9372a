import type { DefenseFigures } from '../../data/defense/figures.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import { memoizeLast } from '../../core/model/memoize.js';
import type { Aside } from './compared-lines.js';
import { words, type Settings } from './settings.js';
import type { Writer } from './view.js';

type Further = typeof import('./further.js');

/**
 * A way to get the countries and targets asked for, once what they need is here. It remembers the last ones: typing does not touch the
 * lines of other countries, which are many.
 */
export function asideReader() {
  const last = memoizeLast(
    (
      further: Further,
      data: DefenseFigures,
      series: string,
      codes: string,
      home: string | undefined,
      ids: string,
      width: number,
      messages: Writer['messages'],
      locale: string,
    ): Aside =>
      further.asideOf(data, { series, codes: words(codes), home }, words(ids), width, {
        messages,
        locale,
        currency: '',
      }),
  );
  return (
    { compare, targetLine, series }: Pick<Settings, 'compare' | 'targetLine' | 'series'>,
    onDemand: LazyModule<Further>,
    data: DefenseFigures,
    home: string | undefined,
    width: number,
    { messages, locale }: Writer,
  ): Aside | null => {
    const codes = words(compare).map((code) => code.toUpperCase());
    const ids = words(targetLine);
    const further = codes.length || ids.length ? onDemand.get() : undefined;
    if (!further) return null;
    return last(
      further,
      data,
      series || 'sipri',
      codes.join(' '),
      home,
      ids.join(' '),
      width,
      messages,
      locale,
    );
  };
}
