/** Words of "Share and embed", which are fetched when it is opened. Every function takes texts that are already written in the reader's locale. */
export const share = {
  link: 'Link to this scenario',
  tag: 'HTML tag',
  frame: 'Frame (iframe), for pages that take no scripts',
  copyLink: 'Copy link',
  copyTag: 'Copy tag',
  copyFrame: 'Copy frame',
  copied: 'Copied.',
  notCopied:
    'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C (⌘C on a Mac).',
  download: 'Download',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  csv: 'Table (CSV)',
  saved: (file: string) => `${file} has been handed to your browser for saving.`,
  notSaved: 'The file could not be made in this browser.',
  unfinished: 'Some entries cannot be used. Correct them to get a link to what you see.',
  tooLong: 'What stands in the fields is too long for a link, or has signs that a link cannot carry.',
  /** Of data of the page's own. */
  ownData: 'This figure uses data of its page; a link leads to them, a frame does not.',
  /** Why the scenario in an address is not shown. */
  linkRefused: {
    version:
      'The link was made by another version and cannot be read here. The usual scenario is shown instead.',
    unreadable: 'The link is damaged. The usual scenario is shown instead.',
    'unknown-name': 'The link names a setting that does not exist here. The usual scenario is shown instead.',
    repeated: 'The link says the same setting twice. The usual scenario is shown instead.',
    'too-long': 'The link is too long. The usual scenario is shown instead.',
    unusable: 'The link has values that cannot be used here. The usual scenario is shown instead.',
  } as Readonly<Record<string, string>>,
  /** In a file: what a line of it is. */
  title: 'Title',
  compared: 'Shown',
  answer: 'Answer',
  note: 'Note',
  source: 'Source',
  date: 'Date',
  licence: 'Licence',
  exact: (column: string) => `${column} (exact)`,
  made: (date: string) => `made on ${date}`,
  licenceText: (version: string) =>
    `Drawn with impact-elements${version && ` ${version}`} (MIT). The figures are those of the sources named and under their terms.`,
};

export type ShareMessages = typeof share;
