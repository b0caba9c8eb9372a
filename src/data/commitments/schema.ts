import * as v from 'valibot';
import { crossCheck } from '../authoring/cross-checks.js';
import { commitmentProblems } from './checks.js';
import { commitmentParts } from './schema-parts.js';

export * from './schema-parts.js';

/**
 * All commitments, with the multipliers and the measures to put them in proportion: the built-in data, and what an author may supply in
 * its place. Says which ids are unknown or used twice.
 */
export const commitmentDataset = v.pipe(commitmentParts, crossCheck(commitmentProblems));
