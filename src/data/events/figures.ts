import { bounded, rowsOf } from '../commitments/tables.js';
import type { Status } from '../schema.js';
import type { DealEvent, EventData } from './schema.js';

/**
 * What an element shows at first: the dataset without what is loaded when a reader asks for it, the texts of the sources, notes and
 * provisions, and without Japanese, which comes with the language.
 */
export type EventFigures = Pick<EventData, 'knownThrough' | 'events'> &
  Partial<Pick<EventData, 'schema' | 'sources'>> & {
    /** The events that have notes or provisions to be loaded, by id, with the sources that only these cite. */
    readonly detailed?: Readonly<Record<string, readonly string[]>>;
  };

/**
 * An event a line: day, topic, status, source, title, amounts, scenario that shows it. Amounts are billions of a currency or percent,
 * with the signs of `bounded`.
 */
const LINES = `2025-07-07|tariffs|announced|letter|Letter announces 25% from 1 August|25 percent
2025-07-22|investment|announced|white-house-september|Agreement announced (23 July in Tokyo)|550 USD
2025-07-25|purchases|disputed|jiji-denial|Tokyo: no new defense purchases promised
2025-07-26|investment|outlook|jiji-equity|Minister: 1 to 2% of it is equity|1 percent,2 percent
2025-08-07|tariffs|ended|cars|15% on top of ordinary duties, later corrected|15 percent
2025-09-04|tariffs|in force|order|Executive Order 14345 implements the agreement
2025-09-04|investment|announced|memorandum|Memorandum: up to 550 billion by 19 January 2029|<550 USD
2025-09-04|purchases|announced|white-house-september|Purchases of 8 and 7 billion a year|8 USD,7 USD
2025-09-16|tariffs|in force|cars|Duty on cars falls from 27.5 to 15%|27.5 percent,15 percent
2025-10-24|defense|plan|speech|2% of GDP brought forward to FY2025|2 percent
2025-10-28|investment|announced|joint|21 projects of interest to companies|<393.45 USD|announced
2025-10-28|minerals|announced|minerals|Critical minerals framework
2025-12-16|defense|enacted budget|two-percent|Supplementary budget reaches 2%|2 percent
2025-12-23|investment|plan|guarantees|NEXI can guarantee up to 50 trillion yen|<50000 JPY
2026-02-17|investment|selected|afp-first|First three projects selected|36 USD|selected
2026-02-20|tariffs|ended|court|Supreme Court voids IEEPA duties; JBIC: projects go on
2026-02-24|tariffs|ended|surcharge|IEEPA duties end, surcharge of 10% begins|10 percent
2026-03-19|investment|candidate|nhk-second|Three candidates for a second round|<73 USD|candidates
2026-05-01|investment|contracted|nhk-loans|First loan contracts|+340 JPY|selected
2026-07-24|tariffs|in force|floor|Floor of 12.5% on other goods (Section 301)|12.5 percent
2026-08-31|defense|request|request|Request for FY2027, still incomplete|8890 JPY`;

const BREAKDOWN = 'impact-commitment-breakdown';

/** The element that shows a topic, and the attributes it takes to do so. */
const ELEMENTS: Record<string, (date: string) => Pick<DealEvent, 'element' | 'attributes'>> = {
  tariffs: (date) => ({ element: 'impact-tariff-calculator', attributes: { on: date } }),
  defense: () => ({ element: 'impact-defense-path' }),
  investment: () => ({ element: BREAKDOWN }),
  minerals: () => ({ element: BREAKDOWN, attributes: { view: 'projects' } }),
  purchases: () => ({ element: BREAKDOWN, attributes: { commitment: 'us-japan-purchases' } }),
};

function amountOf(words: string): NonNullable<DealEvent['amounts']>[number] {
  const [figure = '', unit = ''] = words.split(' ');
  if (unit === 'percent') return { value: figure, unit };
  const { amount, ...bound } = bounded(figure);
  return { value: amount, unit, ...bound };
}

function eventOf([
  date = '',
  topic = '',
  status,
  source = '',
  title = '',
  amounts,
  scenario,
]: string[]): DealEvent {
  const shown = ELEMENTS[topic]?.(date) ?? {};
  return {
    id: `${date}-${topic}`,
    date,
    topic: topic as DealEvent['topic'],
    title,
    status: status as Status,
    source,
    ...(amounts && { amounts: amounts.split(',').map(amountOf) }),
    ...shown,
    ...(scenario && { attributes: { ...shown.attributes, scenario } }),
  };
}

/** The deal from July 2025 to the newest day known, in order: tariffs, investment, purchases, minerals, defense. */
export const eventFigures: EventFigures = {
  knownThrough: '2026-08-31',
  events: rowsOf(LINES).map(eventOf),
  detailed: { '2025-10-28-minerals': ['ministerial', 'response-group'] },
};
