/** Titles that say no more than how a text was read, which is said before them. */
const SAYS_NOTHING = /^(?:Text copy|Copy|Report|Report \(copy\))$/;

/** Words of the lists of sources, fetched with them. Values come in already written for the reader. */
export const en = {
  /** A publisher and a title as the data have them: another language has its own names for some. */
  publisher: ({ name }: { name: string }) => name,
  title: ({ title }: { title: string }) => title,
  /** Where a source was read; no publisher: an empty text. */
  place: ({ title, publisher }: { title: string; publisher: string }) =>
    [
      (SAYS_NOTHING.test(title) && publisher) || title === 'Other public texts'
        ? ''
        : title.replace(/^Copy in /, ''),
      publisher,
    ]
      .filter(Boolean)
      .join(', '),
  retrieved: ({ date }: { date: string }) => `retrieved ${date}`,
  published: ({ date }: { date: string }) => `published ${date}`,
  undated: 'undated',
  kind: {
    primary: 'official document',
    secondary: 'second source',
    derived: 'our arithmetic',
    author: 'author’s own source',
  } as Readonly<Record<string, string>>,
  /** How a source was read. */
  read: {
    original: 'read in the original',
    copy: 'read in a copy',
    report: 'known from a report',
    cited: 'as cited by others',
  } as Readonly<Record<'original' | 'copy' | 'report' | 'cited', string>>,
  /** Of a report that is the source itself. */
  itself: 'report',
  /** The same, and in which text. */
  readIn: ({ how, place }: { how: string; place: string }) => `${how} (${place})`,
  /** A link below the list, and what it begins. */
  report: 'Report an error in this figure',
  reportFigure: 'Figure to report',
  reportAll: 'The whole',
  reportTitle: ({ element, figure }: { element: string; figure: string }) => `Error in ${element}: ${figure}`,
  reportAsk: 'What is wrong, and which source says so?',
};

export type SourceMessages = typeof en;
