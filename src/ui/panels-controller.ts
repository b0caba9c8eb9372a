import { nothing, type ReactiveController } from 'lit';
import type { Panel } from './figure-frame.js';
import type { ToldData } from './freshness.js';
import { LazyModule } from './lazy-module.js';
import { ShareController } from './share/share-controller.js';
import type { Shared, ShareHost } from './share/shared.js';
import type { SizeController } from './size-controller.js';
import { words } from './words.js';

/** Runs something when the page is here and has nothing better to do. */
function whenIdle(what: () => void): void {
  const idle = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(what, { timeout: 5000 });
    else setTimeout(what, 1000);
  };
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}

/**
 * The panels below a figure that open on request. Printing opens those that are read, because paper has no buttons. A browser that prints waits for nothing,
 * so what they hold is fetched before, when the page is idle.
 */
export class PanelsController implements ReactiveController {
  /** The panel for sharing the figure. */
  readonly share: ShareController;
  /** The data that the figure is from. */
  from: ToldData | undefined;
  /** The terms that a reader may not know, fetched when they are opened. */
  readonly glossary: LazyModule<typeof import('./glossary-list.js')>;
  readonly #open = new Set<string>();
  #given: unknown;
  #printing = false;
  #panels: readonly Panel[] | undefined;
  readonly #paper: LazyModule<typeof import('./paper.js')>;
  readonly #size: Pick<SizeController, 'paper'>;
  readonly #host: ShareHost;
  readonly #report: LazyModule<typeof import('./report-error.js')>;
  readonly #before = () => this.#print(true);
  readonly #after = () => this.#print(false);

  constructor(host: ShareHost, size: Pick<SizeController, 'paper'>) {
    this.#host = host;
    this.#size = size;
    this.share = new ShareController(host, this);
    this.#report = new LazyModule(host, () => import('./report-error.js'));
    this.glossary = new LazyModule(host, () => import('./glossary-list.js'));
    this.#paper = new LazyModule(host, () => import('./paper.js'));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }

  hostUpdate(): void {
    this.follow();
  }

  /**
   * Panels that the page names stand open, and those it no longer names close; what the reader has opened or closed stands until then. A host that computes by
   * them asks before its update, which a server never makes.
   */
  follow(): void {
    const { open } = this.#host;
    if (open === this.#given) return;
    for (const id of words(this.#given)) this.#open.delete(id);
    for (const id of words(open)) this.#open.add(id);
    this.#given = open;
  }

  /** The button that saves a working as a spreadsheet; paper has none. */
  spreadsheet(...wanted: Parameters<ShareController['spreadsheet']>): unknown {
    return this.#printing ? nothing : this.share.spreadsheet(...wanted);
  }

  /** A link to report an error, below the sources. */
  report(shared: Shared | undefined, locale: string): unknown {
    if (!shared || this.#printing) return nothing;
    return this.#report.get()?.reportError(this.#host, this.from, shared.tables, locale) ?? nothing;
  }

  /** The tag of the element whose panels these are. */
  get tag(): string {
    return this.#host.localName;
  }

  isOpen(id: string): boolean {
    return this.#printing || this.#open.has(id);
  }

  /** Whether the page or the reader has opened it: for what is not printed unless it was asked for. */
  isAsked(id: string): boolean {
    return this.#open.has(id);
  }

  /** Takes the panels as they are now. What those hold that are printed is fetched when the page is idle. */
  take(panels: readonly Panel[]): void {
    const first = !this.#panels;
    this.#panels = panels;
    // A server prints nothing.
    if (first && this.#host.isConnected) whenIdle(() => this.#prepare());
  }

  #prepare(): void {
    this.#paper.prepare(({ prepareForPaper }) =>
      prepareForPaper(
        this.#host,
        () => this.#panels ?? [],
        (make) => this.#asPrinted(make),
      ),
    );
  }

  #asPrinted(make: () => void): void {
    const before = this.#printing;
    this.#printing = true;
    make();
    this.#printing = before;
  }

  toggle(id: string): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#host.requestUpdate();
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    this.#size.paper = printing ? this.#paper.here?.onPaper : undefined;
    this.#host.requestUpdate();
  }
}
