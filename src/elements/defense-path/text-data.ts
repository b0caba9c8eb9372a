import type { DefenseFigures } from '../../data/defense/figures.js';
import type { DefenseMessages } from '../../localize/en/defense.js';
import { memoizedSeries } from './model-series.js';
import type { Shown } from './types-figure.js';
import type { Computed } from './types.js';

/** A computation, and the data that it is from. */
interface Source {
  readonly computed: Computed | null;
  readonly from: { readonly data: DefenseFigures; readonly own: boolean };
}

/**
 * Puts built-in data into the reader's language; the page's own data stay as they are. The result is that of the data as they came, so that
 * another language gives no other result.
 */
export function memoizedWords(): (source: Source, locale: string, messages: DefenseMessages) => Shown {
  const seriesOf = memoizedSeries();
  return ({ computed, from }, locale, messages) => {
    const { own } = from;
    const data = own ? from.data : messages.translate(from.data);
    const series = computed && seriesOf(computed.scenario, data);
    const worded = computed && series && !('ok' in series) ? { ...computed, series } : computed;
    const country = worded?.series.country ?? data.countries[0];
    return {
      computed: worded,
      data,
      own,
      context: {
        locale,
        messages,
        currency: worded?.result.currency ?? country?.currency ?? '',
        fiscalYearStart: country?.fiscalYearStart,
      },
    };
  };
}
