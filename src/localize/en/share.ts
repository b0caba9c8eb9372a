import { en as reading } from './sources.js';

/** Words of "Share and embed", which are fetched when it is opened. Values come in already written for the reader. */
export const share = {
  link: 'Link to this scenario',
  tag: 'HTML tag',
  frame: 'Embed code (iframe), for sites that block scripts',
  copyLink: 'Copy link',
  copyTag: 'Copy tag',
  copyFrame: 'Copy embed code',
  copied: 'Copied.',
  notCopied:
    'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C (⌘C on a Mac).',
  download: 'Download',
  png: 'Image (PNG)',
  svg: 'Vector image (SVG)',
  csv: 'Table (CSV)',
  xlsx: 'Spreadsheet with formulas (XLSX)',
  saved: ({ file }: { file: string }) => `${file} has been handed to your browser for saving.`,
  notSaved: 'This browser could not make the file.',
  unfinished: 'Some entries are invalid. Correct them to get a link to what you see.',
  tooLong: 'These values are too long for a link or contain characters a link cannot hold.',
  ownData: 'This figure uses data from this page. A link keeps it; an iframe does not.',
  /** Why the scenario in an address is not shown. */
  linkRefused: {
    version: 'The link comes from another version and cannot be read here. Showing the default scenario.',
    unreadable: 'The link is damaged. Showing the default scenario.',
    'unknown-name': 'The link has a setting that does not exist here. Showing the default scenario.',
    repeated: 'The link has the same setting twice. Showing the default scenario.',
    'too-long': 'The link is too long. Showing the default scenario.',
    unusable: 'The link has values that cannot be used here. Showing the default scenario.',
  } as Readonly<Record<string, string>>,
  /** What a line of a file holds. */
  title: 'Title',
  compared: 'Shown',
  answer: 'Answer',
  note: 'Note',
  source: 'Source',
  /** How a source was read. */
  reading,
  date: 'Date',
  licence: 'Licence',
  exact: ({ column }: { column: string }) => `${column} (exact)`,
  made: ({ date }: { date: string }) => `made on ${date}`,
  licenceText: ({ version }: { version: string }) =>
    `Drawn with impact-elements${version && ` ${version}`} (MIT). The figures belong to the sources named and are under their terms.`,
  /** The spreadsheet: the names of its sheets (at most 31 characters), of its columns, and what is said in it. */
  sheet: {
    working: 'Working',
    sources: 'Sources',
    name: 'Number',
    formula: 'Formula',
    value: 'Value',
    unit: 'Unit',
    exact: 'All digits',
    held: 'Digits held',
    given: 'given',
    legend: 'Coloured cells are given. Change one, and every number that rests on it is computed anew.',
    digits:
      'Spreadsheets compute with 15 digits. “All digits” has the exact number of the scenario as it was saved; “Digits held” says how many of them the formula reaches.',
    all: 'all',
    some: ({ held, all }: { held: number; all: number }) => `${held} of ${all}`,
    first: ({ held }: { held: number }) => `first ${held}`,
    units: { percent: '%', ratio: 'ratio', quantity: 'number', years: 'years' },
    perUnit: ({ currency }: { currency: string }) => `${currency} per unit`,
    inPercent: 'In percent: 15 stands for 15%.',
    publisher: 'Publisher',
    published: 'Published',
    address: 'Address',
    kind: 'Kind',
    reading: 'How it was read',
    retrieved: 'Retrieved',
    uses: 'What is taken from it',
    scenario: 'This scenario',
  },
};

export type ShareMessages = typeof share;
