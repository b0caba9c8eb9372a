import type { Figure } from '../schema.js';
import type { SourceId } from './sources.js';

/**
 * The numbers of a published example of how cash would be divided: a pool that yields 10 %, nine tenths of it lent at 4 %. Illustrative:
 * they are what a reader starts from.
 */
export const assumptions = {
  'example-yield': { value: '10', unit: '%', status: 'illustrative', source: 'bloomberg-example' },
  'example-loan-rate': { value: '4', unit: '%', status: 'illustrative', source: 'bloomberg-example' },
  'example-loan-share': {
    value: '90',
    unit: '%',
    status: 'illustrative',
    source: 'bloomberg-example',
    note: '72 ÷ 80',
  },
} as const satisfies Readonly<Record<string, Figure & { readonly source: SourceId }>>;
