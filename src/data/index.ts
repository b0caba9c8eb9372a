/** The built-in figures with their provenance, their schemas, and the check for data of one's own. */
export * from './validate.js';
export { checkDataset } from './check.js';
export { LIMITS as DATASET_LIMITS } from '../core/model/data-limits.js';
import { commitments } from './commitments/index.js';
import { commitmentDataset } from './commitments/schema.js';
import { defense } from './defense/index.js';
import { defenseDataset } from './defense/schema.js';
import { effects } from './effects/index.js';
import { effectsDataset } from './effects/schema.js';
import { events } from './events/index.js';
import { eventDataset } from './events/schema.js';
import { tariffs } from './tariffs/index.js';
import { tariffDataset } from './tariffs/schema.js';

export type { Figure, LocalizedText, Source, Sources, Status } from './schema.js';
export { tariffs, type BuiltInTariffs } from './tariffs/index.js';
export { tariffDataset, type TariffDataset, type TariffRow } from './tariffs/schema.js';
export { defense } from './defense/index.js';
export { defenseDataset, type DefenseData } from './defense/schema.js';
export { commitments } from './commitments/index.js';
export { commitmentDataset, type CommitmentData } from './commitments/schema.js';
export { effects } from './effects/index.js';
export { effectsDataset, type EffectsData } from './effects/schema.js';
export { events } from './events/index.js';
export { eventDataset, type EventData } from './events/schema.js';

/** All datasets by the name that their schema has: the schema, and the built-in data. */
export const DATASETS = {
  tariffs: { schema: tariffDataset, data: tariffs },
  defense: { schema: defenseDataset, data: defense },
  commitments: { schema: commitmentDataset, data: commitments },
  events: { schema: eventDataset, data: events },
  effects: { schema: effectsDataset, data: effects },
} as const;
