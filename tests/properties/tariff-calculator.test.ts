import '../../src/elements/tariff-calculator/define.js';
import '../helpers/console-guard.js';
import { showsItsResult } from './property.js';
import { tariffCalculator } from './tariff-calculator.shows.js';

showsItsResult(tariffCalculator, 60);
