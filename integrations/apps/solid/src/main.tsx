import 'impact-elements';
import 'impact-elements/light.css';
import { registerLanguage } from 'impact-elements/languages';
import { render } from 'solid-js/web';
import { App } from './App';

/** A language of the page's own; words that it leaves out are English. */
registerLanguage('de', { timeline: { heading: 'Was wann vereinbart wurde' } });

render(() => <App />, document.getElementById('app')!);
