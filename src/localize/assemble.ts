import { isPromise, Lazy } from './lazy.js';
import type { Loadable } from './language.js';
import { mergeWords } from './merge-words.js';
import type { Part, Registered, Words } from './part.js';
import { translated, type DataWords } from './translated.js';

type Parts = Readonly<Record<string, Loadable<object> | undefined>>;

interface Piece {
  readonly name: string;
  readonly tag: string;
  readonly dir: Words<unknown>['dir'];
  readonly words: unknown;
}

/** What a language has of a part; undefined where it has nothing, or where that cannot be fetched. */
function pieceOf(language: Registered, name: string): Piece | undefined | Promise<Piece | undefined> {
  const { tag, pack, parts } = language;
  const own = pack.get();
  if (isPromise(own)) return own.then(() => pieceOf(language, name)).catch(() => undefined);
  const source = (own as Parts)[name];
  if (source === undefined) return undefined;
  const part = parts.get(name) ?? new Lazy(source);
  parts.set(name, part);
  const piece = (words: unknown) => ({ name, tag, dir: own.dir, words });
  const words = part.get();
  return isPromise(words) ? words.then(piece).catch(() => undefined) : piece(words);
}

/** The texts of a dataset become the function that puts them into it. */
const wordsOf = ({ name, words }: Piece, data: string | undefined): unknown =>
  name === data ? { translate: (built: object) => translated(built, words as DataWords) } : words;

function put<Messages>(
  part: Part<Messages>,
  english: Words<Messages>,
  pieces: readonly (Piece | undefined)[],
): Words<Messages> {
  const there = pieces.filter((piece) => piece !== undefined);
  const messages = there.reduce((all, piece) => mergeWords(all, wordsOf(piece, part.data)), english.messages);
  const last = there.filter(({ name }) => name === part.name).at(-1);
  return { messages, lang: last?.tag ?? 'en', dir: last?.dir };
}

/** The words of a part in languages, each over those before it, and all over the English ones. */
export function assemble<Messages>(
  part: Part<Messages>,
  english: Words<Messages>,
  languages: readonly Registered[],
): Words<Messages> | Promise<Words<Messages>> {
  const names = [part.base, part.data, part.name].filter((name) => name !== undefined);
  const pieces = languages.flatMap((language) => names.map((name) => pieceOf(language, name)));
  return pieces.some(isPromise)
    ? Promise.all(pieces.map(async (piece) => piece)).then((all) => put(part, english, all))
    : put(part, english, pieces as (Piece | undefined)[]);
}
