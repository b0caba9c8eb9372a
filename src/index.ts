/** Registers all elements. */
import './elements/tariff-calculator/define.js';

export * from './classes.js';
