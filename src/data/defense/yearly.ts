import { yearlyTables } from '../authoring/yearly.js';
import type { SourceId } from './sources.js';

export const { byYear, series } = yearlyTables<SourceId>();
