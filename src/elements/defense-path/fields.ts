import type { TemplateResult } from 'lit';
import type { Refusal } from '../../core/model/outcome.js';
import type { DefenseFigures } from '../../data/defense/figures.js';
import { entryField, type EntryOptions } from '../../ui/entry-field.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { NumberName } from './entries.js';
import { writers, type Answered, type Writer } from './view.js';

/** What the controls show and what they may do. */
export interface Controls {
  readonly writer: Writer;
  readonly data: DefenseFigures;
  readonly entries: NumberEntries<NumberName>;
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly answered: Answered | null;
  /** What the page or the reader has chosen; an empty text where the data decide. */
  readonly settings: {
    readonly country: string;
    readonly definition: string;
    readonly budget: string;
    readonly denominator: string;
    readonly latestYear: string;
    readonly view: string;
    readonly currency: string;
    readonly shape: string;
    readonly counterfactual: string;
    readonly series: string;
    readonly compare: readonly string[];
    readonly targetLine: readonly string[];
    readonly bothDenominators: boolean;
  };
  readonly optionsOpen: boolean;
  readonly onOptions: (open: boolean) => void;
  readonly options: LazyModule<typeof import('./options-fields.js')>;
  readonly onNumber: (name: NumberName, text: string) => void;
  readonly onSetting: (name: string, value: string | boolean) => void;
}

/** Details of a refusal that are years, in the order of their worth to the reader. */
const YEARS = ['years', 'year', 'latestYear', 'limit'];

/** A refusal in the reader's words; null where there is none. */
export function refusalText(refusal: Refusal | undefined, writer: Writer): string | null {
  if (!refusal) return null;
  const { messages } = writer;
  const { reason, details = {} } = refusal;
  const inYears = messages.yearRefusals[reason];
  if (!inYears) return messages.refusals[reason] ?? messages.refusal(refusal);
  const detail = reason === 'target-year-too-far' ? 'limit' : YEARS.find((name) => name in details);
  const years = (details[detail ?? ''] ?? '').split(' ').filter(Boolean);
  return inYears(years.map((year) => writers(writer).fiscal(parseInt(year, 10))).join(messages.comma));
}

/** A number field: what was typed, how it was read, what is wrong with it. */
export function number(controls: Controls, name: NumberName, options: EntryOptions): TemplateResult {
  const { entries, writer, onNumber, refusals } = controls;
  const complaint = (field: NumberName) => refusalText(refusals[field], writer);
  return entryField(
    { entries, messages: writer.messages, disabled: false, onNumber, complaint },
    name,
    options,
  );
}
