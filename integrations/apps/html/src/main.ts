import 'impact-elements';
import 'impact-elements/light.css';
import { defense } from './defense';
import { tariff } from './tariff';

/** One panel for each element. */
for (const panel of [tariff, defense]) panel();
