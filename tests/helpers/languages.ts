import { commitments } from '../../src/data/commitments/index.js';
import { defense as defenseData } from '../../src/data/defense/index.js';
import { effects } from '../../src/data/effects/index.js';
import { events } from '../../src/data/events/index.js';
import { tariffs } from '../../src/data/tariffs/index.js';
import { en as commitment } from '../../src/localize/en/commitment.js';
import { en as defenseReadings } from '../../src/localize/en/defense-readings.js';
import { en as commitmentPanels } from '../../src/localize/en/commitment-panels.js';
import { refusals as commitmentRefusals } from '../../src/localize/en/commitment-refusals.js';
import { common } from '../../src/localize/en/common.js';
import { defenseRefusals } from '../../src/localize/en/defense-refusals.js';
import { en as defense } from '../../src/localize/en/defense.js';
import { glossary } from '../../src/localize/en/glossary.js';
import { en as ownData } from '../../src/localize/en/own-data.js';
import { parseRefusals } from '../../src/localize/en/parse-refusals.js';
import { share } from '../../src/localize/en/share.js';
import { en as sources } from '../../src/localize/en/sources.js';
import { en as tariffEffects } from '../../src/localize/en/tariff-effects.js';
import { refusals as tariffRefusals } from '../../src/localize/en/tariff-refusals.js';
import { en as tariff } from '../../src/localize/en/tariff.js';
import { refusals as timelineRefusals } from '../../src/localize/en/timeline-refusals.js';
import { en as timeline } from '../../src/localize/en/timeline.js';
import { Lazy } from '../../src/localize/lazy.js';
import type { LanguageParts, Loadable } from '../../src/localize/language.js';
import { textsOf } from '../../src/localize/translated.js';

export type Tree = Readonly<Record<string, unknown>>;

/** The words that a language brings to `common`; `translate` puts those of the data into it, and is made of them. */
const shared = Object.fromEntries(Object.entries(common).filter(([key]) => key !== 'translate'));

/** A part without the words that all elements share. */
const own = (messages: Tree) =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => !(key in common)));

/** The English words of every part. */
export const ENGLISH: Readonly<Record<Exclude<keyof LanguageParts, 'numbers'>, Tree>> = {
  common: { ...shared, parseRefusal: parseRefusals },
  'tariff-calculator': { ...own(tariff), refusals: tariffRefusals },
  'tariff-effects': own(tariffEffects),
  'defense-path': { ...own(defense), ...defenseRefusals },
  'commitment-breakdown': { ...own(commitment), refusals: commitmentRefusals },
  'defense-readings': defenseReadings,
  'commitment-panels': commitmentPanels,
  timeline: { ...own(timeline), refusals: timelineRefusals },
  share,
  glossary,
  sources,
  'own-data': ownData,
  'data/tariffs': textsOf(tariffs),
  'data/defense': textsOf(defenseData),
  'data/commitments': textsOf(commitments),
  'data/effects': textsOf(effects),
  'data/events': textsOf(events),
};

/** The words of a part of a language, fetched. */
export async function partOf(language: object, name: string): Promise<Tree> {
  return new Lazy((language as Readonly<Record<string, Loadable<Tree>>>)[name] ?? {}).get();
}

/** Every message of a part, by its path. */
export function leaves(tree: Tree, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value as Tree, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  );
}

/** Stands for any value that a message takes: a text, a list of texts, or a group of such values; under `n` there is a number. */
const ANYTHING: unknown = new Proxy(new String('A'), {
  get(target, name) {
    if (name === 'n') return 2;
    if (name === 'join') return () => 'A';
    const value = Reflect.get(target, name) as unknown;
    if (typeof value === 'function') return value.bind(target) as unknown;
    return value ?? (typeof name === 'symbol' ? undefined : ANYTHING);
  },
});

/** What a message gives for plain values. */
export function sample(message: unknown): string {
  if (typeof message !== 'function') return String(message);
  const write = message as (...values: unknown[]) => unknown;
  return String(write(...Array.from({ length: 9 }, () => ANYTHING)));
}
