type Words = Readonly<Record<string, string>>;

/** The words of the panels of `<impact-commitment-breakdown>`, which are loaded when the first of them is opened. */
export const en = {
  columns: {
    part: 'Sector, project',
    amount: 'Amount',
    share: 'Share',
    status: 'Status',
    by: 'Who says so',
    year: 'Year',
    cumulative: 'Paid by then',
  },
  tableCaption: (whole: string) => `Shares of ${whole}`,
  yearsCaption: 'Amounts by calendar year',
  sum: 'Sum',
  uses: {
    total: 'The whole',
    window: (from: string, to: string) => `Paid between ${from} and ${to}`,
    printed: (name: string, amount: string) => `${name}: ${amount} as a printed sum`,
    differing: (name: string, amount: string) => `${name}: ${amount} instead`,
    named: (date: string) => `The sectors named on ${date}`,
    gdp: (place: string) => `GDP of ${place}`,
    exchangeRate: 'Exchange rate',
    elsewhere: 'Says otherwise',
  },
  firmness: {
    intro: 'Each stage lies within the one before it; they are never added up.',
    columns: ['How far it has come', 'Amount', 'Of the whole', 'As of', 'Note'],
    layers: {
      announced: 'Announced',
      selected: 'Selected',
      contracted: 'Contracted',
      disbursed: 'Paid out',
    } as Words,
    unknown: 'not published',
    converted: (amount: string, other: string) => `${amount} = ${other}`,
    terms: 'What was agreed',
    term: (text: string, status: string, source: string) => `${text} (${status}; ${source})`,
    differing: (source: string) => `Otherwise: ${source}.`,
  },
  cash: {
    intro:
      'The annex that would settle how cash is divided was not published. Each reading is somebody’s, and none is official.',
    assumptions: (source: string, date: string) =>
      `The yield, the rate and the share lent are those of an example (${source}, ${date}): assumptions to change, not forecasts.`,
    reading: 'Reading',
    readings: {
      recoup: '50/50 until Japan has its money back with interest (St. Louis Fed)',
      'periodic-halved': 'a deemed amount each year, itself divided 50/50 (R. Katz)',
      'periodic-full': 'a deemed amount each year that is Japan’s alone',
      'loans-and-equity': 'interest on loans, 90/10 on the rest (July 2025 terms)',
    } as Words,
    fields: {
      principal: 'Put in by Japan',
      cashYield: 'Cash a year, % of it',
      rate: 'Deemed interest, %',
      years: 'Years looked at',
      loanShare: 'Lent, % of it',
      discountRate: 'Discount rate, %',
    } as Words,
    sentence: (years: string, japan: string, share: string, unitedStates: string) =>
      [
        `Over ${years === '1' ? 'one year' : `${years} years`} Japan would receive `,
        `${japan}, ${share} of the cash`,
        `, and the United States ${unitedStates}.`,
      ] as readonly [string, string, string],
    payoff: 'Japan has its deemed amount',
    payoffYear: (year: string) => `in year ${year}`,
    payoffs: {
      never: 'never: the cash does not cover the interest',
      beyond: 'not within the years looked at',
      none: 'this reading returns no principal',
    } as Words,
    japanPresent: 'Worth to Japan today',
    unitedStatesPresent: 'Worth to the United States today',
    japanReturn: 'Japan’s yearly return',
    breakEven: 'Yield that just pays what is due',
    none: 'none',
    caption: 'Cash by year',
    columns: ['Year', 'Japan', 'United States', 'Still owed to Japan'],
    refused: {
      'not-positive': 'Enter a number above zero.',
      'out-of-range': 'Enter a number from 0 to 100; years from 1 to 100.',
    } as Words,
  },
  effects: {
    intro:
      'What the spending would support in the United States, from published multipliers. An upper bound: gross, and only as far as the amounts are ever spent.',
    fields: {
      low: 'Spent in the US, low, %',
      central: 'Central, %',
      high: 'High, %',
    } as Words,
    assumption: 'How much is spent in the country is an assumption, not a published figure.',
    induced: 'Count spending by employees, too',
    caption: 'Job-years and output, from the low to the high share spent in the country',
    columns: ['Sector', 'Amount', 'Job-years', 'Output', 'Multipliers'],
    sum: 'Sum of those with a multiplier',
    without: 'no published multiplier',
    range: (low: string, central: string, high: string) => `${low} – ${central} – ${high}`,
    multiplier: (name: string, year: string, source: string) => `${name}, ${year} (${source})`,
    refused: 'Enter shares from 0 to 100, the low one first.',
  },
};

export type PanelMessages = typeof en;
