import 'impact-elements';
import { registerLanguage } from 'impact-elements/languages';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

/** A language of the page's own; words that it leaves out are English. */
registerLanguage('de', { timeline: { heading: 'Was wann vereinbart wurde' } });

bootstrapApplication(App).catch((error: unknown) => console.error(error));
