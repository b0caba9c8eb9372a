import { cited, copied, copiedReport, reported } from './authoring/sources.js';

/** Acts, rulings and speeches that more than one dataset cites. */

export const order14345 = copied(
  [
    'Executive Order 14345',
    'Federal Register',
    '2025-09-09',
    'https://www.govinfo.gov/content/pkg/FR-2025-09-09/html/2025-17389.htm',
  ],
  [
    'Executive Order 14345, sec. 2–3 (copy)',
    'Message board',
    '2025-09-05',
    'https://endchan.net/qrbunker/preview/160450.html',
  ],
);

export const ruling = cited(
  [
    'Learning Resources, Inc. v. Trump, 607 U.S. (2026)',
    'Supreme Court of the United States',
    '2026-02-20',
    'https://supreme.justia.com/cases/federal/us/607/24-1287/',
  ],
  ['Report (livedoor)', 'TBS', '2026-02-26', 'https://news.livedoor.com/article/detail/30658195/'],
);

export const endOfEmergencyDuties = cited(
  [
    'Ending Certain Tariff Actions, FR 2026-03832',
    'Federal Register',
    '2026-02-25',
    'https://www.federalregister.gov/documents/2026/02/25/2026-03832/',
  ],
  [
    'Return of tariffs, rise of import surcharge',
    'National Law Review',
    '2026-02-25',
    'https://natlawreview.com/article/return-tariffs-rise-import-surcharge',
  ],
);

export const forcedLaborNotice = cited(
  [
    'Notice of actions in Section 301 investigations, FR 2026-15181',
    'Federal Register',
    '2026-07-28',
    'https://www.federalregister.gov/documents/2026/07/28/2026-15181/notice-of-actions-in-section-301-investigations-of-acts-policies-and-practices-of-various-economies',
  ],
  ['Duties by origin, checked against the notice', 'Open-source repository', '2026-10-02'],
);

export const policySpeech = reported(
  ['Policy speech', 'Prime Minister of Japan', '2025-10-24'],
  ['Report', 'livedoor News', '2025-10-24', 'https://news.livedoor.com/article/detail/29845687/'],
);

export const requestHeadline = copiedReport(
  ['FY2027 request, headline', 'NHK', '2026-08-31'],
  ['An archived list of headlines', null, '2026-09-03'],
);
