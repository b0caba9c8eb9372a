import type { TemplateResult } from 'lit';
import { formatForInput } from '../../core/format.js';
import type { Refusal } from '../../core/outcome.js';
import type { TariffRates } from '../../data/tariffs/schedule.js';
import { numberField } from '../../ui/fields.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { OnDemand } from '../../ui/on-demand.js';
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
  readonly shipment: OnDemand<typeof import('./shipment-fields.js')>;
  readonly onNumber: (name: NumberName, text: string) => void;
  readonly onSetting: (name: string, value: string | boolean) => void;
  readonly onPick: (id: string) => void;
}

/** Why an entry cannot be used, in the reader's words: first that it cannot be read, then that it does not make sense. */
function complaint(controls: Controls, name: NumberName): string | null {
  const { entries, refusals, writer } = controls;
  const unread = entries.refusal(name);
  if (unread) return writer.messages.parseRefusal[unread.reason];
  return refusalText(refusals[name], writer);
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

/** How a number field differs from the others. */
interface NumberOptions {
  readonly label: string;
  readonly unit?: string | TemplateResult;
  readonly echo?: string;
  readonly size?: 'wide';
  readonly shown?: string;
}

/** A number field: what was typed, how it was read, what is wrong with it. */
export function number(controls: Controls, name: NumberName, options: NumberOptions): TemplateResult {
  const { entries, writer, onNumber, disabled } = controls;
  const unread = entries.refusal(name);
  const { shown, ...rest } = options;
  return numberField({
    id: name,
    text: unread || shown === undefined ? entries.text(name) : shown,
    error: complaint(controls, name),
    disabled,
    onInput: (text) => onNumber(name, text),
    readings: (unread?.readings ?? []).map((reading) => {
      const text = formatForInput(reading, writer.locale);
      return { text, choose: () => onNumber(name, text) };
    }),
    ...rest,
  });
}
