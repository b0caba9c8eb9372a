import { commitmentLayers, type CommitmentLayer } from '../../core/commitment/commitment-layers.js';
import { freezeDeep } from '../../core/model/memoize.js';
import type { DecimalString } from '../../core/numbers/decimal.js';
import type { CommitmentFigures } from '../../data/commitments/figures.js';
import type { Computed } from './types.js';

/** The units of a currency for one of the commitment's; a rate that the page sets goes before that of the data. */
function rateOf(
  { result, commitment }: Computed,
  currency: string | undefined,
  data: CommitmentFigures,
): DecimalString | undefined {
  if (currency === undefined || currency === result.currency) return undefined;
  const { exchangeRate, otherCurrency } = result.context;
  if (otherCurrency === currency) return exchangeRate;
  const pair = `${currency}/${commitment.currency}`;
  return Object.values(data.measures ?? {}).find(({ unit }) => unit === pair)?.value;
}

/** How much of the commitment was announced, selected, contracted and paid out, each compared with the total. */
export function computeLayers(
  computed: Computed,
  data: CommitmentFigures,
): readonly CommitmentLayer[] | null {
  const published = computed.commitment.layers ?? [];
  const outcome = commitmentLayers(
    computed.result.total,
    published.map(({ layer, amount, currency }) => ({
      layer,
      amount,
      exchangeRate: rateOf(computed, currency, data),
    })),
  );
  return outcome.ok && published.length > 0 ? freezeDeep([...outcome.layers]) : null;
}
