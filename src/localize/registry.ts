import { canonicalTag } from './canonical-tag.js';
import { numbers } from './en/numbers.js';
import { isPromise, Lazy } from './lazy.js';
import type { LanguagePack, Loadable } from './language.js';
import { mergeWords } from './merge-words.js';

/** A part of a language: its name, and its English words, which are always at hand. */
export interface Part<Messages> {
  readonly name: string;
  readonly en: Messages;
  /** Another part whose words are among them. */
  readonly base?: string;
  /** English words are not taken in other languages. */
  readonly ownWordsOnly?: boolean;
  /** The part with the texts of a dataset, which are among them as `dataWords`. */
  readonly data?: string;
}

/** The words of a part for a reader. */
export interface Words<Messages> {
  readonly messages: Messages;
  /** The language that the part is in: English where no language of the registry has it. */
  readonly lang: string;
  /** The direction of that language, where it says one. */
  readonly dir: 'ltr' | 'rtl' | undefined;
}

type Parts = Readonly<Record<string, Loadable<object> | undefined>>;

/** A registered language, with what has been fetched of it. */
interface Registered {
  readonly tag: string;
  readonly pack: Lazy<LanguagePack>;
  readonly parts: Map<string, Lazy<object>>;
}

interface Piece {
  readonly name: string;
  readonly tag: string;
  readonly dir: Words<unknown>['dir'];
  readonly words: unknown;
}

const languages: Registered[] = [];
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

/** What a language has of a part; undefined where it has nothing, or where that cannot be had. */
function pieceOf(
  { tag, pack, parts }: Registered,
  name: string,
): Piece | undefined | Promise<Piece | undefined> {
  const own = pack.get();
  if (isPromise(own)) return own.then(() => pieceOf({ tag, pack, parts }, name)).catch(() => undefined);
  const source = (own as Parts)[name];
  if (source === undefined) return undefined;
  const part = parts.get(name) ?? new Lazy(source);
  parts.set(name, part);
  const piece = (words: unknown) => ({ name, tag, dir: own.dir, words });
  const words = part.get();
  return isPromise(words) ? words.then(piece).catch(() => undefined) : piece(words);
}

function put<Messages>(part: Part<Messages>, pieces: readonly (Piece | undefined)[]): Words<Messages> {
  const there = pieces.filter((piece) => piece !== undefined);
  const messages = there.reduce(
    (all, { name, words }) => mergeWords(all, name === part.data ? { dataWords: words } : words),
    part.en,
  );
  const last = there.filter(({ name }) => name === part.name).at(-1);
  return { messages, lang: last?.tag ?? 'en', dir: last?.dir };
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
  const names = [part.base, part.data, part.name].filter((name) => name !== undefined);
  const pieces = languages
    .filter(({ tag }) => isOf(tag, locale) || (tag === 'en' && !part.ownWordsOnly))
    .flatMap((language) => names.map((name) => pieceOf(language, name)));
  const words = pieces.some(isPromise)
    ? Promise.all(pieces.map(async (piece) => piece)).then((all) => put(part, all))
    : put(part, pieces as (Piece | undefined)[]);
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

registerLanguage('en', { numbers });
// eslint-disable-next-line no-restricted-syntax -- here languages are listed
registerLanguage('ja', () => import('./ja/index.js'));
