import { givenDay } from '../../ui/day-entries.js';
import type { TimelineScenario, TimelineSettings } from './types.js';

/** What is asked where nothing is set. */
export const DEFAULTS: TimelineScenario = { events: '', topics: '', from: '', to: '', date: '' };

/** The attributes as a scenario. A page may put anything into a property; what is no text asks for nothing. */
export function scenarioOf(settings: TimelineSettings): TimelineScenario {
  const asked = (name: keyof TimelineSettings) => {
    const value: unknown = settings[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    events: asked('events'),
    topics: asked('topics'),
    from: givenDay(settings.from),
    to: givenDay(settings.to),
    date: givenDay(settings.date),
  };
}
