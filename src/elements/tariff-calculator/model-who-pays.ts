import { sharesOfChain, splitBill } from '../../core/effects/incidence.js';
import { freezeDeep } from '../../core/model/memoize.js';
import { linked } from '../../core/model/steps.js';
import { decimal, plain, sum, type DecimalString } from '../../core/numbers/decimal.js';
import { roundTo } from '../../core/numbers/rounding.js';
import { effectsFigures } from '../../data/effects/figures.js';
import type { EffectsReading } from '../../data/effects/schema.js';
import type { BillPart, WhoPays } from './types-effects.js';

const { readings } = effectsFigures;

/** A split of the reader's own: what exporters bear, and what importing firms bear of the rest; percent. */
export interface OwnSplit {
  readonly exporters: DecimalString;
  readonly businesses: DecimalString;
}

/** The reading of an id; undefined for a split of the reader's own. */
export const readingOf = (id: string | null): EffectsReading | undefined =>
  readings.find((one) => one.id === id);

/** Where the sliders stand for a reading: as near as they can, and the second as it was where firms and buyers are not told apart. */
export function splitOf({ shares }: EffectsReading, before: OwnSplit): OwnSplit {
  const { exporters, businesses } = shares;
  const rest = decimal('100').minus(exporters);
  if (businesses === undefined || rest.isZero()) return { ...before, exporters };
  return { exporters, businesses: plain(roundTo(decimal(businesses).dividedBy(rest).times(100), 0)) };
}

const evidence: WhoPays['evidence'] = readings.map(({ id, shares }) => ({
  id,
  exporters: shares.exporters,
  atHome: shares.home ?? plain(sum([shares.businesses ?? '0', shares.buyers ?? '0'])),
  buyers: shares.buyers ?? null,
}));

const PARTS = ['exporters', 'home', 'businesses', 'buyers', 'evaded'] as const;

/** The shares of a bill are those of the chain before it. */
const OF_CHAIN = {
  exportersShare: 'exporters',
  businessesShare: 'businessShare',
  buyersShare: 'buyerShare',
} as const;

/** A bill of duty by who bears it: as a reading has it, or by a split of the reader's own. Null where there is nothing to divide. */
export function computeWhoPays(bill: DecimalString, id: string | null, own: OwnSplit): WhoPays | null {
  const reading = readingOf(id);
  const chain = sharesOfChain(own.exporters, own.businesses);
  if (!chain.ok) return null;
  const { exporters, businesses, buyers } = chain.shares;
  const shares: EffectsReading['shares'] = reading?.shares ?? { exporters, businesses, buyers };
  const split = splitBill(bill, {
    exporters: shares.exporters,
    businesses: shares.businesses ?? '0',
    buyers: shares.home ?? shares.buyers ?? '0',
    evaded: shares.evaded ?? '0',
  });
  if (!split.ok) return null;
  const parts = PARTS.flatMap((part): BillPart[] => {
    const share = shares[part];
    return share === undefined || share === '0'
      ? []
      : [{ id: part, share, amount: split.amounts[part === 'home' ? 'buyers' : part] }];
  });
  const divided = split.steps.filter(({ terms }) => Object.values(terms).every(({ value }) => value !== '0'));
  return freezeDeep({
    reading: reading?.id ?? null,
    bill,
    parts,
    evidence,
    steps: reading ? divided : [...chain.steps, ...linked(divided, OF_CHAIN)],
  });
}
