import { isDecimalString, type DecimalString } from '../core/numbers/decimal.js';
import { formatForInput } from '../core/numbers/format.js';
import type { Parsed } from '../core/numbers/parse-decimal.js';
import type { CommonMessages } from '../localize/en/common.js';
import type { EntryRule } from './entry-rule.js';
import { readingIn } from './number-reading.js';

interface Entry {
  /** What the user typed or the author wrote, kept as it is while it cannot be read; null when the field shows our own writing. */
  readonly text: string | null;
  readonly parsed: Parsed;
  /** The last value that could be read. */
  readonly good: DecimalString | null;
}

const EMPTY: Parsed = { ok: false, reason: 'empty' };

/** The text of a property. A framework may hand over a number; anything else that is no text is refused as not a number. */
const textOf = (value: unknown) =>
  typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';

/** What needs no reading, because it is the same in all languages: a plain decimal, and nothing at all where a field may be empty. */
function plainly(text: string, { allowNegative, optional }: EntryRule): Parsed | undefined {
  if (text === '' && optional) return EMPTY;
  const plain = isDecimalString(text) && (allowNegative || !text.startsWith('-')) && text.length <= 31;
  return plain ? { ok: true, value: text, decimals: 0 } : undefined;
}

/** What stands in the number fields of an element: the text as it was given, its reading, and the last good value. */
export class NumberEntries<Name extends string> {
  readonly #rules: Readonly<Record<Name, EntryRule>>;
  readonly #defaults: Readonly<Partial<Record<Name, string>>> | undefined;
  readonly #entries = new Map<Name, Entry>();
  /** Texts that wait for what reads them. */
  readonly #held = new Map<Name, string>();
  /** The locale that entries are read and written in. */
  locale = 'en';
  #currency = '';
  /** The field that is being typed into: what is wrong with it is not said yet. */
  quiet: Name | null = null;
  /** Whether what reads could not be had, so that the texts that wait for it stand beside an answer for others. */
  unreadable = false;

  constructor(rules: Readonly<Record<Name, EntryRule>>, defaults?: Readonly<Partial<Record<Name, string>>>) {
    this.#rules = rules;
    this.#defaults = defaults;
  }

  get #names(): readonly Name[] {
    return Object.keys(this.#rules) as Name[];
  }

  /**
   * Takes the properties of an element that have changed, or all where `changed` is left out; where one is not set, what is usual.
   * Returns those that have to wait for what reads them.
   */
  take(properties: Readonly<Record<Name, unknown>>, changed?: { has(name: Name): boolean }): readonly Name[] {
    const given = this.#names.filter((name) => !changed || changed.has(name));
    for (const name of given) this.give(name, properties[name] ?? this.#defaults?.[name]);
    return given.filter((name) => this.#held.has(name));
  }

  /** Takes the currency that the fields for money count in, empty while it is not known, and reads what was typed into them again. Returns those that changed. */
  countIn(currency: string): readonly Name[] {
    if (currency === this.#currency) return [];
    this.#currency = currency;
    return this.#names.filter((name) => {
      const { text = null } = this.#entries.get(name) ?? {};
      const parsed = text !== null && this.#rules[name].kind === 'money' ? this.#read(name, text) : undefined;
      if (parsed) this.#set(name, text, parsed);
      return parsed?.ok === true;
    });
  }

  /** Whether there are properties that have to be read. */
  needReading(properties: Readonly<Record<Name, unknown>>): boolean {
    return this.#names.some((name) => {
      const value = properties[name] ?? this.#defaults?.[name];
      return !plainly(textOf(value), this.#rules[name]);
    });
  }

  /** Takes a property's value: a plain decimal, or a text written as the locale writes numbers. */
  give(name: Name, value: unknown): void {
    const entry = this.#entries.get(name);
    if (entry?.parsed.ok && entry.parsed.value === value) return; // it is what the user is just typing
    const text = textOf(value);
    const parsed = plainly(text, this.#rules[name]) ?? this.#read(name, text);
    if (parsed) this.#set(name, parsed.ok || text === '' ? null : text, parsed);
    else this.hold(name, text);
  }

  /** Takes what the user typed. Returns the value to hand to the property, or undefined when it cannot be read. */
  type(name: Name, text: string): DecimalString | null | undefined {
    const parsed = this.#read(name, text);
    if (!parsed) {
      this.hold(name, text);
      return undefined;
    }
    this.#set(name, text, parsed);
    if (parsed.ok) return parsed.value;
    return this.#empty(name) ? null : undefined;
  }

  /** Keeps a text until it can be read: the field shows it, and all else stays as it is. */
  hold(name: Name, text: string): void {
    this.#held.set(name, text);
  }

  /** The text that waits to be read. */
  held(name: Name): string | undefined {
    return this.#held.get(name);
  }

  /** The first field whose text waits to be read. */
  get waiting(): Name | undefined {
    return this.#names.find((name) => this.#held.has(name));
  }

  #read(name: Name, text: string): Parsed | undefined {
    const { locale } = this;
    return readingIn(locale)?.readNumber(text, this.#rules[name], locale, this.#currency);
  }

  #set(name: Name, text: string | null, parsed: Parsed): void {
    this.#held.delete(name);
    const good = parsed.ok ? parsed.value : (this.#entries.get(name)?.good ?? null);
    this.#entries.set(name, { text, parsed, good });
  }

  #empty(name: Name): boolean {
    const { parsed = EMPTY, text = null } = this.#entries.get(name) ?? {};
    const { optional = false } = this.#rules[name];
    const allowed = optional === 'until-typed' ? text === null : optional;
    return allowed && !parsed.ok && parsed.reason === 'empty';
  }

  /** What the field shows. */
  text(name: Name): string {
    const held = this.#held.get(name);
    if (held !== undefined) return held;
    const entry = this.#entries.get(name);
    if (!entry) return '';
    if (entry.text !== null || !entry.parsed.ok) return entry.text ?? '';
    const { value } = entry.parsed;
    return this.#rules[name].ungrouped ? value : formatForInput(value, this.locale);
  }

  /** Whether the field counts in percent. */
  isPercent(name: Name): boolean {
    return this.#rules[name].kind === 'percent';
  }

  /** Whether a minus or a number word may be typed there. */
  takesWords(name: Name): boolean {
    const { kind, allowNegative = false, ungrouped = false } = this.#rules[name];
    return allowNegative || (kind !== 'percent' && !ungrouped);
  }

  /** The value to compute with: the last good one; null where an optional field is empty. */
  value(name: Name): DecimalString | null {
    return this.#empty(name) ? null : (this.#entries.get(name)?.good ?? null);
  }

  /** The value to compute with where there has to be one: what is usual where none was given, else 0. */
  needed(name: Name): DecimalString {
    return this.value(name) ?? this.#defaults?.[name] ?? '0';
  }

  /** Why the text cannot be read, if so. */
  refusal(name: Name): Extract<Parsed, { ok: false }> | null {
    const parsed = this.#entries.get(name)?.parsed ?? EMPTY;
    return parsed.ok || this.#empty(name) ? null : parsed;
  }

  /** The same, where it is to be said. */
  complaint(name: Name): Extract<Parsed, { ok: false }> | null {
    return this.quiet === name ? null : this.refusal(name);
  }

  /** Whether it is to be said that the fields hold something else than what is answered; `refusals` are of what can be read and makes no sense. */
  isStale(refusals: Readonly<Record<string, unknown>>): boolean {
    return (
      (this.unreadable && this.#held.size > 0) ||
      this.#names.some((name) => this.#entries.has(name) && this.complaint(name)) ||
      Object.keys(refusals).some((field) => field !== this.quiet)
    );
  }

  /** Why the text cannot be read, in the reader's words, with an example of what the field takes; null where it can be read. */
  refusalText(name: Name, messages: CommonMessages): string | null {
    const refusal = this.refusal(name);
    const { locale } = this;
    const currency = this.#currency;
    const rule = this.#rules[name];
    const unread = refusal && { ...refusal, currency: rule.kind === 'money' ? currency : null };
    return unread && (readingIn(locale)?.parseComplaint(unread, rule, messages, locale) ?? null);
  }

  /** The fields that cannot be read. */
  get allUnread(): readonly Name[] {
    return this.#names.filter((name) => this.#entries.has(name) && this.refusal(name));
  }

  /** The first of them. */
  get unread(): Name | undefined {
    return this.allUnread[0];
  }

  /** Forgets what was typed, as a form's reset asks. */
  clear(): void {
    this.#entries.clear();
    this.#held.clear();
  }
}
