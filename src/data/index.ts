/** The built-in figures with their provenance, their schemas, and the check for data of one's own. */
export * from './validate.js';
export type { Figure, LocalizedText, Source, Sources, Status } from './schema.js';
export { tariffs, type BuiltInTariffs } from './tariffs/index.js';
export { tariffDataset, type TariffDataset, type TariffRow } from './tariffs/schema.js';
