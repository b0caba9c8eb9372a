const { setTimeout: start, clearTimeout: stop } = window;

afterEach(() => {
  Object.assign(window, { setTimeout: start, clearTimeout: stop });
});

/** Time that passes only when the test says so. */
export interface Clock {
  readonly pass: (milliseconds: number) => void;
}

/** Takes the timers of the page in hand, until the end of the test. */
export function stubTimers(): Clock {
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let next = 1_000_000;
  const setTimeout = (run: () => void, delay = 0): number => {
    waiting.set(++next, { at: now + delay, run });
    return next;
  };
  Object.assign(window, { setTimeout, clearTimeout: (id: number) => waiting.delete(id) });
  return {
    pass(milliseconds) {
      now += milliseconds;
      for (const [id, { at, run }] of waiting) {
        if (at > now) continue;
        waiting.delete(id);
        run();
      }
    },
  };
}
