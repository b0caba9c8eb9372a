import type { DecimalString } from '../numbers/decimal.js';
import type { Step } from '../model/steps.js';
import type { DisbursementYear } from './disbursement.js';

/** A sector or a project. `null` stands for an amount that nobody published. Shares are in percent of the whole. */
export interface CommitmentPart {
  readonly id: string;
  readonly amount: DecimalString | null;
  readonly share: DecimalString | null;
  /** The share rounded by itself: equal amounts have equal shares, and the shown shares may not add up to 100. */
  readonly shownShare: DecimalString | null;
  readonly status: string;
  /** Whether it is part of the sums. */
  readonly counted: boolean;
}

export interface CommitmentSector extends CommitmentPart {
  readonly projects: readonly CommitmentPart[];
  /** How many of them are counted and state an amount. */
  readonly statedProjects: number;
  /** What the sector states by status, the most certain first; empty where no amount was published. */
  readonly byStatus: readonly StatusAmount[];
  /** The same of the projects that are told but not counted, such as candidates: it lies in what is unallocated. */
  readonly pending: readonly StatusAmount[];
}

/** The amounts of one status, added up. */
export interface StatusAmount {
  readonly status: string;
  readonly amount: DecimalString;
}

/** What falls in one calendar year; its shares are in percent of the amount that is spread. */
export interface CommitmentYear extends DisbursementYear {
  /** The amount in whole units, rounded by itself. */
  readonly shownAmount: DecimalString;
}

export interface CommitmentBreakdown {
  readonly total: DecimalString;
  readonly currency: string;
  readonly scenario: string;
  readonly shareOf: 'total' | 'stated';
  /** The amount that is 100 % of the shares. */
  readonly whole: DecimalString;
  readonly parts: readonly CommitmentSector[];
  /** What the parts leave of the whole; zero when the shares are shares of what was stated. */
  readonly unallocated: {
    readonly amount: DecimalString;
    readonly share: DecimalString;
    readonly shownShare: DecimalString;
    /** What of it is stated by projects that are not counted, such as candidates. */
    readonly pending: DecimalString;
  };
  /**
   * The sum of the parts. Beside the total it stands only where the two may be compared: otherwise share and difference are null. `difference` is below zero
   * when more than the total was stated.
   */
  readonly stated: {
    readonly amount: DecimalString;
    readonly shareOfTotal: DecimalString | null;
    readonly difference: DecimalString | null;
  };
  /** The schedule by calendar year; empty without one. */
  readonly years: readonly CommitmentYear[];
  readonly steps: readonly Step[];
}
