// A page of its own: it runs for long, and others would wait behind it.
import '../../src/elements/commitment-breakdown/define.js';
import '../helpers/console-guard.js';
import { commitmentBreakdown } from './commitment-breakdown.shows.js';
import { showsItsResult } from './property.js';

showsItsResult(commitmentBreakdown, 80);
