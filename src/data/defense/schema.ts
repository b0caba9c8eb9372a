import * as v from 'valibot';
import { crossCheck } from '../authoring/cross-checks.js';
import { defenseProblems } from './checks.js';
import { defenseParts } from './schema-parts.js';

export * from './schema-parts.js';

/**
 * The budgets of countries with their GDP, goals and targets, and shares of other countries: the built-in data, and what an author may
 * supply in its place. Says which ids are unknown and which ids or years are used twice.
 */
export const defenseDataset = v.pipe(defenseParts, crossCheck(defenseProblems));
