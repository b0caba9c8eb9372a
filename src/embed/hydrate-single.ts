import './hydrate.js';
import './single.js';
