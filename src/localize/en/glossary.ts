const term = (name: string, text: string) => ({ name, text });

/** Words that a reader may not know, each in one or two sentences. Fetched when the terms are opened. */
export const glossary = {
  mfn: term(
    'MFN rate',
    'The ordinary (column 1) rate of the US tariff schedule, for goods of trading partners with most-favored-nation treatment. Other duties are added to it.',
  ),
  hts: term(
    'HTSUS heading',
    'A number of the Harmonized Tariff Schedule of the United States. Headings of chapter 99, such as 9903.94.41, stand for additional duties.',
  ),
  percentagePoint: term(
    'Percentage point',
    'The unit of a difference of two percentages: from 27.5% to 15% is 12.5 percentage points less.',
  ),
  section232: term(
    'Section 232',
    'Of the Trade Expansion Act of 1962: duties on goods whose imports are found to threaten national security, such as cars, metals and wood.',
  ),
  section301: term(
    'Section 301',
    'Of the Trade Act of 1974: duties in answer to practices of another country, such as its handling of forced labor.',
  ),
  section122: term(
    'Section 122',
    'Of the Trade Act of 1974: a temporary surcharge of up to 15% for at most 150 days, unless Congress extends it.',
  ),
  ieepa: term(
    'IEEPA',
    'The International Emergency Economic Powers Act, on which the duties of April 2025 rested. The Supreme Court held in February 2026 that it allows no tariffs.',
  ),
  inclusive: term(
    '15% in all',
    'A rate with the ordinary rate in it: only as much is added as brings the ordinary rate up to it, and nothing where that is higher already.',
  ),
  entry: term('Entry', 'The declaration with which goods are entered for consumption in the United States.'),
  informalEntry: term(
    'Informal entry',
    'A simpler entry for goods of up to $2,500, with a flat processing fee.',
  ),
  mpf: term(
    'Merchandise processing fee (MPF)',
    'A fee of US customs on an entry: a percentage of the value, between a least and a most amount that change each fiscal year.',
  ),
  hmf: term(
    'Harbor maintenance fee (HMF)',
    'A fee of US customs on goods that arrive by sea: a percentage of the value.',
  ),
  preference: term(
    'Free trade agreement (KORUS)',
    'Goods that qualify under an agreement pay its lower duty; under KORUS, that with South Korea, they pay no MPF either.',
  ),
  quota: term(
    'Tariff-rate quota',
    'A quantity a year that enters at a lower rate; what comes after it pays the higher one.',
  ),
  landedCost: term(
    'Landed cost',
    'What goods cost when they have arrived: value, freight, insurance, duty and fees together.',
  ),
  initialBudget: term('Initial budget', 'The budget that parliament passes first for a fiscal year.'),
  supplementaryBudget: term(
    'Supplementary budget',
    'A budget passed within the fiscal year that adds to the initial one.',
  ),
  request: term(
    'Budget request',
    'What a ministry asks for the next fiscal year, before the budget is drawn up. Items may name no amount yet.',
  ),
  saco: term(
    'SACO and realignment',
    'Costs of moving US forces and bases in Japan, by the Special Action Committee on Okinawa and later plans. Some totals include them, others do not.',
  ),
  deflator: term('Deflator', 'The index of prices by which amounts of different years are made comparable.'),
  denominator: term(
    'Denominator',
    'The GDP that spending is divided by: that of one fixed year, or that of each year.',
  ),
  guarantee: term(
    'Equity, loans and guarantees',
    'Equity buys a share of a project; a loan is paid back; a guarantee costs only where somebody else’s loan is not paid back.',
  ),
  jbic: term(
    'JBIC and NEXI',
    'The Japan Bank for International Cooperation lends and invests for the state; Nippon Export and Investment Insurance insures and guarantees.',
  ),
  statuses: term(
    'Candidate, selected, contracted',
    'The steps of a project: under consultation, chosen by the President of the United States, under signed contracts.',
  ),
  multiplier: term(
    'Type I multiplier',
    'How much output or how many jobs come with spending, at the firms it is spent on and at their suppliers; not what the wages are spent on.',
  ),
  jobYear: term('Job-year', 'One job for one year: ten jobs for two years are twenty job-years.'),
  presentValue: term(
    'Present value',
    'What amounts of later years are worth today at a given rate of interest.',
  ),
};

export type GlossaryMessages = typeof glossary;
