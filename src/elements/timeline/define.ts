import { defineOnce } from '../define-once.js';
import { ImpactTimeline } from './timeline.js';

defineOnce('impact-timeline', ImpactTimeline);

export { ImpactTimeline };
export type { TimelineEvent, TimelineResult } from './types.js';
export { ImpactChangeEvent } from '../../ui/impact-change-event.js';
