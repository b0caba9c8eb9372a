// A page of its own: it runs for long, and others would wait behind it.
import '../../src/elements/timeline/define.js';
import '../helpers/console-guard.js';
import { showsItsResult } from './property.js';
import { timeline } from './timeline.shows.js';

showsItsResult(timeline, 60);
