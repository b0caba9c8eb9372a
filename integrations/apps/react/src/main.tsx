import 'impact-elements';
import 'impact-elements/light.css';
import { registerLanguage } from 'impact-elements/languages';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

/** A language of the page's own; words that it leaves out are English. */
registerLanguage('de', { timeline: { heading: 'Was wann vereinbart wurde' } });

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
