export * from './validate.js';
export type { Figure, LocalizedText, Source, Sources, Status } from './schema.js';
