import { effectsFigures } from './figures.js';
import type { EffectsData } from './schema.js';
import { sources } from './sources.js';

/** Assumptions of the models of effects and the evidence on who bears a duty, with their sources. */
export const effects: EffectsData = { ...effectsFigures, sources };
