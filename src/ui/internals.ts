import type { LitElement, TemplateResult } from 'lit';
import type { CommonMessages } from '../localize/en/common.js';
import { LocaleController } from '../localize/locale-controller.js';
import type { Part } from '../localize/registry.js';
import type { DatasetState } from './dataset-state.js';
import { DeferredRender } from './deferred-render.js';
import { failureNotice, guarded } from './failure-notice.js';
import { figureBody, figureFrame, type DrawnBody, type Frame } from './figure-frame.js';
import { retryOf } from './lazy-module.js';
import { FieldKeysController } from './field-keys-controller.js';
import { freshnessNote, type ToldData } from './freshness.js';
import { LiveRegionController } from './live-region-controller.js';
import { PanelsController } from './panels-controller.js';
import { SizeController } from './size-controller.js';
import type { ShareHost } from './share/shared.js';

/** What an element gives of its figure. */
export interface OwnFigure extends Pick<
  Frame,
  'heading' | 'standfirst' | 'complaints' | 'controls' | 'answer'
> {
  /** What is wrong with an author's data. */
  readonly notice: unknown;
  readonly body: () => FigureBody;
  /** The result in one sentence, for screen readers; asked for when it is announced. */
  readonly announce: () => string;
}

/** What stands below the answer; the drawing is made when it is wanted. */
export type FigureBody = Omit<DrawnBody, 'drawing' | 'advice'> & { readonly drawing: () => unknown };

/** Something that the first picture waits for. */
export interface Waiting {
  /** Settles when it is here; undefined when there is nothing to wait for. */
  readonly pending: Promise<unknown> | undefined;
}

/** The data of an element, as its base class and a server know them. */
interface OwnDataset extends ToldData {
  readonly busy: boolean;
  readonly state: DatasetState<unknown>;
  follow(): void;
  give(text: string): Promise<void>;
}

export type InternalsHost = LitElement & ShareHost & { today: string | undefined; headingLevel: number };

/**
 * The parts of an element that are not for pages: what it is drawn with, and what it tells. They stand under a symbol, so that a subclass may have fields of
 * any name.
 */
export class Internals<Messages extends CommonMessages> {
  readonly locale: LocaleController<Messages>;
  readonly size: SizeController;
  readonly deferred: DeferredRender;
  readonly liveRegion: LiveRegionController;
  readonly panels: PanelsController;
  readonly #host: InternalsHost;
  /** Whether the reader's input has asked for the next update. */
  changedByUser = false;
  /** The author's data, where an element takes any. */
  dataset: (Waiting & OwnDataset) | undefined;
  /** The number fields, where an element has any. */
  fields: Waiting | undefined;
  /** What reads the numbers that are typed into it and into its panels. */
  readonly readings: Waiting[] = [];
  #announce: () => string = () => '';

  constructor(host: InternalsHost, part: Part<Messages>) {
    this.#host = host;
    this.locale = new LocaleController(host, { ...part, base: 'common' });
    this.size = new SizeController(host);
    this.deferred = new DeferredRender(host);
    this.liveRegion = new LiveRegionController(host);
    this.panels = new PanelsController(host, this.size);
    new FieldKeysController(host);
  }

  /** Settles when the first picture has all it needs; undefined when it does. */
  get pending(): Promise<unknown> | undefined {
    const all = [this.locale, this.panels.share, this.dataset, this.fields].flatMap(
      (one) => one?.pending ?? [],
    );
    return all.length ? Promise.all(all) : undefined;
  }

  /** Settles when all that was typed is read. */
  async read(): Promise<void> {
    await Promise.all(this.readings.flatMap((one) => one.pending ?? []));
  }

  /** The figure, with what is the same of all elements. */
  figure({ notice, body, announce, ...own }: OwnFigure): TemplateResult {
    const { lang, dir, language, messages } = this.locale;
    const again = retryOf(this.#host);
    this.#announce = announce;
    this.panels.from = this.dataset;
    return figureFrame({
      ...own,
      answer: [own.answer, this.#freshness],
      lang,
      dir,
      headingLevel: this.#host.headingLevel,
      busy: this.dataset?.busy ?? false,
      notices: [
        notice,
        this.panels.share.notice?.(language.locale, messages),
        again && failureNotice(messages, again),
      ],
      body: this.deferred.render(() => this.#body(body())),
      announcement: this.liveRegion.text,
    });
  }

  /** That the data are old, where they are. */
  get #freshness(): unknown {
    const { messages, language } = this.locale;
    return this.dataset && freshnessNote(this.dataset, this.#host.today, messages, language.locale);
  }

  /** The drawing and the panels; a drawing that cannot be made takes down only itself. */
  #body({ drawing, ...rest }: FigureBody): TemplateResult {
    const { messages } = this.locale;
    this.panels.take(rest.panels);
    return figureBody({
      ...rest,
      drawing: guarded(this.#host, messages, drawing),
      advice: messages.advice,
    });
  }

  /** Reads the result out once the reader pauses. */
  announce(): void {
    this.liveRegion.say(() => this.#announce());
  }
}

/** Where an element keeps its {@link Internals}. */
export const internals = Symbol('internals');
