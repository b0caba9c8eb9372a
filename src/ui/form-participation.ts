import type { ReactiveControllerHost } from 'lit';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Host<Name extends string> = ReactiveControllerHost & HTMLElement & Record<Name, string | undefined>;

/**
 * An element's part in a form: its entries are handed in under its `name`, come back with the browser's history, and go back to the
 * attributes on reset. The settings given are properties that hold texts, with what they are by default; each has a kebab-case attribute.
 */
export class FormParticipation<Name extends string> {
  /** Whether the form around the element (a `<fieldset disabled>`) has disabled it. */
  disabled = false;
  readonly #host: Host<Name>;
  readonly #defaults: Readonly<Record<Name, string | undefined>>;
  readonly #names: readonly Name[];
  readonly #internals: ElementInternals;

  constructor(host: Host<Name>, defaults: Readonly<Record<Name, string | undefined>>) {
    this.#host = host;
    this.#defaults = defaults;
    this.#names = Object.keys(defaults) as Name[];
    this.#internals = host.attachInternals();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  disable(disabled: boolean): void {
    this.disabled = disabled;
    this.#host.requestUpdate();
  }

  /** Hands the entries in: one under the element's own name, the others under `name-suffix`. */
  submit(name: string | null, entries: Readonly<Record<string, string>>): void {
    if (!name) {
      this.#internals.setFormValue(null);
      return;
    }
    const data = new FormData();
    for (const [suffix, value] of Object.entries(entries))
      data.append(suffix === '' ? name : `${name}-${suffix}`, value);
    this.#internals.setFormValue(data, this.#state());
  }

  /** Tells the form whether the entries can be used, and at which field they can not. */
  validate(complaint: string | null, field: HTMLElement | null): void {
    if (complaint === null) this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, complaint, field ?? undefined);
  }

  reset(): void {
    for (const name of this.#names) {
      this.#set(name, this.#host.getAttribute(kebab(name)));
    }
  }

  #state(): string {
    const given = this.#names.flatMap((name) =>
      typeof this.#host[name] === 'string' ? [[name, this.#host[name]]] : [],
    );
    return JSON.stringify(Object.fromEntries(given));
  }

  restore(state: unknown): void {
    if (typeof state !== 'string') return;
    const saved = JSON.parse(state) as Partial<Record<Name, unknown>>;
    for (const name of this.#names) {
      const value = Object.hasOwn(saved, name) ? saved[name] : undefined;
      this.#set(name, typeof value === 'string' ? value : null);
    }
  }

  #set(name: Name, value: string | null): void {
    this.#host[name] = (value ?? this.#defaults[name]) as Host<Name>[Name];
  }
}
