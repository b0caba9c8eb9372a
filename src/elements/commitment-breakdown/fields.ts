import type { Refusal } from '../../core/model/outcome.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { NumberEntries } from '../../ui/number-entries.js';
import type { LazyModule } from '../../ui/lazy-module.js';
import type { NumberName } from './entries.js';
import type { Answered } from './scenario.js';
import type { View } from './view.js';
import { writers, type Speaker, type Writer } from './writer.js';

/** What the controls show and what they may do. */
export interface Controls {
  readonly writer: Writer;
  readonly data: CommitmentFigures;
  readonly entries: NumberEntries<NumberName>;
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly answered: Answered | null;
  readonly say: Speaker | null;
  readonly view: View;
  readonly schedule: string;
  readonly include: readonly string[];
  readonly optionsOpen: boolean;
  readonly onOptions: (open: boolean) => void;
  readonly options: LazyModule<typeof import('./options-fields.js')>;
  readonly onNumber: (name: NumberName, text: string) => void;
  readonly onSetting: (name: string, value: string) => void;
}

/** Amounts of money among the details of a refusal of the total, percentages among those of shares. */
const AMOUNTS = new Set(['excess', 'available', 'missing', 'allocated', 'total']);

/** A refusal in the reader's words; null where there is none. `unit` says what its numbers count. */
export function refusalText(
  refusal: Refusal | undefined,
  writer: Writer,
  unit: 'money' | 'percent' = 'money',
): string | null {
  if (!refusal) return null;
  const { messages } = writer;
  const { reason, details = {} } = refusal;
  const { exact, finePercent, number } = writers(writer);
  const amount = unit === 'money' ? exact : finePercent;
  const written = Object.entries(details).map(([name, value]) => [
    name,
    AMOUNTS.has(name) ? amount(value) : number(value),
  ]);
  const words = messages.refusals[reason];
  return words ? words(Object.fromEntries(written) as Record<string, string>) : messages.refusal(refusal);
}
