/** The built-in figures with their provenance, their schemas, and the check for data of one's own. */
export * from './validate.js';
export { checkDataset } from './check.js';
export type { Figure, LocalizedText, Source, Sources, Status } from './schema.js';
export { tariffs, type BuiltInTariffs } from './tariffs/index.js';
export { tariffDataset, type TariffDataset, type TariffRow } from './tariffs/schema.js';
export { defense } from './defense/index.js';
export { defenseDataset, type DefenseData } from './defense/schema.js';
export { commitments } from './commitments/index.js';
export { commitmentDataset, type CommitmentData } from './commitments/schema.js';
export { events } from './events/index.js';
export { eventDataset, type EventData } from './events/schema.js';
