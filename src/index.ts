export * from './elements/tariff-calculator/define.js';
export { VERSION } from './version.js';
