import type { EntryRule } from '../../ui/number-entries.js';

/** The number fields of the calculator and their rules. */
export const NUMBER_RULES = {
  importValue: { kind: 'money' },
  fromRate: { kind: 'percent' },
  toRate: { kind: 'percent' },
  mfnRate: { kind: 'percent', optional: true },
  quantity: { kind: 'number', optional: true },
  freight: { kind: 'money', optional: true },
  insurance: { kind: 'money', optional: true },
  entries: { kind: 'number' },
} as const satisfies Record<string, EntryRule>;

export type NumberName = keyof typeof NUMBER_RULES;

/** What is computed with where nothing was given: the change of the US duty on Japanese cars, on a million dollars. */
export const NUMBER_DEFAULTS: Readonly<Partial<Record<NumberName, string>>> = {
  importValue: '1000000',
  fromRate: '27.5',
  toRate: '15',
  entries: '1',
};

/** Goods that are shown when neither goods nor rates are given. */
export const DEFAULT_PRODUCT = 'passenger-cars';

/** The settings that are texts, with what the properties hold by default: what a form remembers and a reset brings back. */
export const SETTINGS = {
  importValue: undefined,
  fromRate: undefined,
  toRate: undefined,
  mfnRate: undefined,
  quantity: undefined,
  freight: undefined,
  insurance: undefined,
  entries: undefined,
  product: undefined,
  fromOn: undefined,
  on: undefined,
  currency: 'USD',
  origin: 'JP',
  quota: 'in',
  transport: 'ocean',
  rounding: 'exact',
} as const satisfies Record<string, string | undefined>;

/** The fields that stand in the options. */
export const IN_OPTIONS: ReadonlySet<string> = new Set([
  'quantity',
  'freight',
  'insurance',
  'rounding',
  'fees',
  'transport',
  'entries',
]);

export type SettingName = keyof typeof SETTINGS;
