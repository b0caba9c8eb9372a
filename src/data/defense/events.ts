import type { PolicyEvent } from './schema.js';
import type { SourceId } from './sources.js';

/** What happened on Japan's path, in order. */
export const events: (PolicyEvent & { readonly source: SourceId })[] = [
  {
    id: 'three-documents',
    date: '2022-12-16',
    year: 2022,
    label: 'Three documents: 2% in FY2027, 43 trillion yen in five years',
    status: 'plan',
    source: 'mof-council',
  },
  {
    id: 'policy-speech',
    date: '2025-10-24',
    year: 2025,
    label: 'Policy speech: 2% already in FY2025, two years ahead of FY2027',
    status: 'announced',
    source: 'jiji-forward',
  },
  {
    id: 'documents-revision',
    date: '2025-10-24',
    year: 2026,
    label: 'Policy speech: the three documents to be revised by the end of 2026',
    status: 'announced',
    source: 'speech',
    note: 'Still being revised on October 8, 2026; no new share was found',
  },
  {
    id: 'declared-reached',
    date: '2025-11-28',
    year: 2025,
    label: 'Government declares 2% reached',
    status: 'announced',
    source: 'jiji-total',
  },
  {
    id: 'supplementary-2025',
    date: '2025-12-16',
    year: 2025,
    label: 'FY2025 supplementary budget enacted',
    status: 'enacted budget',
    source: 'xinhua',
  },
  {
    id: 'draft-2026',
    date: '2025-12-26',
    year: 2026,
    label: 'FY2026 draft budget',
    status: 'draft budget',
    source: 'mof-draft',
  },
  {
    id: 'lower-house-2026',
    date: '2026-03-13',
    year: 2026,
    label: 'Lower house passes the FY2026 budget',
    status: 'draft budget',
    source: 'jiji-house',
  },
  {
    id: 'budget-2026',
    date: '2026-04-11',
    year: 2026,
    label: 'FY2026 budget in force by this day at the latest; day of enactment not found',
    status: 'enacted budget',
    source: 'nhk-stopgap',
  },
  {
    id: 'request-2027',
    date: '2026-08-31',
    year: 2027,
    label: 'FY2027 request: about 9 trillion yen, without the items that name no amount',
    status: 'request',
    source: 'mod-2026',
  },
];
