import { primary, readOn, reported, secondary } from '../authoring/sources.js';
import type { Sources } from '../schema.js';

const read = '2026-11-29';

/** The sources of the effects by id. */
export const sources = {
  'new-york-fed': readOn(
    read,
    reported(
      [
        'Who Is Paying for the 2025 U.S. Tariffs? (Amiti, Flanagan, Heise, Weinstein)',
        'Federal Reserve Bank of New York',
        '2026-02-12',
        'https://libertystreeteconomics.newyorkfed.org/2026/02/who-is-paying-for-the-2025-u-s-tariffs/',
      ],
      ['Reports and copies in the press', null, '2026-02'],
    ),
  ),
  'gopinath-neiman': readOn(
    read,
    reported(
      [
        'The Incidence of Tariffs: Rates and Reality (Gopinath, Neiman; working paper 34620)',
        'NBER',
        '2026-01',
      ],
      [
        'Who’s really paying Trump administration tariffs?',
        'University of Chicago News',
        null,
        'https://news.uchicago.edu/story/whos-really-paying-trump-administration-tariffs',
      ],
    ),
  ),
  kiel: readOn(
    read,
    primary(
      'Kiel Policy Brief 201, press release (Hinz, Lohmann, Mahlkow, Vorwig)',
      'Kiel Institute',
      '2026-01-19',
      'https://idw-online.de/en/news864518',
    ),
  ),
  cbo: readOn(
    read,
    reported(
      ['The Budget and Economic Outlook', 'Congressional Budget Office', '2026-02-11'],
      [
        'Report on the outlook',
        'Free Press Journal',
        null,
        'https://www.freepressjournal.in/world/95-of-2025-tariff-costs-fall-on-us-consumers-cbo-report',
      ],
    ),
  ),
  goldman: readOn(
    read,
    reported(
      ['Research note', 'Goldman Sachs', '2025-10-12'],
      ['Report on the note', 'marketworld.com', null, 'https://marketworld.com/?p=78446'],
    ),
  ),
  'amiti-2019': readOn(
    read,
    primary(
      'The Impact of the 2018 Tariffs on Prices and Welfare, abstract (Amiti, Redding, Weinstein)',
      'Journal of Economic Perspectives',
      '2019',
    ),
  ),
  'boj-june': readOn(
    read,
    reported(
      ['Corporate goods price index, June 2025', 'Bank of Japan', '2025-07-10'],
      ['Report (Bloomberg)', null, '2025-07-10', 'https://web-origin.lbkrs.com/news/247939496'],
    ),
  ),
  'group-one': readOn(
    read,
    secondary('Group 1 Automotive, results of the second quarter of 2025, as reported', null, '2025-07'),
  ),
} satisfies Sources;

/** The id of a source. */
export type SourceId = keyof typeof sources;
