import type { Language, LanguageParts } from '../language.js';
import { common } from './common.js';
import { numbers } from './numbers.js';

/** Japanese. */
const japanese: Language & Pick<LanguageParts, 'common' | 'numbers'> = {
  common,
  numbers,
  'tariff-calculator': async () => (await import('./tariff.js')).ja,
  'tariff-effects': async () => (await import('./tariff-effects.js')).ja,
  'defense-path': async () => (await import('./defense.js')).ja,
  'defense-readings': async () => (await import('./defense-readings.js')).ja,
  'commitment-breakdown': async () => (await import('./commitment.js')).ja,
  'commitment-panels': async () => (await import('./commitment-panels.js')).ja,
  timeline: async () => (await import('./timeline.js')).ja,
  'data/tariffs': async () => (await import('./data/tariffs.js')).words,
  'data/defense': async () => (await import('./data/defense.js')).words,
  'data/commitments': async () => (await import('./data/commitments.js')).words,
  'data/effects': async () => (await import('./data/effects.js')).words,
  'data/events': async () => (await import('./data/events.js')).words,
  share: async () => (await import('./share.js')).share,
  glossary: async () => (await import('./glossary.js')).glossary,
  sources: async () => (await import('./sources.js')).ja,
  'own-data': async () => (await import('./own-data.js')).ja,
};

export default japanese;
