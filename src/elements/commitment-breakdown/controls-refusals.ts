import type { Refusal } from '../../core/model/outcome.js';
import { splitSectors } from '../../data/commitments/breakdown-input.js';
import { refusals as english } from '../../localize/en/commitment-refusals.js';
import { mergeWords } from '../../localize/merge-words.js';
import { formatters } from './text-describer.js';
import type { Computed, TextContext } from './types.js';
import type { Controls } from './types-views.js';

/** Amounts of money among the details of a refusal of the total, percentages among those of shares. */
const AMOUNTS: ReadonlySet<string> = new Set(['excess', 'available', 'missing', 'allocated', 'total']);

/** The other details that are numbers. */
const NUMBERS: ReadonlySet<string> = new Set(['from', 'to', 'places', 'limit']);

/** How shares are written, with sectors of the commitment. */
function exampleOf(computed: Computed | null): string {
  const [first = '', second] = computed ? splitSectors(computed.commitment) : [];
  return [`${first}:40`, ...(second === undefined ? [] : [`${second}:12.5`])].join(' ');
}

/** A refusal in the reader's words. `unit` says what its numbers count. */
export function refusalText(
  refusal: Refusal,
  { context, computed }: { readonly context: TextContext; readonly computed: Computed | null },
  unit: 'money' | 'percent' = 'money',
): string {
  const { messages } = context;
  const { reason, details = {} } = refusal;
  const { exact, finePercent, number } = formatters(context);
  const amount = unit === 'money' ? exact : finePercent;
  const written = Object.entries(details)
    .filter(([name]) => AMOUNTS.has(name) || NUMBERS.has(name))
    .map(([name, value]) => [name, AMOUNTS.has(name) ? amount(value) : number(value)]);
  const words = mergeWords(english, messages.refusals ?? {})[reason];
  return words
    ? words({ ...(Object.fromEntries(written) as Record<string, string>), example: exampleOf(computed) })
    : messages.refusal(refusal);
}

/** Fields that are always in sight; what is wrong with the others stands above the figure while they are not. */
const ALWAYS_SHOWN: ReadonlySet<string> = new Set(['commitment', 'scenario']);

/** Refused inputs whose field is not visible. */
export function hidden(controls: Controls): string[] {
  const { refusals, optionsOpen, context, entries } = controls;
  const { messages } = context;
  const labels: Readonly<Record<string, unknown>> = messages.fields;
  const labelled = (field: string, text: string) => {
    const label = labels[field];
    return typeof label === 'string' ? `${label}: ${text}` : text;
  };
  const unread = optionsOpen
    ? []
    : entries.allUnread.map((field) => labelled(field, entries.refusalText(field, messages) ?? ''));
  const refused = Object.entries(refusals)
    .filter(([field]) => !ALWAYS_SHOWN.has(field) && (!optionsOpen || field === 'shares'))
    .map(([field, refusal]) =>
      labelled(field, refusalText(refusal, controls, field === 'shares' ? 'percent' : 'money')),
    );
  return [...unread, ...refused];
}
