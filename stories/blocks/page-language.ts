import { html, type TemplateResult } from 'lit';
import { registerLanguage } from '../../src/localize/registry.js';
import type { LanguagePack } from '../../src/localize/language.js';

/** A few German words, as a page brings them; what is missing stays English. */
const german = {
  common: {
    table: 'Tabelle',
    working: 'Rechenweg',
    sources: ({ count }) => `Quellen (${count})`,
    knownTo: ({ date }) => `Datenstand: ${date}`,
  },
  timeline: { heading: 'Was wann vereinbart wurde' },
} satisfies LanguagePack;

registerLanguage('de', german);

/** A place in the language that the page brings. */
export const inGerman = (element: TemplateResult) => html`<div lang="de">${element}</div>`;
