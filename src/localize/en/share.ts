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
};

export type ShareMessages = typeof share;
