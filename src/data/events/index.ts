import { text } from '../commitments/tables.js';
import { eventDetails } from './details.js';
import { eventFigures } from './figures.js';
import { japaneseTitles } from './japanese.js';
import type { DealEvent, EventData } from './schema.js';
import { sources } from './sources.js';

function whole(event: DealEvent): DealEvent {
  const { id, title } = event;
  const ja = japaneseTitles[id];
  return {
    ...event,
    ...(typeof title === 'string' && ja !== undefined && { title: text(title, ja) }),
    ...eventDetails[id],
  };
}

/** The events of the deal with their sources, notes and provisions, in both languages. */
export const events: EventData = {
  schema: 'impact-elements/events@1',
  knownThrough: eventFigures.knownThrough,
  events: eventFigures.events.map(whole),
  sources,
};
