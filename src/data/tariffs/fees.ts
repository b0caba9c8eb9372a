import type { TariffDataset } from './schema.js';
import type { SourceId } from './sources.js';

type Fees = NonNullable<TariffDataset['fees']>;

const year = (
  fiscalYear: number,
  minimum: string,
  maximum: string,
  source: SourceId,
  informalFee: string,
  informalSource?: SourceId,
): Fees['merchandiseProcessing']['limits'][number] => ({
  fiscalYear,
  from: `${fiscalYear - 1}-10-01`,
  to: `${fiscalYear}-09-30`,
  minimum,
  maximum,
  informal: {
    limit: '2500',
    fee: informalFee,
    ...(informalSource === undefined ? {} : { source: informalSource }),
  },
  source,
});

/** US customs fees, in USD: the merchandise processing fee on formal and informal entries with the preferences that exempt from it, and the harbor maintenance fee on ocean cargo. */
export const fees: Fees = {
  merchandiseProcessing: {
    rate: '0.3464',
    from: '2022-10-01',
    act: '19 U.S.C. 58c; 19 CFR 24.23(b)(1)',
    source: 'fees-2026',
    limits: [
      year(2023, '29.66', '575.35', 'fees-2023', '2.37', 'fees-informal'),
      year(2024, '31.67', '614.35', 'fees-2025', '2.53', 'fees-informal'),
      year(2025, '32.71', '634.62', 'fees-2025', '2.62', 'fees-informal'),
      year(2026, '33.58', '651.50', 'fees-2026', '2.69'),
      year(2027, '34.58', '670.86', 'fees-2027', '2.77'),
    ],
    exemptions: [
      {
        id: 'korus',
        label: 'KORUS',
        from: '2012-03-15',
        act: '19 CFR 24.23(c)(12)',
        source: 'fees-korus',
      },
    ],
  },
  harborMaintenance: { rate: '0.125', from: '1991-01-01', act: '19 CFR 24.24', source: 'fees-2027' },
};
