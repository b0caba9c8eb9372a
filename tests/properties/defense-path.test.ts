// A page of its own: it runs for long, and others would wait behind it.
import '../../src/elements/defense-path/define.js';
import '../helpers/console-guard.js';
import { defensePath } from './defense-path.shows.js';
import { showsItsResult } from './property.js';

showsItsResult(defensePath, 150);
