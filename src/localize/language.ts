import type { CommitmentMessages } from './en/commitment.js';
import type { PanelMessages } from './en/commitment-panels.js';
import type { CommonMessages } from './en/common.js';
import type { DefenseMessages } from './en/defense.js';
import type { ReadingMessages } from './en/defense-readings.js';
import type { GlossaryMessages } from './en/glossary.js';
import type { OwnDataMessages } from './en/own-data.js';
import type { ShareMessages } from './en/share.js';
import type { SourceMessages } from './en/sources.js';
import type { EffectsMessages } from './en/tariff-effects.js';
import type { TariffMessages } from './en/tariff.js';
import type { TimelineMessages } from './en/timeline.js';
import type { LanguageNumbers } from './language-numbers.js';
import type { DataWords } from './translated.js';

/** The words of one element without those that all elements share. */
export type Own<Messages> = Required<Omit<Messages, keyof CommonMessages>> &
  Partial<Pick<CommonMessages, 'termName'>>;

/** The parts of a language, each with its messages. */
export interface LanguageParts {
  /** Words that all elements share. */
  readonly common: Required<Omit<CommonMessages, 'translate'>>;
  /** Number words that readers may type. Where a language leaves them out, it has none: those of English are not taken. */
  readonly numbers: LanguageNumbers;
  readonly 'tariff-calculator': Own<TariffMessages>;
  readonly 'tariff-effects': Omit<EffectsMessages, 'translate'>;
  readonly 'defense-path': Own<DefenseMessages>;
  readonly 'defense-readings': ReadingMessages;
  readonly 'commitment-breakdown': Own<CommitmentMessages>;
  readonly 'commitment-panels': PanelMessages;
  readonly timeline: Own<TimelineMessages>;
  /** The texts of the built-in data, by the path of ids to each. */
  readonly 'data/tariffs': DataWords;
  readonly 'data/defense': DataWords;
  readonly 'data/commitments': DataWords;
  readonly 'data/effects': DataWords;
  readonly 'data/events': DataWords;
  /** "Share and embed", and the words in files. */
  readonly share: ShareMessages;
  /** The terms that a reader may not know. */
  readonly glossary: GlossaryMessages;
  /** The lists of sources. */
  readonly sources: SourceMessages;
  /** What is wrong with a page's own data. */
  readonly 'own-data': OwnDataMessages;
}

/** Words at hand, or a function that fetches them: as they are, or as the default export of a module. */
export type Loadable<Words> = Words | (() => Promise<Words | { readonly default: Words }>);

/** Some of the words of a part; the missing ones stay English. */
export type Some<Words> = Words extends (...values: never[]) => unknown
  ? Words
  : Words extends object
    ? { readonly [Key in keyof Words]?: Some<Words[Key]> | undefined }
    : Words extends string
      ? string
      : Words;

interface Settings {
  /** The direction of the language's script, where that is from right to left. */
  readonly dir?: 'ltr' | 'rtl';
}

/** A language with all its parts, as those in this folder are. */
export type Language = Settings & {
  readonly [Name in keyof LanguageParts]: Loadable<LanguageParts[Name]>;
};

/** A language, or a few words of one, as a page brings it. */
export type LanguagePack = Settings & {
  readonly [Name in keyof LanguageParts]?: Loadable<Some<LanguageParts[Name]>>;
};
