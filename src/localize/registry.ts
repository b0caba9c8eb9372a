import { canonicalTag } from './canonical-tag.js';
import { isPromise, Lazy } from './lazy.js';
import type { LanguagePack, Loadable } from './language.js';
import type { Part, Registered, Words } from './part.js';

export type { Part, Words };

const languages: Registered[] = [];
const MOST = 400;
const found = new Map<string, Words<unknown> | Promise<Words<unknown>>>();
const listeners = new Set<() => void>();

/** What is being fetched just now: a server waits for it. */
export const fetching = new Set<Promise<unknown>>();

/** Calls a function when there are new words; returns what ends that. */
export function onNewWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Draws all elements again. */
function notify(): void {
  for (const listener of listeners) listener();
}

function changed(): void {
  // Longer tags come later, and win; English is what all others fall back to.
  const rank = ({ tag }: Registered) => (tag === 'en' ? 0 : tag.length);
  languages.sort((a, b) => rank(a) - rank(b));
  found.clear();
  notify();
}

/**
 * Registers a language for all elements, or a few words of one. Words that it leaves out come from languages of a shorter tag (`de` for
 * `de-AT`), from an earlier registration of the same tag, and then from English. Elements that are already drawn change at once.
 * @param tag BCP 47 tag, such as `de` or `pt-BR`; `en` changes English words
 * @param language its parts, each at hand or a function that imports it; or a function that imports all of that
 * @returns a function that takes the registration back
 * @throws RangeError for what is not a language tag
 */
export function registerLanguage(tag: string, language: Loadable<LanguagePack>): () => void {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) throw new RangeError(`not a language tag: ${tag}`);
  const registered = { tag: canonical, pack: new Lazy(language), parts: new Map<string, Lazy<object>>() };
  languages.push(registered);
  changed();
  return () => {
    languages.splice(languages.indexOf(registered), 1);
    changed();
  };
}

/** The tags of all languages that there are words in. */
export function registeredLanguages(): readonly string[] {
  return [...new Set(['en', ...languages.map(({ tag }) => tag)])];
}

const isOf = (tag: string, locale: string) => tag === locale || locale.startsWith(`${tag}-`);

let assembly: typeof import('./assemble.js') | undefined;

/** Puts the words of languages together. English readers need nothing of that, so what does it is fetched with the first other language. */
function assemble<Messages>(
  part: Part<Messages>,
  english: Words<Messages>,
  applying: readonly Registered[],
): Words<Messages> | Promise<Words<Messages>> {
  if (assembly) return assembly.assemble(part, english, applying);
  for (const { pack } of applying) pack.prefetch();
  return import('./assemble.js').then(
    (module) => (assembly = module).assemble(part, english, applying),
    () => english,
  );
}

/**
 * The words of a part for a reader's locale: at once where they are at hand, else when they are here. A language that cannot be fetched must
 * not take a figure down: English stands in.
 */
export function wordsFor<Messages>(
  part: Part<Messages>,
  locale: string,
): Words<Messages> | Promise<Words<Messages>> {
  const key = `${part.name} ${locale}`;
  const known = found.get(key) as ReturnType<typeof wordsFor<Messages>> | undefined;
  if (known) return known;
  const ofEnglish = isOf('en', locale) || !part.elsewhere;
  const english = { messages: ofEnglish ? part.en : part.elsewhere, lang: 'en', dir: undefined };
  const applying = languages.filter(({ tag }) => isOf(tag, locale) || (tag === 'en' && ofEnglish));
  const words = applying.length === 0 ? english : assemble(part, english as Words<Messages>, applying);
  // A server may be asked for any language.
  if (found.size >= MOST) found.clear();
  found.set(key, words);
  if (isPromise(words)) {
    const settled = words.then((all) => {
      fetching.delete(settled);
      if (found.get(key) !== words) return; // a language was registered meanwhile
      found.set(key, all);
      notify();
    });
    fetching.add(settled);
  }
  return words;
}

/**
 * The words of a part that is drawn on request, in the reader's language; undefined until they are here, when all elements are drawn again.
 */
export function wordsAtHand<Messages>(part: Part<Messages>, locale: string): Messages | undefined {
  const words = wordsFor(part, locale);
  return isPromise(words) ? undefined : words.messages;
}

// eslint-disable-next-line no-restricted-syntax -- here languages are listed
registerLanguage('ja', () => import('./ja/index.js'));
