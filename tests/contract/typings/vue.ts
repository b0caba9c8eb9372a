// What the compiler of templates asks for: the instance of the global component, its `$props` and its `$emit`.
import type {} from 'impact-elements/vue';
import type { GlobalComponents } from 'vue';

type Calculator = InstanceType<GlobalComponents['impact-tariff-calculator']>;
type Path = InstanceType<GlobalComponents['impact-defense-path']>;

export const good: Calculator['$props'] = {
  class: 'wide',
  lang: 'ja',
  key: 'one',
  importValue: 40000,
  rounding: 'us-customs',
  headingLevel: '3',
  fees: false,
};
export const other: Path['$props'] = {
  bothDenominators: true,
  denominator: 'current',
  targetShare: undefined,
};

export function listen(emit: Calculator['$emit'], element: Calculator) {
  const event = undefined as unknown as Parameters<typeof emit>[1];
  const saving: string = event.result.saving;
  const currency: string | undefined = event.currentTarget.currency;
  // @ts-expect-error -- a key that is not there
  void event.result.savings;
  void [saving, currency, element.result?.saving];
}

export const wrong: Calculator['$props'][] = [
  // @ts-expect-error -- not one of the values
  { rounding: 'us' },
  // @ts-expect-error -- neither a text nor a number
  { importValue: true },
  // @ts-expect-error -- no attribute of this name
  { worth: '40000' },
  // @ts-expect-error -- read-only
  { result: null },
];
// @ts-expect-error -- no such tag
export type None = GlobalComponents['impact-tariff-calculators'];
