/** One thing that is wrong with an author's data: where, what was expected, what stands there. */
export interface DatasetProblem {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly key?: 'missing' | 'unknown';
}

/** Checks what an author has given against the schema of the built-in data. */
export type DatasetCheck<Data> = (
  json: unknown,
) => Promise<
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] }
>;

/** What went wrong with an author's data. */
export type DatasetFailure =
  | { readonly kind: 'network'; readonly address: string; readonly reason: string }
  | { readonly kind: 'not-json'; readonly reason: string }
  | { readonly kind: 'invalid'; readonly problems: readonly DatasetProblem[] };

/** Data that are here: the library's, the author's, or the library's because something is wrong with the author's. */
export type SettledState<Data> =
  | { readonly kind: 'built-in' | 'own'; readonly data: Data }
  | { readonly kind: 'failed'; readonly data: Data; readonly failure: DatasetFailure };

/** Where an element is with its data. While they load, `shown` is the state before; null at first, when nothing may be shown yet. */
export type DatasetState<Data> =
  | SettledState<Data>
  | { readonly kind: 'loading'; readonly address: string; readonly shown: SettledState<Data> | null };
