import { dollars, over, percent, upTo, yen } from '../authoring/amounts.js';
import type { DealEvent, EventData } from './schema.js';
import type { SourceId } from './sources.js';

/** What an element shows at first: the dataset without its sources, which are loaded when a reader asks for them. */
export type EventFigures = Omit<EventData, 'sources'> & Partial<Pick<EventData, 'sources'>>;

type Details = Pick<DealEvent, 'amounts' | 'note' | 'provisions'>;

const event = (
  id: string,
  date: string,
  topic: DealEvent['topic'],
  status: DealEvent['status'],
  source: SourceId,
  title: string,
  details?: Details,
): DealEvent => ({ id, date, topic, title, status, source, ...details });

type Provision = NonNullable<DealEvent['provisions']>[number];

const provision = (id: string, source: SourceId, text: string, due?: string): Provision => ({
  id,
  text,
  ...(due !== undefined && { due }),
  status: 'plan',
  source,
});

/** What the minerals framework says. It names no amounts, and whether its dates were met is not known. */
const minerals: Details = {
  note: 'Not binding, no amounts; whether its dates were met is not known',
  provisions: [
    provision('support', 'minerals', 'Support for selected projects in six months', '2026-04-28'),
    provision('ministerial', 'ministerial', 'Investment ministerial in 180 days', '2026-04-26'),
    provision('response-group', 'response-group', 'Rapid response group: US Energy, METI'),
    provision('tools', 'ministerial', 'Grants, guarantees, loans, equity, offtake, insurance'),
    provision('stockpiling', 'minerals', 'Stockpiling'),
  ],
};

/** The deal from July 2025 to the newest day known, in order: tariffs, investment, purchases, minerals, defense. */
export const eventFigures: EventFigures = {
  schema: 'impact-elements/events@1',
  knownThrough: '2026-08-31',
  freshness: { checked: '2026-11-29', maxAge: 60 },
  events: [
    event(
      '2025-07-07-tariffs',
      '2025-07-07',
      'tariffs',
      'announced',
      'letter',
      'Letter announces 25% from 1 August',
      { amounts: [percent('25')] },
    ),
    event(
      '2025-07-22-investment',
      '2025-07-22',
      'investment',
      'announced',
      'white-house-september',
      'Agreement announced (23 July in Tokyo)',
      { amounts: [dollars('550')] },
    ),
    event(
      '2025-07-25-purchases',
      '2025-07-25',
      'purchases',
      'disputed',
      'jiji-denial',
      'Tokyo: no new defense purchases promised',
    ),
    event(
      '2025-07-26-investment',
      '2025-07-26',
      'investment',
      'outlook',
      'jiji-equity',
      'Minister: 1 to 2% of it is equity',
      { amounts: [percent('1'), percent('2')] },
    ),
    event(
      '2025-08-07-tariffs',
      '2025-08-07',
      'tariffs',
      'ended',
      'order-14326',
      '15% on top of ordinary duties, later corrected',
      { amounts: [percent('15')] },
    ),
    event(
      '2025-09-04-tariffs',
      '2025-09-04',
      'tariffs',
      'in force',
      'order',
      'Executive Order 14345 implements the agreement',
    ),
    event(
      '2025-09-04-investment',
      '2025-09-04',
      'investment',
      'announced',
      'memorandum',
      'Memorandum: up to 550 billion by 19 January 2029',
      { amounts: [upTo(dollars('550'))] },
    ),
    event(
      '2025-09-04-purchases',
      '2025-09-04',
      'purchases',
      'announced',
      'white-house-september',
      'Purchases of 8 and 7 billion a year',
      { amounts: [dollars('8'), dollars('7')] },
    ),
    event(
      '2025-09-16-tariffs',
      '2025-09-16',
      'tariffs',
      'in force',
      'cars',
      'Duty on cars falls from 27.5 to 15%',
      { amounts: [percent('27.5'), percent('15')] },
    ),
    event(
      '2025-10-24-defense',
      '2025-10-24',
      'defense',
      'plan',
      'speech',
      '2% of GDP brought forward to FY2025',
      { amounts: [percent('2')] },
    ),
    event(
      '2025-10-28-investment',
      '2025-10-28',
      'investment',
      'announced',
      'joint',
      '21 projects of interest to companies',
      { amounts: [upTo(dollars('393.45'))] },
    ),
    event(
      '2025-10-28-minerals',
      '2025-10-28',
      'minerals',
      'announced',
      'minerals',
      'Critical minerals framework',
      minerals,
    ),
    event(
      '2025-12-16-defense',
      '2025-12-16',
      'defense',
      'enacted budget',
      'two-percent',
      'Supplementary budget reaches 2%',
      { amounts: [percent('2')] },
    ),
    event(
      '2025-12-23-investment',
      '2025-12-23',
      'investment',
      'plan',
      'guarantees',
      'NEXI can guarantee up to 50 trillion yen',
      { amounts: [upTo(yen('50000'))] },
    ),
    event(
      '2026-02-17-investment',
      '2026-02-17',
      'investment',
      'selected',
      'afp-first',
      'First three projects selected',
      { amounts: [dollars('36')] },
    ),
    event(
      '2026-02-20-tariffs',
      '2026-02-20',
      'tariffs',
      'ended',
      'court',
      'Supreme Court voids IEEPA duties; JBIC: projects go on',
    ),
    event(
      '2026-02-24-tariffs',
      '2026-02-24',
      'tariffs',
      'ended',
      'surcharge',
      'IEEPA duties end, surcharge of 10% begins',
      { amounts: [percent('10')] },
    ),
    event(
      '2026-03-19-investment',
      '2026-03-19',
      'investment',
      'candidate',
      'nhk-second',
      'Three candidates for a second round',
      { amounts: [upTo(dollars('73'))] },
    ),
    event(
      '2026-05-01-investment',
      '2026-05-01',
      'investment',
      'contracted',
      'nhk-loans',
      'First loan contracts',
      { amounts: [over(yen('340'))] },
    ),
    event(
      '2026-07-24-tariffs',
      '2026-07-24',
      'tariffs',
      'in force',
      'floor',
      'Floor of 12.5% on other goods (Section 301)',
      { amounts: [percent('12.5')] },
    ),
    event(
      '2026-08-31-defense',
      '2026-08-31',
      'defense',
      'request',
      'request',
      'Request for FY2027, still incomplete',
      { amounts: [yen('8890')] },
    ),
  ],
};
