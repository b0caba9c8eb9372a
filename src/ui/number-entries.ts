import { isDecimalString, type DecimalString } from '../core/numbers/decimal.js';
import { formatForInput } from '../core/numbers/format.js';
import { parseDecimal, type Parsed } from '../core/numbers/parse-decimal.js';
import type { CommonMessages } from '../localize/en/common.js';
import { numberWords } from '../localize/number-words.js';
import type { EntryRule } from './entry-rule.js';
import { parseComplaint } from './parse-complaint.js';

interface Entry {
  /** What the user typed or the author wrote, kept as it is while it cannot be read; null when the field shows our own writing. */
  readonly text: string | null;
  readonly parsed: Parsed;
  /** The last value that could be read. */
  readonly good: DecimalString | null;
}

const EMPTY: Parsed = { ok: false, reason: 'empty' };

/** What stands in the number fields of an element: the text as it was given, its reading, and the last good value. */
export class NumberEntries<Name extends string> {
  readonly #rules: Readonly<Record<Name, EntryRule>>;
  readonly #defaults: Readonly<Partial<Record<Name, string>>> | undefined;
  readonly #entries = new Map<Name, Entry>();
  /** The locale that entries are read and written in. */
  locale = 'en';
  /** The field that is being typed into: what is wrong with it is not said yet. */
  quiet: Name | null = null;

  constructor(rules: Readonly<Record<Name, EntryRule>>, defaults?: Readonly<Partial<Record<Name, string>>>) {
    this.#rules = rules;
    this.#defaults = defaults;
  }

  get #names(): readonly Name[] {
    return Object.keys(this.#rules) as Name[];
  }

  /** Takes the properties of an element that have changed, or all where `changed` is left out; where one is not set, what is usual. */
  take(properties: Readonly<Record<Name, unknown>>, changed?: { has(name: Name): boolean }): void {
    for (const name of this.#names)
      if (!changed || changed.has(name)) this.give(name, properties[name] ?? this.#defaults?.[name]);
  }

  /** Takes a property's value: a plain decimal, or a text written as the locale writes numbers. */
  give(name: Name, value: unknown): void {
    const rule: EntryRule = this.#rules[name];
    const entry = this.#entries.get(name);
    if (entry?.parsed.ok && entry.parsed.value === value) return; // it is what the user is just typing
    // A framework may hand over a number; anything else that is no text is refused as not a number.
    const text = typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';
    const parsed: Parsed =
      isDecimalString(text) && (rule.allowNegative || !text.startsWith('-')) && text.length <= 31
        ? { ok: true, value: text, decimals: 0 }
        : this.#read(name, text);
    this.#set(name, parsed.ok || text === '' ? null : text, parsed);
  }

  /** Takes what the user typed. Returns the value to hand to the property, or undefined when it cannot be read. */
  type(name: Name, text: string): DecimalString | null | undefined {
    const parsed = this.#read(name, text);
    this.#set(name, text, parsed);
    if (parsed.ok) return parsed.value;
    return this.#empty(name) ? null : undefined;
  }

  #read(name: Name, text: string): Parsed {
    const { locale } = this;
    return parseDecimal(text, { ...this.#rules[name], locale, words: numberWords(locale) });
  }

  #set(name: Name, text: string | null, parsed: Parsed): void {
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
    const entry = this.#entries.get(name);
    if (!entry) return '';
    if (entry.text !== null || !entry.parsed.ok) return entry.text ?? '';
    const { value } = entry.parsed;
    return this.#rules[name].ungrouped ? value : formatForInput(value, this.locale);
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
      this.#names.some((name) => this.#entries.has(name) && this.complaint(name)) ||
      Object.keys(refusals).some((field) => field !== this.quiet)
    );
  }

  /** Why the text cannot be read, in the reader's words, with an example of what the field takes; null where it can be read. */
  refusalText(name: Name, messages: CommonMessages): string | null {
    const refusal = this.refusal(name);
    return refusal && parseComplaint(refusal.reason, this.#rules[name], messages, this.locale);
  }

  /** How many digits were typed after the point. */
  decimals(name: Name): number {
    const parsed = this.#entries.get(name)?.parsed;
    return parsed?.ok ? parsed.decimals : 0;
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
  }
}
