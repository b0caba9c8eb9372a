import '../../src/elements/timeline/define.js';
import '../helpers/console-guard.js';
import { showsItsResult } from './property.js';
import { timeline } from './timeline.shows.js';

showsItsResult(timeline, 60);
