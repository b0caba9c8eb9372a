import '../../src/elements/commitment-breakdown/define.js';
import '../helpers/console-guard.js';
import { commitmentBreakdown } from './commitment-breakdown.shows.js';
import { showsItsResult } from './property.js';

showsItsResult(commitmentBreakdown, 80);
