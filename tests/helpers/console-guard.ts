/**
 * Fails the test in which anything is written to the console, an error is not caught or a promise is rejected in vain.
 * Importing this file is enough.
 */
const heard: string[] = [];
let over = false;

const say = (kind: string, what: unknown) =>
  heard.push(`${kind}: ${what instanceof Error ? (what.stack ?? what.message) : String(what)}`);

for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
  const original = console[method].bind(console);
  console[method] = (...what: unknown[]) => {
    // What a test expects does not reach the test runner, to whom each line is a fault.
    if (over) original(...what);
    else say(`console.${method}`, what.map(String).join(' '));
  };
}

addEventListener('error', (event) => say('error', event.error ?? event.message));
addEventListener('unhandledrejection', (event) => say('unhandled rejection', event.reason));

/** What was said since the last look, which forgets it. For tests that expect something. */
export function heardSoFar(): readonly string[] {
  return heard.splice(0);
}

afterEach(() => {
  const all = heardSoFar();
  if (all.length) throw new Error(`the page was to be silent, and said:\n${all.join('\n')}`);
});

after(() => {
  over = true;
  for (const line of heardSoFar()) console.error(line);
});
