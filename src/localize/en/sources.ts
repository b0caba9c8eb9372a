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
};

export type SourceMessages = typeof en;
