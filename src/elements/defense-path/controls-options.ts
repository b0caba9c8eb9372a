import type { LitElement } from 'lit';
import { LazyModule } from '../../ui/lazy-module.js';
import type { OptionsModule } from './types-figure.js';

/** The fields that a reader opens: whether they are open, and the module that has them, which is fetched then. */
export class OptionsBox {
  open = false;
  readonly module: LazyModule<OptionsModule>;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    this.module = new LazyModule<OptionsModule>(host, () => import('./options.js'));
  }

  readonly toggle = (open: boolean): void => {
    this.open = open;
    this.#host.requestUpdate();
  };
}
