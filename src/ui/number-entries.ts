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
  /** The value to compute with: the one that stands there, or the last one that was settled. */
  readonly good: DecimalString | null;
  /** The last value that was given, or stood there when the reader paused or left the field. */
  readonly settled: DecimalString | null;
  /** The same as the property has it. */
  readonly given: unknown;
}

const EMPTY: Parsed = { ok: false, reason: 'empty' };

/** The text of a property. A framework may hand over a number; anything else that is no text is refused as not a number. */
export const textOf = (value: unknown): string =>
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
  /** The field whose text has changed since the reader last paused. */
  #unsettled: Name | null = null;
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
    for (const name of given) this.give(name, this.#valueOf(properties, name));
    return given.filter((name) => this.#held.has(name));
  }

  /** What is set, or what is usual: an empty attribute is none. */
  #valueOf(properties: Readonly<Record<Name, unknown>>, name: Name): unknown {
    const value = properties[name];
    return value === '' || value === undefined || value === null ? this.#defaults?.[name] : value;
  }

  /**
   * Takes the locale that entries are read and written in. What a reader has typed keeps its value and is written anew; a text of the page's is to be read
   * again, whenever it was set: returns the names of such.
   */
  speak(locale: string): readonly Name[] {
    if (locale === this.locale) return [];
    this.locale = locale;
    return this.#names.filter((name) => {
      const entry = this.#entries.get(name);
      if (!entry) return false;
      const { text, parsed, given } = entry;
      // Words are the reader's own; digits alone would say something else in another language.
      if (text !== null && parsed.ok && !/\p{L}/u.test(text))
        this.#entries.set(name, { ...entry, text: null });
      const ours = text === null || text === textOf(given);
      return ours && !(parsed.ok && parsed.value === given) && textOf(given) !== '';
    });
  }

  /** Takes the currency that the fields for money count in, empty while it is not known, and reads what was typed into them again. Returns those that changed. */
  countIn(currency: string): readonly Name[] {
    if (currency === this.#currency) return [];
    this.#currency = currency;
    return this.#names.filter((name) => {
      const entry = this.#entries.get(name);
      if (!entry || entry.text === null || this.#rules[name].kind !== 'money') return false;
      const parsed = this.#read(name, entry.text);
      if (parsed) this.#set(name, entry.text, { ...entry, parsed, ...(parsed.ok && { good: parsed.value }) });
      return parsed?.ok === true;
    });
  }

  /** Whether there are properties that have to be read. */
  needReading(properties: Readonly<Record<Name, unknown>>): boolean {
    return this.#names.some((name) => {
      const value = this.#valueOf(properties, name);
      return !plainly(textOf(value), this.#rules[name]);
    });
  }

  /** Takes a property's value: a plain decimal, or a text written as the locale writes numbers. */
  give(name: Name, value: unknown): void {
    const entry = this.#entries.get(name);
    const text = textOf(value);
    // It is what the user is just typing, or what stands while that cannot be read.
    if (entry?.parsed.ok && entry.parsed.value === value) return;
    if (entry && this.#unsettled === name && !entry.parsed.ok && entry.given === value) return;
    const parsed = plainly(text, this.#rules[name]) ?? this.#read(name, text);
    if (!parsed) {
      this.hold(name, text);
      return;
    }
    const good = parsed.ok ? parsed.value : (entry?.good ?? null);
    this.#set(name, parsed.ok || text === '' ? null : text, { parsed, good, settled: good, given: value });
  }

  /** Takes what the user typed. Returns the value to hand to the property, or undefined when it cannot be read. */
  type(name: Name, text: string): DecimalString | null | undefined {
    const parsed = this.#read(name, text);
    if (!parsed) {
      this.hold(name, text);
      return undefined;
    }
    if (this.#unsettled !== name) this.settle();
    this.#unsettled = name;
    // What cannot be read is never answered by what was only its beginning.
    const { settled = null, given } = this.#entries.get(name) ?? {};
    this.#set(name, text, { parsed, good: parsed.ok ? parsed.value : settled, settled, given });
    if (parsed.ok) return parsed.value;
    return this.#empty(name) ? null : undefined;
  }

  /** Whether something was typed into one of these fields since the reader last paused or left it. */
  isBeingTyped(names: readonly string[]): boolean {
    return this.#unsettled !== null && names.includes(this.#unsettled);
  }

  /** The reader has paused or left the field: what stands there is what is meant. */
  settle(): void {
    const name = this.#unsettled;
    const entry = name === null ? undefined : this.#entries.get(name);
    this.#unsettled = null;
    if (name === null || !entry || this.refusal(name)) return;
    const settled = this.value(name);
    this.#entries.set(name, { ...entry, settled, given: settled ?? undefined });
  }

  /** The text that the page has set last; empty where it is none. */
  given(name: Name): string {
    return textOf(this.#entries.get(name)?.given);
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

  #set(name: Name, text: string | null, entry: Omit<Entry, 'text'>): void {
    this.#held.delete(name);
    this.#entries.set(name, { text, ...entry });
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

  /** The fields of which it is to be said that they hold something else than what is answered; `refusals` are of what can be read and makes no sense. */
  stale(refusals: Readonly<Record<string, unknown>>): readonly string[] {
    const unread = this.#names.filter(
      (name) =>
        (this.unreadable && this.#held.has(name)) || (this.#entries.has(name) && this.complaint(name)),
    );
    return [...new Set([...unread, ...Object.keys(refusals).filter((field) => field !== this.quiet)])];
  }

  /** What a field counts; undefined where it is no number field. */
  ruleOf(name: string): EntryRule | undefined {
    return (this.#rules as Readonly<Record<string, EntryRule | undefined>>)[name];
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
