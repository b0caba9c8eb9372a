import type { TemplateResult } from 'lit';
import type { Refusal } from '../../core/model/outcome.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { NumberName } from './entries.js';
import type { TariffAnswer } from './scenario.js';
import { writers, type Writer } from './view.js';

/** What the controls show and what they may do. */
export interface Controls {
  readonly writer: Writer;
  readonly data: TariffRates;
  readonly entries: NumberEntries<NumberName>;
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly answer: Extract<TariffAnswer, { ok: true }> | null;
  /** Effective settings, defaults filled in. */
  readonly settings: {
    readonly product: string | null;
    readonly origin: string;
    readonly quota: string;
    readonly fromOn: string;
    readonly on: string;
    readonly fees: boolean;
    readonly transport: string;
    readonly rounding: string;
    /** As it was entered, whether it is a currency or not. */
    readonly currency: string;
    readonly pick: string | null;
  };
  readonly disabled: boolean;
  readonly optionsOpen: boolean;
  readonly onOptions: (open: boolean) => void;
  readonly shipment: LazyModule<typeof import('./shipment-fields.js')>;
  readonly onNumber: (name: NumberName, text: string) => void;
  readonly onSetting: (name: string, value: string | boolean) => void;
  readonly onPick: (id: string) => void;
}

/** A refusal in the reader's words; null where there is none. */
export function refusalText(refusal: Refusal | undefined, writer: Writer): string | null {
  if (!refusal) return null;
  const { messages } = writer;
  const rate = messages.rateRefusal[refusal.reason];
  if (rate) {
    const day = refusal.details?.['on'];
    return rate(day ? writers(writer).date(day) : '');
  }
  return messages.refusals[refusal.reason] ?? messages.refusal(refusal);
}

/** A number field: what was typed, how it was read, what is wrong with it. */
export function number(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, writer, onNumber, disabled, refusals } = controls;
  const complaint = (field: NumberName) => refusalText(refusals[field], writer);
  return entryField({ entries, messages: writer.messages, disabled, onNumber, complaint }, name, options);
}
