import { restorePage } from './commands.js';

interface Suite {
  emit(name: 'pre-require', context: typeof globalThis, file: string, mocha: unknown): void;
}

/** What mocha has of its own in a page; its types know the one of Node. */
interface MochaHere {
  readonly Suite: { create(parent: Suite, title: string): Suite };
  readonly interfaces: { bdd(suite: Suite): void };
}

const { Mocha, mocha } = window as unknown as { Mocha: MochaHere; mocha: { readonly suite: Suite } };

const contents = (node: ParentNode) => [...node.children];
const attributesOf = (element: Element) =>
  element.getAttributeNames().map((name) => [name, element.getAttribute(name)!] as const);

/** The page as it is now; the function that this gives takes away what came later. */
function keepPage(): () => void {
  const here = location.href;
  const { documentElement, head, body } = document;
  const kept = new Set([...contents(head), ...contents(body)]);
  const attributes = [documentElement, body].map((element) => [element, attributesOf(element)] as const);
  return () => {
    if (location.href !== here) history.replaceState(null, '', here);
    for (const element of [...contents(head), ...contents(body)]) if (!kept.has(element)) element.remove();
    for (const [element, before] of attributes) {
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
      for (const [name, value] of before) element.setAttribute(name, value);
    }
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  };
}

/**
 * Loads files of tests one after the other, each into a suite with its name, so that hooks outside of its suites are for its own tests alone. After each file, the
 * page is made what it was.
 */
export async function runFiles(files: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  const tidy = keepPage();
  for (const [file, load] of Object.entries(files)) {
    const suite = Mocha.Suite.create(mocha.suite, file);
    Mocha.interfaces.bdd(suite);
    suite.emit('pre-require', globalThis, file, mocha);
    after(async () => {
      tidy();
      await restorePage();
    });
    // A browser may lose a file of a busy machine: it is asked for once more.
    await load()
      .catch(load)
      .catch((error: unknown) => {
        throw new Error(`${file} did not load`, { cause: error });
      });
  }
}
