/** Registers all elements. */
import './elements/defense-path/define.js';
import './elements/tariff-calculator/define.js';

export * from './classes.js';
