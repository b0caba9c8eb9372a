import { share, type ShareMessages } from '../../localize/en/share.js';
import { LazyModule } from '../lazy-module.js';
import type { ShareHost } from './share-controller.js';

const others = new WeakMap<ShareHost, LazyModule<{ readonly share: ShareMessages }>>();

/** The words of "Share and embed" in a language that the elements speak; undefined until they are here, when the element is drawn again. */
export function wordsOf(host: ShareHost, lang: string): ShareMessages | undefined {
  if (lang !== 'ja') return share;
  const japanese = others.get(host) ?? new LazyModule(host, () => import('../../localize/ja/share.js'));
  others.set(host, japanese);
  return japanese.get()?.share;
}
