/** Registers all elements. */
import './elements/commitment-breakdown/define.js';
import './elements/defense-path/define.js';
import './elements/tariff-calculator/define.js';
import './elements/timeline/define.js';

export * from './classes.js';
