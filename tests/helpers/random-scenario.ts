import fc from 'fast-check';

const decimal = (most: number, places: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 10 ** places - 1 }))
    .map(([whole, part]) => (part === 0 ? `${whole}` : `${whole}.${`${part}`.padStart(places, '0')}`));
const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const flag = fc.constant('');

/** Scenarios that a reader may set each element to, by its tag. */
export const READERS: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<string>>>>> = {
  'impact-tariff-calculator': {
    'import-value': decimal(1e12, 2),
    currency: fc.constantFrom('EUR', 'JPY'),
    'from-rate': decimal(80, 2),
    'to-rate': decimal(80, 2),
    product: fc.constantFrom('custom', 'light-trucks', 'passenger-cars'),
    'to-date': day('2025-09-16', '2026-09-01'),
    'from-date': day('2025-04-03', '2025-09-15'),
    quantity: decimal(5000, 1),
    freight: decimal(9000, 2),
    insurance: decimal(900, 2),
    fees: flag,
    transport: fc.constantFrom('air', 'ocean'),
    entries: fc.integer({ min: 1, max: 40 }).map(String),
    rounding: fc.constantFrom('cents', 'us-customs'),
  },
  'impact-commitment-breakdown': {
    commitment: fc.constantFrom('us-japan-purchases', 'us-eu-investment'),
    scenario: fc.constantFrom('announced', 'announced-white-house', 'candidates', 'custom'),
    view: fc.constantFrom('projects', 'years'),
    total: decimal(1e12, 2),
    shares: fc.constantFrom('energy:40 metals:12.5', 'semiconductors:100'),
    schedule: fc.constantFrom('front-loaded', 'logistic', 'norden-rayleigh'),
    'exchange-rate': decimal(200, 2),
    population: fc.integer({ min: 1, max: 2e8 }).map(String),
    open: fc.constantFrom('cash', 'cash jobs', 'projects'),
    'cash-reading': fc.constantFrom('recoup', 'periodic-full'),
  },
  'impact-timeline': {
    topics: fc.constantFrom('tariffs', 'investment minerals'),
    events: fc.constantFrom('tariffs', 'tariffs investment minerals'),
    from: day('2025-07-01', '2025-09-30'),
    to: day('2026-01-01', '2026-12-31'),
    date: day('2025-10-01', '2025-12-31'),
  },
  'impact-defense-path': {
    definition: fc.constantFrom('comprehensive', 'defense-budget', 'programme'),
    budget: fc.constantFrom('initial', 'with-supplementary'),
    denominator: fc.constantFrom('fixed', 'current'),
    'target-share': decimal(6, 1),
    'target-year': fc.integer({ min: 2027, max: 2045 }).map(String),
    'gdp-growth': decimal(5, 1),
    deflator: decimal(4, 1),
    shape: fc.constantFrom('constant-growth', 'step'),
    counterfactual: fc.constantFrom('flat-cash', 'flat-real', 'held-share'),
    currency: fc.constantFrom('USD'),
    measure: fc.constantFrom('spending'),
    chart: fc.constantFrom('line'),
    'both-denominators': flag,
    compare: fc.constantFrom('DE', 'DE KR'),
    'target-lines': fc.constantFrom('nato-core'),
    claim: decimal(3, 2),
    'from-year': fc.integer({ min: 2012, max: 2020 }).map(String),
  },
};
