import type { DefenseFigures } from '../../data/defense/figures.js';
import { codes, words } from './inputs.js';
import type {
  Comparison,
  ComparisonModule,
  ComparisonRequest,
  Settings,
  TextContext,
} from './types-figure.js';
import type { Computed } from './types.js';

/** The countries and targets that the settings ask for; null for none. */
export function comparisonRequest(
  { compare, series, targetLines }: Settings,
  { data, own }: { readonly data: DefenseFigures; readonly own: boolean },
  computed: Computed | null,
  width: number,
  { messages, locale }: TextContext,
): ComparisonRequest | null {
  const [countries, targets] = [codes(compare).join(' '), words(targetLines).join(' ')];
  if (!countries && !targets) return null;
  const home = computed?.series.country.code;
  return { data, own, series, codes: countries, home, targets, width, messages, locale };
}

/** Makes comparisons and keeps the last one: typing does not change the lines of other countries, which are many. */
export function memoizedComparison(): (module: ComparisonModule, request: ComparisonRequest) => Comparison {
  let last: { readonly request: ComparisonRequest; readonly comparison: Comparison } | undefined;
  const isLast = (request: ComparisonRequest) =>
    (Object.keys(request) as (keyof ComparisonRequest)[]).every(
      (name) => last?.request[name] === request[name],
    );
  return ({ comparisonOf }, request) => {
    if (!last || !isLast(request)) last = { request, comparison: comparisonOf(request) };
    return last.comparison;
  };
}
