// A page of its own: it runs for long, and others would wait behind it.
import '../../src/elements/tariff-calculator/define.js';
import '../helpers/console-guard.js';
import { showsItsResult } from './property.js';
import { tariffCalculator } from './tariff-calculator.shows.js';

showsItsResult(tariffCalculator, 60);
