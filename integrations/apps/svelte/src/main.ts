import 'impact-elements';
import 'impact-elements/light.css';
import { registerLanguage } from 'impact-elements/languages';
import { mount } from 'svelte';
import App from './App.svelte';

/** A language of the page's own; words that it leaves out are English. */
registerLanguage('de', { timeline: { heading: 'Was wann vereinbart wurde' } });

mount(App, { target: document.getElementById('app')! });
