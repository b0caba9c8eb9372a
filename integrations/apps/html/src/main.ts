import 'impact-elements';
import 'impact-elements/light.css';
import { registerLanguage } from 'impact-elements/languages';
import { commitment } from './commitment';
import { defense } from './defense';
import { tariff } from './tariff';
import { timeline } from './timeline';

/** A language of the page's own; words that it leaves out are English. */
registerLanguage('de', { timeline: { heading: 'Was wann vereinbart wurde' } });

/** One panel for each element. */
for (const panel of [tariff, defense, commitment, timeline]) panel();
