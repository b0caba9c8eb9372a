import type { RateRule } from '../../../core/tariff/tariff-schedule.js';
import type { ProductId } from '../products.js';
import type { TariffRow } from '../schema.js';
import type { SourceId } from '../sources.js';

/** A row without what follows from its place: product, origin, id, and the status where it only says whether the period is over. */
export type Measure = Pick<
  TariffRow,
  'from' | 'to' | 'act' | 'heading' | 'headingAtFloor' | 'quota' | 'preference' | 'note'
> & {
  readonly rule: RateRule;
  readonly source: SourceId;
  readonly furtherSources?: SourceId[];
  readonly status?: TariffRow['status'];
};

/** The first day of the schedule. The ordinary rates that it begins with are older. */
export const FIRST_DAY = '2025-01-01';

/** The newest day for which the rows were held against the tariff schedule (2026 Revision 21). */
export const KNOWN_THROUGH = '2026-10-10';

export const MFN: RateRule = { kind: 'mfn' };
export const EXEMPT: RateRule = { kind: 'exempt' };
export const addOn = (rate: string): RateRule => ({ kind: 'add-on', rate });
export const floor = (rate: string): RateRule => ({ kind: 'inclusive-floor', rate });
export const total = (rate: string): RateRule => ({ kind: 'total', rate });

const COLUMN_1 = 'HTSUS column 1';

/** The document of each act, by the beginning of its name: the first source of what it brought. */
const DOCUMENTS: Readonly<Record<string, SourceId>> = {
  [COLUMN_1]: 'hts-column-1',
  'EO 14257': 'eo-14257',
  'EO 14309': 'eo-14309',
  'EO 14326': 'eo-14326',
  'EO 14345': 'eo-14345',
  'FR 2025-21940': 'fr-2025-21940',
  'FR 2025-23316': 'fr-2025-23316',
  'Notice of September 25, 2025': 'hts-2026-rev-6',
  'Proclamation 10908': 'proclamation-10908',
  'Proclamation 10947': 'proclamation-10947',
  'Proclamation 10976': 'hts-2026-rev-6',
  'Proclamation 10984': 'proclamation-10984',
  'Proclamation 11012': 'hts-2026-rev-6',
  'Proclamation 11020': 'proclamation-11020',
  'Proclamation of January 14, 2026': 'hts-2026-rev-6',
  'Proclamation of April 2, 2026': 'hts-2026-rev-6',
  'Proclamations 10895': 'proclamation-10896',
  'Proclamations 10947': 'proclamation-10947',
  'Section 301 (forced labor)': 'fr-2026-15181',
};

/** The act's own document first, then where its rates were read. */
function sourcesOf({
  act,
  source,
  furtherSources = [],
}: Measure): Pick<TariffRow, 'source' | 'furtherSources'> {
  const [, first = source] = Object.entries(DOCUMENTS).find(([name]) => act.startsWith(name)) ?? [];
  const further = [...new Set<SourceId>([source, ...furtherSources])].filter((id) => id !== first);
  return { source: first, ...(further.length > 0 && { furtherSources: further }) };
}

/** The measures on one product of one origin, as rows. An id is made of origin, product, first day and quota, so that new rows change none. */
export function series(origin: string, product: ProductId, measures: readonly Measure[]): TariffRow[] {
  return measures.map((measure) => ({
    id: [origin.toLowerCase(), product, measure.from, measure.quota].filter(Boolean).join('-'),
    product,
    origin,
    status: measure.to === null || measure.to > KNOWN_THROUGH ? 'in force' : 'ended',
    ...measure,
    ...sourcesOf(measure),
  }));
}

/** Until the baseline duty: the ordinary rate. */
export const ordinaryGoods: Measure = {
  rule: MFN,
  from: FIRST_DAY,
  to: '2025-04-04',
  act: COLUMN_1,
  heading: '',
  source: 'policy-timing',
};

/** Until Section 232 reached cars: the ordinary rate. */
export const ordinaryCars: Measure = {
  rule: MFN,
  from: FIRST_DAY,
  to: '2025-04-02',
  act: COLUMN_1,
  heading: '8703',
  source: 'car-news',
};

/** Until Section 232 reached parts: the ordinary rate. */
export const ordinaryParts: Measure = {
  rule: MFN,
  from: FIRST_DAY,
  to: '2025-05-02',
  act: COLUMN_1,
  heading: '',
  source: 'policy-timing',
};

/** Section 232 on cars and light trucks of all origins. */
export const section232Cars = (to: string): Measure => ({
  rule: addOn('25'),
  from: '2025-04-03',
  to,
  act: 'Proclamation 10908 (Section 232)',
  heading: '9903.94.01',
  source: 'policy-timing',
  furtherSources: ['proclamation-10908', 'stacking-rules'],
});

/** Section 232 on listed car parts of all origins. */
export const section232Parts = (to: string): Measure => ({
  rule: addOn('25'),
  from: '2025-05-03',
  to,
  act: 'Proclamation 10908 (Section 232)',
  heading: '9903.94.05',
  source: 'policy-timing',
  furtherSources: ['proclamation-10908', 'stacking-rules'],
});

/** The baseline duty of April 2025. */
export const baseline = (to: string, from = '2025-04-05'): Measure => ({
  rule: addOn('10'),
  from,
  to,
  act: 'EO 14257 (IEEPA)',
  heading: '9903.01.25',
  source: 'policy-timing',
});

/** The baseline duty, and in its midst the one day on which the rates by country were in force (April 9, 2025). */
export const reciprocal = (rate: string, heading: string, to: string): Measure[] => [
  baseline('2025-04-08'),
  {
    rule: addOn(rate),
    from: '2025-04-09',
    to: '2025-04-09',
    act: 'EO 14257, Annex I (IEEPA)',
    heading,
    source: 'hts-2026-rev-6',
    furtherSources: ['pause'],
    note: 'In force for one day: suspended from April 10, 2025. Loaded before April 9: ordinary rate + 10%.',
  },
  baseline(to, '2025-04-10'),
];

/** What an author of these rows knows of goods that had no rule of their own yet. */
const AS_OTHER_GOODS = 'Before the rule for these goods: the duty on other goods.';

/** The duty on other goods up to a day, for goods that got a rule of their own on the next one. */
export const asOtherGoodsUntil = (
  to: string,
  general: readonly Measure[],
  furtherSources: SourceId[],
): Measure[] =>
  general
    .filter(({ from }) => from <= to)
    .map((measure) => ({
      ...measure,
      to: measure.to === null || measure.to > to ? to : measure.to,
      ...(measure.rule.kind === 'mfn' ? {} : { furtherSources, note: AS_OTHER_GOODS }),
    }));

/** Goods that the order of April 2025 excepts by name (Annex II), up to a day. */
export const excepted = (to: string, source: SourceId, act = 'EO 14257, Annex II'): Measure[] => [
  ordinaryGoods,
  { rule: EXEMPT, from: '2025-04-05', to, act, heading: '9903.01.32', source },
];

/** The surcharge of 2026 on goods of all origins. */
export const surcharge: Measure = {
  rule: addOn('10'),
  from: '2026-02-24',
  to: '2026-07-23',
  act: 'Proclamation 11012 (Section 122)',
  heading: '9903.03.01',
  source: 'surcharge',
  furtherSources: ['policy-timing', 'surcharge-courts'],
  note: 'The Supreme Court held on February 20, 2026, that IEEPA allows no tariffs (Learning Resources v. Trump). This surcharge is on top of the ordinary rate, without a cap; 15% was only announced. Loaded before February 24, entered before February 28: exempt. A ruling against it (May 7) is stayed.',
};

/** The duty of July 2026 that followed the surcharge. */
export const forcedLabor = (rule: RateRule, heading: string, source: SourceId): Measure => ({
  rule,
  from: '2026-07-24',
  to: null,
  act: 'Section 301 (forced labor), FR 2026-15181',
  heading,
  source,
  furtherSources: ['forced-labor-pack', 'forced-labor-courts', 'hts-2026-rev-21', 'excess-capacity'],
  note: 'Loaded before July 24, entered before July 28, 2026: exempt. Challenged before the Court of International Trade (26-03555), hearing set for September 30, 2026; no ruling known. A second case under Section 301 (excess capacity, opened on March 11, 2026) has no decision known.',
});

/** The same with an inclusive floor, which has a heading for goods below it and one for those that reach it by themselves. */
export const forcedLaborFloor = (
  rate: string,
  heading: string,
  headingAtFloor: string,
  source: SourceId,
): Measure => ({ ...forcedLabor(floor(rate), heading, source), headingAtFloor });

/** What becomes of the rates on wood in 2027. */
export const WOOD_2027 =
  'Stays on January 1, 2027, when the rates for origins without an agreement rise to 30% (upholstered furniture) and 50% (cabinets, vanities).';

const softwood: Measure = {
  rule: addOn('10'),
  from: '2025-10-14',
  to: null,
  act: 'Proclamation 10976 (Section 232)',
  heading: '9903.76.01',
  source: 'wood',
  furtherSources: ['stacking-rules'],
};

/** Softwood of all origins: excepted by name, then under Section 232. */
export const softwoodMeasures: Measure[] = [...excepted('2025-10-13', 'wood-annex'), softwood];

/** Section 232 on wooden furniture and cabinets of origins without an agreement. */
export const furniture = (to: string): Measure => ({
  rule: addOn('25'),
  from: '2025-10-14',
  to,
  act: 'Proclamation 10976 (Section 232)',
  heading: '9903.76.02, 9903.76.03',
  source: 'hts-2026-rev-6',
  furtherSources: ['wood-annex'],
});

/** Section 232 on wooden furniture and cabinets, with the terms of an agreement. */
export const agreedFurniture = (rule: RateRule, heading: string): Measure => ({
  rule,
  from: '2025-10-14',
  to: null,
  act: 'Proclamation 10976 (Section 232)',
  heading,
  source: 'wood',
  furtherSources: ['stacking-rules', 'wood-2027'],
  note: WOOD_2027,
});

/** Medicines before Section 232: excepted by name from each duty in turn. */
const exceptedMedicines: Measure[] = [
  ...excepted('2026-02-23', 'annex-exceptions'),
  {
    rule: EXEMPT,
    from: '2026-02-24',
    to: '2026-07-23',
    act: surcharge.act,
    heading: '9903.03.03',
    source: 'surcharge-exceptions',
  },
  {
    rule: EXEMPT,
    from: '2026-07-24',
    to: '2026-07-30',
    act: 'Section 301 (forced labor), FR 2026-15181',
    heading: '9903.05.89',
    source: 'forced-labor-pack',
  },
];

/** Patented medicines: excepted, then Section 232 with the terms of an agreement. */
export const agreedMedicines = (rule: RateRule, heading: string, source: SourceId): Measure[] => [
  ...exceptedMedicines,
  medicines(rule, heading, source),
];

const medicines = (rule: RateRule, heading: string, source: SourceId): Measure => ({
  rule,
  from: '2026-07-31',
  to: null,
  act: 'Proclamation 11020 (Section 232)',
  heading,
  source,
  note: 'Companies outside Annex III: from September 29, 2026. Generics: nothing added.',
});

/** The terms for Japan, the European Union, South Korea and Switzerland. */
export const cappedMedicines = agreedMedicines(floor('15'), '9903.04.62', 'pharma');
