// What the compiler of templates asks for: the attributes of the tag.
import type {} from 'impact-elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Calculator = SvelteHTMLElements['impact-tariff-calculator'];
type Path = SvelteHTMLElements['impact-defense-path'];

export const good: Calculator = {
  class: 'wide',
  lang: 'ja',
  'import-value': '40000',
  importValue: 40000,
  rounding: 'us-customs',
  'heading-level': '3',
  headingLevel: 3,
  fees: false,
  'onimpact-change': ({ result, currentTarget }) => void (result.saving + currentTarget.currency),
  'on:impact-change': ({ result }) => void result.saving,
};
export const other: Path = { 'both-denominators': true, bothDenominators: false, denominator: 'current' };

export const wrong: Calculator[] = [
  // @ts-expect-error -- not one of the values
  { rounding: 'us' },
  // @ts-expect-error -- neither a text nor a number
  { 'import-value': true },
  // @ts-expect-error -- read-only
  { result: null },
  // @ts-expect-error -- a key that is not there
  { 'onimpact-change': ({ result }) => void result.savings },
];
export const wrongPath: Path[] = [
  // @ts-expect-error -- Svelte writes it as "false", which HTML takes for being there
  { 'both-denominators': false },
  // @ts-expect-error -- no attribute of this name
  { worth: '40000' },
];
