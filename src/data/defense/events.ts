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
    label: 'Policy speech: 2% already in FY2025',
    status: 'announced',
    source: 'speech',
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
    id: 'request-2027',
    date: '2026-08-31',
    year: 2027,
    label: 'FY2027 request, incomplete',
    status: 'request',
    source: 'nhk-2026',
  },
];
