import type { WaterfallInput } from './waterfall-input.js';
import { Decimal, decimal } from '../numbers/decimal.js';
import { step, type GivenTerm, type Step } from '../model/steps.js';

/** The balance owed or carried forward into a year. */
export interface Opening {
  readonly year: number;
  readonly balance: Decimal;
}

type Terms = Readonly<Record<string, GivenTerm>>;

interface YearResult {
  readonly promisor: Decimal;
  readonly recipient: Decimal;
  readonly balance: Decimal;
}

const BEFORE = '50';
const AFTER = '10';

/** Pushes a step and returns its value. */
function pushStep(steps: Step[], id: string, formula: string, terms: Terms, value: Decimal): Decimal {
  steps.push(step(id, 'money', formula, terms, value));
  return value;
}

/** What is due in the year under the reading, before the cash is divided. */
function due(input: WaterfallInput, { year, balance }: Opening, steps: Step[]): Decimal {
  const { reading, principal, rate, years, life = years, loanShare = '100' } = input;
  const before = year === 1 ? undefined : `balance${year - 1}`;
  const interest = decimal(principal).times(rate).dividedBy('100');
  const terms: Terms = { principal: [principal, 'money'], rate: [rate, 'percent'] };
  if (reading === 'recoup')
    return pushStep(
      steps,
      `due${year}`,
      'openingBalance × (1 + rate ÷ 100)',
      { openingBalance: [balance, 'money', before ?? 'principal'], rate: [rate, 'percent'] },
      balance.times(decimal(rate).dividedBy('100').plus('1')),
    );
  if (reading === 'loans-and-equity')
    return pushStep(
      steps,
      `due${year}`,
      'principal × loanShare ÷ 100 × rate ÷ 100',
      { ...terms, loanShare: [loanShare, 'percent'] },
      decimal(principal).times(loanShare).dividedBy('100').times(rate).dividedBy('100'),
    );
  const carried: Terms = { carriedForward: [balance, 'money', before] };
  if (year > life) return pushStep(steps, `due${year}`, 'carriedForward', carried, balance);
  return pushStep(
    steps,
    `due${year}`,
    'principal × rate ÷ 100 + principal ÷ life + carriedForward',
    { ...terms, ...carried, life: [`${life}`, 'years'] },
    interest.plus(decimal(principal).dividedBy(`${life}`)).plus(balance),
  );
}

/** The promisor's part of what is due first: its share of each unit due, and of each unit of cash until that is paid. */
function priority({ reading, shareBefore = BEFORE }: WaterfallInput) {
  const share = decimal(shareBefore);
  if (reading === 'periodic-halved') return { ofDue: share, ofCash: share };
  if (reading === 'loans-and-equity') return { ofDue: decimal('100'), ofCash: decimal('100') };
  return { ofDue: decimal('100'), ofCash: share };
}

/** Divides the cash of one year and gives what stays owed. */
export function yearOf(input: WaterfallInput, opening: Opening, steps: Step[]): YearResult {
  const { year } = opening;
  const { cashPerYear, shareAfter = AFTER } = input;
  const owed = due(input, opening, steps);
  const { ofDue, ofCash } = priority(input);
  const cash = decimal(cashPerYear);
  const shares = { shareOfCash: [ofCash, 'percent'], shareOfDue: [ofDue, 'percent'] } as const;
  const settled = pushStep(
    steps,
    `settled${year}`,
    'min(due, cash × shareOfCash ÷ shareOfDue)',
    { due: [owed, 'money', `due${year}`], cash: [cash, 'money'], ...shares },
    Decimal.min(owed, cash.times(ofCash).dividedBy(ofDue)),
  );
  const left = pushStep(
    steps,
    `cashLeft${year}`,
    'max(cash − settled × shareOfDue ÷ shareOfCash, 0)',
    { cash: [cash, 'money'], settled: [settled, 'money', `settled${year}`], ...shares },
    Decimal.max(cash.minus(settled.times(ofDue).dividedBy(ofCash)), '0'),
  );
  const promisor = pushStep(
    steps,
    `promisor${year}`,
    'settled × shareOfDue ÷ 100 + cashLeft × shareAfter ÷ 100',
    {
      settled: [settled, 'money', `settled${year}`],
      shareOfDue: shares.shareOfDue,
      cashLeft: [left, 'money', `cashLeft${year}`],
      shareAfter: [shareAfter, 'percent'],
    },
    settled.times(ofDue).dividedBy('100').plus(left.times(shareAfter).dividedBy('100')),
  );
  const recipient = pushStep(
    steps,
    `recipient${year}`,
    'cash − promisor',
    { cash: [cash, 'money'], promisor: [promisor, 'money', `promisor${year}`] },
    cash.minus(promisor),
  );
  if (input.reading === 'loans-and-equity') return { promisor, recipient, balance: new Decimal(0) };
  const balance = pushStep(
    steps,
    `balance${year}`,
    'due − settled',
    { due: [owed, 'money', `due${year}`], settled: [settled, 'money', `settled${year}`] },
    owed.minus(settled),
  );
  return { promisor, recipient, balance };
}

/** The step that computes the yearly cash, in percent of the principal, that just covers what is due first in the first year: 0.5 C = r B for `recoup`. */
export function breakEvenYield(input: WaterfallInput): Step {
  const { reading, rate, years, life = years, loanShare = '100', shareBefore = BEFORE } = input;
  const id = 'breakEvenYield';
  const r = decimal(rate);
  const periodic = r.plus(decimal('100').dividedBy(`${life}`));
  const share = { rate: [rate, 'percent'], shareBefore: [shareBefore, 'percent'] } as const;
  const lifeTerm = { life: [`${life}`, 'years'] } as const;
  switch (reading) {
    case 'recoup':
      return step(id, 'percent', 'rate ÷ shareBefore × 100', share, r.dividedBy(shareBefore).times('100'));
    case 'periodic-halved':
      return step(id, 'percent', 'rate + 100 ÷ life', { rate: share.rate, ...lifeTerm }, periodic);
    case 'periodic-full':
      return step(
        id,
        'percent',
        '(rate + 100 ÷ life) ÷ shareBefore × 100',
        { ...share, ...lifeTerm },
        periodic.dividedBy(shareBefore).times('100'),
      );
    case 'loans-and-equity':
      return step(
        id,
        'percent',
        'loanShare × rate ÷ 100',
        { loanShare: [loanShare, 'percent'], rate: [rate, 'percent'] },
        decimal(loanShare).times(rate).dividedBy('100'),
      );
  }
}
