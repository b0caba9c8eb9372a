import { NumberFields } from '../../ui/number-fields.js';
import { NUMBER_DEFAULTS, NUMBER_RULES } from './inputs.js';
import type { NumberName } from './types.js';

/** The number fields of an element. */
export const numberFields = (host: ConstructorParameters<typeof NumberFields<NumberName>>[0]) =>
  new NumberFields<NumberName>(host, NUMBER_RULES, NUMBER_DEFAULTS);
