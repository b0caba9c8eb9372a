export { ImpactTariffCalculator } from './elements/tariff-calculator/tariff-calculator.js';
