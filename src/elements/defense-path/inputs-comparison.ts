import type { ReactiveControllerHost } from 'lit';
import { LazyModule } from '../../ui/lazy-module.js';
import { codes, words } from './inputs.js';
import type { Comparison, ComparisonModule, ComparisonRequest, Settings, Shown } from './types-figure.js';

/** The countries and targets that the settings ask for; null for none. */
function comparisonRequest(
  { compare, series, targetLines }: Settings,
  { data, own, computed, context }: Shown,
  width: number,
): ComparisonRequest | null {
  const [countries, targets] = [codes(compare).join(' '), words(targetLines).join(' ')];
  if (!countries && !targets) return null;
  const home = computed?.series.country.code;
  const { messages, locale } = context;
  return { data, own, series, codes: countries, home, targets, width, messages, locale };
}

/**
 * Gives the comparison asked for, once the module that makes it is here, and keeps the last one: typing does not change the lines of other
 * countries, which are many.
 */
export function memoizedComparison(
  host: ReactiveControllerHost,
): (settings: Settings, shown: Shown, width: number) => Comparison | null {
  const module = new LazyModule<ComparisonModule>(host, () => import('./chart-comparison.js'));
  let last: { readonly request: ComparisonRequest; readonly comparison: Comparison } | undefined;
  const isLast = (request: ComparisonRequest) =>
    (Object.keys(request) as (keyof ComparisonRequest)[]).every(
      (name) => last?.request[name] === request[name],
    );
  return (settings, shown, width) => {
    const request = comparisonRequest(settings, shown, width);
    const comparisonOf = request && module.get()?.comparisonOf;
    if (!comparisonOf) return null;
    if (!last || !isLast(request)) last = { request, comparison: comparisonOf(request) };
    return last.comparison;
  };
}
