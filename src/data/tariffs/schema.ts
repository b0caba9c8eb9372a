import * as v from 'valibot';
import { crossCheck } from '../authoring/cross-checks.js';
import { tariffProblems } from './checks.js';
import { tariffParts } from './schema-parts.js';

/**
 * Dated duties by product and origin, with fees, ready values and sources: the built-in data, and what an author may supply in its place.
 * Says which ids are unknown or used twice and which periods are disordered or overlap.
 */
export const tariffDataset = v.pipe(tariffParts, crossCheck(tariffProblems));

export type TariffDataset = v.InferOutput<typeof tariffDataset>;
export type TariffRow = TariffDataset['rows'][number];
