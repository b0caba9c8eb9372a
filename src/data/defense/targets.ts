import type { DefenseTarget } from './schema.js';
import type { SourceId } from './sources.js';

/** Lines that a path can be measured against: Japan's own goal, NATO's, and what was asked of Japan. */
export const targets: (DefenseTarget & { readonly source: SourceId })[] = [
  {
    id: 'japan-2',
    label: 'Japan’s goal',
    share: '2',
    year: 2027,
    denominator: 'fixed',
    status: 'plan',
    source: 'mof-council',
  },
  {
    id: 'nato-core',
    label: 'NATO, core defense',
    share: '3.5',
    year: 2035,
    denominator: 'current',
    status: 'announced',
    source: 'chosun',
    note: 'At least; Spain opted out',
  },
  {
    id: 'nato-related',
    label: 'NATO, related spending',
    share: '1.5',
    year: 2035,
    denominator: 'current',
    status: 'announced',
    source: 'chosun',
    note: 'At most, on top',
  },
  {
    id: 'us-ask-3-5',
    label: 'US request to Japan, as reported',
    share: '3.5',
    denominator: 'current',
    status: 'disputed',
    source: 'econotimes',
    note: 'Denied by a Japanese official; definition and year not stated',
  },
  {
    id: 'us-strategy-5',
    label: 'US call on its allies',
    share: '5',
    denominator: 'current',
    status: 'announced',
    source: 'strategy',
    note: 'With related spending; year not stated',
  },
];
