const original = window.fetch;

afterEach(() => {
  window.fetch = original;
});

/** A request that the test answers when it likes. */
export interface Asked {
  readonly address: string;
  readonly signal: AbortSignal | null | undefined;
  readonly credentials: RequestCredentials | undefined;
  readonly answer: (body: string, status?: number) => void;
  readonly fail: () => void;
}

/** Puts requests into a list in place of the network, until the end of the test. */
export function stubFetch(): Asked[] {
  const asked: Asked[] = [];
  window.fetch = (input, init) =>
    new Promise<Response>((resolve, reject) => {
      asked.push({
        address: input as string,
        signal: init?.signal,
        credentials: init?.credentials,
        answer: (body, status = 200) =>
          resolve(new Response(body, { status, statusText: status === 404 ? 'Not Found' : '' })),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  return asked;
}
