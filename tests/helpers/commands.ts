import { executeServerCommand } from '@web/test-runner-commands';

/** What mocha knows of a test or a hook. Its own type leaves out what its classes have in common. */
interface Running {
  readonly type: 'test' | 'hook';
  readonly title: string;
  readonly parent?: { fullTitle(): string };
  readonly ctx?: { readonly currentTest?: Running };
  fullTitle(): string;
  skip(): never;
  run(done: () => void): void;
}

const { Runnable } = (window as unknown as { Mocha: { Runnable: { prototype: Running } } }).Mocha;
const { run } = Runnable.prototype;
let running: Running;
const begin = (next: Running) => {
  running = next;
};
Runnable.prototype.run = function (this: Running, done) {
  begin(this);
  run.call(this, done);
};

/** Leaves out the test that runs, or all tests of the suite whose hook runs, and says which and why. */
async function leaveOut(reason: string): Promise<never> {
  const asked = running;
  // A hook before all tests knows the first of them as the current one, but stands for the suite.
  const ofSuite = asked.type === 'hook' && asked.title.startsWith('"before all"');
  const what = ofSuite ? asked.parent! : (asked.ctx?.currentTest ?? asked);
  await executeServerCommand('leave-out', { what: what.fullTitle(), reason });
  return asked.skip();
}

/** Asks the launcher of the browser to do something. Here alone a test is left out, where it cannot be done in this browser. */
async function ask(deed: string, detail: object): Promise<void> {
  const answer = await executeServerCommand<{ skippedTests?: string }, object>('do', { deed, detail });
  if (answer.skippedTests !== undefined) await leaveOut(answer.skippedTests);
}

/** How the page was shown before a test asked for something else. */
const untouched = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const;
const size = { width: innerWidth, height: innerHeight };
const touched = new Set<'media' | 'viewport' | 'mouse'>();

/** The media features that the page is to be shown with. */
export async function emulateMedia(media: {
  readonly media?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'none' | 'active';
  readonly reducedMotion?: 'no-preference' | 'reduce';
}): Promise<void> {
  touched.add('media');
  await ask('emulateMedia', media);
}

/** The size of the page, in pixels. */
export async function setViewport(size: { readonly width: number; readonly height: number }): Promise<void> {
  touched.add('viewport');
  await ask('setViewport', size);
}

/** Types a text, or presses one key with the name that `KeyboardEvent.key` has for it (`Space` for a space). */
export const sendKeys = (keys: { readonly type: string } | { readonly press: string }): Promise<void> =>
  ask('sendKeys', keys);

/** Moves the mouse to a place of the page, clicks there, or holds and lets go of its button. */
export async function sendMouse(
  mouse:
    | { readonly type: 'move' | 'click'; readonly position: readonly [x: number, y: number] }
    | { readonly type: 'down' | 'up' },
): Promise<void> {
  touched.add('mouse');
  await ask('sendMouse', mouse);
}

/** Shows the page as it was before any of this, for the next file of tests in it. */
export async function restorePage(): Promise<void> {
  if (touched.has('media')) await ask('emulateMedia', untouched);
  if (touched.has('viewport')) await ask('setViewport', size);
  if (touched.has('mouse')) await ask('sendMouse', { type: 'move', position: [0, 0] });
  touched.clear();
}
