import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import '../src/light.css';
import { registeredLanguages } from '../src/localize/registry.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const toolbar = (title, icon, items) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** The name of a language in that language. */
const nameOf = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);

/** Puts the story in a place with the language, direction and colours that the toolbar asks for, as a page would. */
const place = (story, { globals: { locale, direction, theme } }) =>
  html`<div class="place" lang=${locale} dir=${direction} data-theme=${theme}>${story()}</div>`;

export default {
  tags: ['autodocs'],
  decorators: [place],
  globalTypes: {
    theme: toolbar('Theme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'contrast', title: 'High contrast' },
    ]),
    locale: toolbar(
      'Language',
      'globe',
      registeredLanguages().map((value) => ({ value, title: nameOf(value) })),
    ),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'ltr' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: { order: ['Start here', 'Elements', 'Data and sources', 'Methods', 'Theming', '*'] },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      },
    },
  },
};
