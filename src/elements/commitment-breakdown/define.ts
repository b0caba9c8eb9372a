import { defineOnce } from '../define-once.js';
import { ImpactCommitmentBreakdown } from './commitment-breakdown.js';

defineOnce('impact-commitment-breakdown', ImpactCommitmentBreakdown);

export { ImpactCommitmentBreakdown };
export type { CommitmentResult } from './types.js';
export { ImpactChangeEvent } from '../../ui/impact-change-event.js';
