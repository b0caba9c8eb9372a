import type { Language } from '../language.js';
import { common } from './common.js';
import { numbers } from './numbers.js';

/** Japanese. */
export default {
  common,
  numbers,
  'tariff-calculator': async () => (await import('./tariff.js')).ja,
  'defense-path': async () => (await import('./defense.js')).ja,
  'commitment-breakdown': async () => {
    const [{ ja }, { japanese }] = await Promise.all([
      import('./commitment.js'),
      import('../../data/commitments/japanese.js'),
    ]);
    return { ...ja, named: (text) => japanese[text] ?? text };
  },
  'commitment-panels': async () => (await import('./commitment-panels.js')).ja,
  timeline: async () => {
    const [{ ja }, { japaneseTitles }] = await Promise.all([
      import('./timeline.js'),
      import('../../data/events/japanese.js'),
    ]);
    return { ...ja, titles: japaneseTitles };
  },
  share: async () => (await import('./share.js')).share,
  sources: async () => (await import('./sources.js')).ja,
  'own-data': async () => (await import('./own-data.js')).ja,
} satisfies Language;
