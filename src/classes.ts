/** The classes of all elements, without registering a tag: for subclasses and for tags of one's own. */
export { ImpactTariffCalculator } from './elements/tariff-calculator/tariff-calculator.js';
export type { TariffResult } from './elements/tariff-calculator/types.js';
export { ImpactDefensePath } from './elements/defense-path/defense-path.js';
export type { DefenseResult } from './elements/defense-path/types.js';
export { ImpactCommitmentBreakdown } from './elements/commitment-breakdown/commitment-breakdown.js';
export type { CommitmentResult } from './elements/commitment-breakdown/types.js';
export { ImpactTimeline } from './elements/timeline/timeline.js';
export type { TimelineEvent, TimelineResult } from './elements/timeline/types.js';
export { ImpactChangeEvent } from './ui/impact-change-event.js';
export type { ImpactElement, ImpactElementEventMap } from './ui/impact-element.js';
export { VERSION } from './version.js';
