import { defineOnce } from '../define-once.js';
import { ImpactTariffCalculator } from './tariff-calculator.js';

defineOnce('impact-tariff-calculator', ImpactTariffCalculator);

export { ImpactTariffCalculator };
export type { TariffResult } from './types.js';
export { ImpactChangeEvent } from '../../ui/impact-change-event.js';
