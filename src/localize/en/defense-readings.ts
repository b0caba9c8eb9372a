import type { Sentence } from './defense.js';
import type { Given } from './given.js';

/** The words of the panel with all readings of a year. All numbers and names are already written for the reader. */
export const en = {
  intro:
    'Each dot is one way to read the year: what is counted, initial budget or with the supplementary one, and the GDP it is divided by. None of them is wrong; each answers another question.',
  claim: 'Claim to test',
  /** How the claim is moved in the drawing. */
  claimHint: 'Or drag the claim in the drawing; arrow keys move it by 0.1.',
  ways: {
    initial: 'initial budget',
    'with-supplementary': 'with supplementary budget',
  } as Readonly<Record<string, string>>,
  reading: ({ definition, way, base }: Given<'definition' | 'way' | 'base'>) =>
    `${definition}, ${way}, of ${base}`,
  head: ({ definition, way }: Given<'definition' | 'way'>) => `${definition}, ${way}`,
  /** `names`: the readings that carry the claim, where they are few. */
  sentence: ({
    year,
    count,
    lowest,
    highest,
    published,
    claim,
    carrying,
    n,
    of,
    places,
    names,
  }: Given<'year' | 'count' | 'lowest' | 'highest' | 'claim' | 'carrying' | 'places' | 'names'> & {
    published: string | null;
    /** How many carry it, of how many. */
    n: number;
    of: number;
  }): Sentence => [
    `${year} can be read in ${count} ways, from ${lowest} to ${highest} of GDP${published === null ? '' : `, beside the ${published} that the government published`}. The claim of ${claim} rests on `,
    n === 0 ? 'none of them' : n === of ? `all ${carrying} of them` : `${carrying} of them`,
    `, rounded to ${places} decimal place${places === '1' ? '' : 's'}${names === '' ? '' : `: ${names}`}.`,
  ],
  /** Between the names of readings, which have commas of their own. */
  semicolon: '; ',
  chart: 'All readings of the year as shares of GDP',
  hint: 'The arrow keys move through the dots, and move the claim where it has the focus.',
  knob: 'Claim',
  knobText: ({ claim, carrying, count }: Given<'claim' | 'carrying' | 'count'>) =>
    `${claim}: ${carrying} of ${count} readings carry it`,
  flag: ({ share }: Given<'share'>) => `published ${share}`,
  dot: ({ name, share, carries, claim }: Given<'name' | 'share' | 'claim'> & { carries: boolean }) =>
    `${name}: ${share} (${carries ? 'carries' : 'does not carry'} ${claim})`,
  key: {
    round: ({ base }: Given<'base'>) => `of ${base}`,
    square: ({ base }: Given<'base'>) => `of ${base}`,
    full: ({ claim }: Given<'claim'>) => `filled: carries ${claim}`,
    flag: 'published by the government',
  },
  caption: ({ year }: Given<'year'>) => `All readings of ${year}`,
  columns: {
    reading: 'What is counted',
    gdp: 'Divided by',
    spending: 'Amount',
    share: 'Share',
    published: 'Published',
    carries: 'Carries the claim',
  },
  sources: 'Sources of these readings',
  yes: 'yes',
  no: 'no',
};

export type ReadingMessages = typeof en;
