import type { ReactiveControllerHost } from 'lit';
import { flag } from './property.js';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Host<Name extends string, Flag extends string> = ReactiveControllerHost &
  HTMLElement &
  Record<Name, string | number | undefined> &
  Record<Flag, boolean>;

/**
 * An element's part in a form: its entries are handed in under its `name`, come back with the browser's history, and go back to the
 * attributes on reset. The settings given are properties that hold texts, with what they are by default, and flags that are off by default;
 * each has a kebab-case attribute.
 */
export class FormParticipation<Name extends string, Flag extends string = never> {
  /** Whether the form around the element (a `<fieldset disabled>`) has disabled it. */
  disabled = false;
  readonly #host: Host<Name, Flag>;
  readonly #defaults: Readonly<Record<Name, string | undefined>>;
  readonly #names: readonly Name[];
  readonly #flags: readonly Flag[];
  /** Documents that the tests of applications run in know nothing of forms, or a part. */
  readonly #internals: Partial<ElementInternals>;

  constructor(
    host: Host<Name, Flag>,
    defaults: Readonly<Record<Name, string | undefined>>,
    flags: readonly Flag[] = [],
  ) {
    this.#flags = flags;
    this.#host = host;
    this.#defaults = defaults;
    this.#names = Object.keys(defaults) as Name[];
    this.#internals = (host as Partial<HTMLElement>).attachInternals?.() ?? {};
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form ?? null;
  }

  disable(disabled: boolean): void {
    this.disabled = disabled;
    // The browser calls while the attribute is written, in the middle of an update, which would swallow the request for another.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** Hands the entries in: one under the element's own name, the others under `name-suffix`. */
  submit(name: string | null, entries: Readonly<Record<string, string>>): void {
    if (!name) {
      this.#internals.setFormValue?.(null);
      return;
    }
    const data = new FormData();
    for (const [suffix, value] of Object.entries(entries))
      data.append(suffix === '' ? name : `${name}-${suffix}`, value);
    this.#internals.setFormValue?.(data, this.#state());
  }

  /** Tells the form the field that is wrong, with its complaint as shown, else with `general`. */
  validateField(field: string | undefined, root: ParentNode, general: string): void {
    const complaint = field && (root.querySelector(`#${field}-error`)?.textContent.trim() || general);
    this.validate(complaint ?? null, field ? root.querySelector<HTMLElement>(`#${field}`) : null);
  }

  /** Tells the form whether the entries can be used, and at which field they can not. Without a name an element takes no part in a form. */
  validate(complaint: string | null, field: HTMLElement | null): void {
    if (complaint === null || !this.#host.getAttribute('name')) this.#internals.setValidity?.({});
    else this.#internals.setValidity?.({ customError: true }, complaint, field ?? undefined);
  }

  reset(): void {
    for (const name of this.#flags)
      this.#flag(name, flag.fromAttribute(this.#host.getAttribute(kebab(name))));
    for (const name of this.#names) {
      this.#set(name, this.#host.getAttribute(kebab(name)));
    }
  }

  #state(): string {
    const given = [...this.#names, ...this.#flags].map((name) => [name, this.#host[name]] as const);
    return JSON.stringify(Object.fromEntries(given));
  }

  restore(state: unknown): void {
    let saved: Partial<Record<string, unknown>> | null;
    try {
      saved = JSON.parse(state as string) as typeof saved;
    } catch {
      return; // a state of another version, or of another element
    }
    if (saved === null) return;
    for (const name of this.#flags) this.#flag(name, saved[name] === true);
    for (const name of this.#names) {
      const value = Object.hasOwn(saved, name) ? saved[name] : undefined;
      this.#set(name, typeof value === 'string' || typeof value === 'number' ? `${value}` : null);
    }
  }

  #flag(name: Flag, on: boolean): void {
    this.#host[name] = on as Host<Name, Flag>[Flag];
  }

  #set(name: Name, value: string | null): void {
    this.#host[name] = (value ?? this.#defaults[name]) as Host<Name, Flag>[Name];
  }
}
