import { defineOnce } from '../define-once.js';
import { ImpactDefensePath } from './defense-path.js';

defineOnce('impact-defense-path', ImpactDefensePath);

export { ImpactDefensePath };
export type { DefenseResult } from './types.js';
export { ImpactChangeEvent } from '../../ui/impact-change-event.js';
