import type { LanguagePack } from './language.js';
import type { Lazy } from './lazy.js';

/** A part of a language: its name, and its English words, which are always at hand. */
export interface Part<Messages> {
  readonly name: string;
  readonly en: Messages;
  /** Another part whose words are among them. */
  readonly base?: string;
  /** What other languages start from, where they must not take the English words. */
  readonly elsewhere?: Messages;
  /** The part with the texts of a dataset; `translate` among the words puts them into it. */
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

/** A registered language, with what has been fetched of it. */
export interface Registered {
  readonly tag: string;
  readonly pack: Lazy<LanguagePack>;
  readonly parts: Map<string, Lazy<object>>;
}
