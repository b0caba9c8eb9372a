/** The words of a list of sources, which come with it. */
export const en = {
  retrieved: (date: string) => `retrieved ${date}`,
  published: (date: string) => `published ${date}`,
  undated: 'undated',
  kind: {
    primary: 'official document',
    secondary: 'second source',
    derived: 'our arithmetic',
    author: 'author’s own source',
  } as Readonly<Record<string, string>>,
};

export type SourceMessages = typeof en;
