import 'impact-elements';
import 'impact-elements/light.css';
import { commitment } from './commitment';
import { defense } from './defense';
import { tariff } from './tariff';
import { timeline } from './timeline';

/** One panel for each element. */
for (const panel of [tariff, defense, commitment, timeline]) panel();
