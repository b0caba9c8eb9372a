import type { ReactiveControllerHost } from 'lit';
import { share, type ShareMessages } from '../../localize/en/share.js';
import { LocaleController } from '../../localize/locale-controller.js';

const catalog = {
  en: share,
  others: { ja: () => import('../../localize/ja/share.js').then((module) => module.share) },
};

const known = new WeakMap<object, LocaleController<ShareMessages>>();

/** The words of "Share and embed" in the language of an element, which follow it from now on. */
export function wordsOf(host: ReactiveControllerHost & Element): LocaleController<ShareMessages> {
  const words = known.get(host) ?? new LocaleController(host, catalog);
  known.set(host, words);
  return words;
}
