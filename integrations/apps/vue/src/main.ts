import 'impact-elements';
import 'impact-elements/light.css';
import { registerLanguage } from 'impact-elements/languages';
import { createApp } from 'vue';
import App from './App.vue';

/** A language of the page's own; words that it leaves out are English. */
registerLanguage('de', { timeline: { heading: 'Was wann vereinbart wurde' } });

createApp(App).mount('#app');
