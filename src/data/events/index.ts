import { eventFigures } from './figures.js';
import type { EventData } from './schema.js';
import { sources } from './sources.js';

/** The events of the deal with their sources. */
export const events: EventData = { ...eventFigures, sources };
