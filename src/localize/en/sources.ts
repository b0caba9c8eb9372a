/** Words of the lists of sources, fetched with them. Values come in already written for the reader. */
export const en = {
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
    cited: 'as cited in another text',
  } as Readonly<Record<'original' | 'copy' | 'report' | 'cited', string>>,
  /** The same, and in which text. */
  readIn: ({ how, place }: { how: string; place: string }) => `${how}: ${place}`,
  /** A link below the list, and what it begins. */
  report: 'Report an error in this figure',
  reportFigure: 'Figure to report',
  reportAll: 'The whole',
  reportTitle: ({ element, figure }: { element: string; figure: string }) => `Error in ${element}: ${figure}`,
  reportAsk: 'What is wrong, and which source says so?',
};

export type SourceMessages = typeof en;
